import { nameAt, wordAt, type SentenceView } from './sentence'

const ranks =
  /^(?:lieutenant|lt|brigadier|brig|major|maj|general|gen|colonel|col|admiral|adm|captain|marshal|air|army|navy|police|judge|justice|diplomat|ambassador|officer)\b/

/** "retired | General Ito", "retired | Ghanaian diplomat Ito": who is out of service. */
export const isServant = (view: SentenceView, i: number): boolean =>
  ranks.test(wordAt(view, view.local.names[nameAt(view, i)]?.kind === 'group' ? i + 1 : i))
