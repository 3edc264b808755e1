/** Letter case, dots and spaces do not tell "S/RES/2254(2015)" from "s/res/2254 (2015)". */
export const keyOf = (name: string): string => name.toLowerCase().replace(/[\s.]+/g, '')
