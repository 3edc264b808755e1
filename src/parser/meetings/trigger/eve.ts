import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** "ahead of a visit", "on the eve of talks": what stands before the "of" at phrase `prep`. */
export const isEve = ({ view, phrases }: Clause, prep: number): boolean =>
  /^(?:ahead|eve)$/.test(wordAt(view, (phrases[prep - 1]?.last ?? 0) - 1))
