import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** "arrived in Accra, heading a delegation, for talks": the phrase in front of the aside that ends before `prep`, else `prep`. */
export function beforeAside({ view, phrases }: Clause, prep: number): number {
  if (phrases[prep - 1]?.type !== 'comma') return prep
  for (let j = prep - 2; j > 0 && j > prep - 8; j--)
    if (phrases[j]?.type === 'comma') return wordAt(view, phrases[j + 1]?.first ?? -1).endsWith('ing') ? j - 1 : prep
  return prep
}
