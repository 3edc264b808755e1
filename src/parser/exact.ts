/**
 * A list that is kept, in no more memory than it takes: one that grew while it was filled has room for seventeen elements even
 * if it has one, and a copy has room for those it has.
 */
export const exact = <T>(list: readonly T[]): T[] => list.slice()
