/** Names that two countries share, folded: of both "the two Koreas" and "the Korean leaders" speak. */
const divided = new Map<string, readonly string[]>([
  ['korean', ['north korea', 'south korea']],
  ['koreans', ['north korea', 'south korea']],
  ['koreas', ['north korea', 'south korea']],
  ['sudans', ['sudan', 'south sudan']],
  ['congos', ['republic of the congo', 'democratic republic of the congo']],
])

/** The countries that a folded name stands for together, "two" before it or not; undefined of any other name. */
export const landsOf = (name: string): readonly string[] | undefined => divided.get(name.replace(/^two /, ''))
