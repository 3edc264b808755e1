import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** Offices that somebody is called by without a name. */
export const offices =
  /^(?:president|minister|leader|premier|chancellor|secretary|king|queen|prince|envoy|senator|governor|mayor)$/

/** "an appointment with the chancellor", and not with the dentist */
export function isWithOfficer({ view, phrases }: Clause, k: number): boolean {
  const partner = phrases[k]
  return (
    partner?.type === 'noun' && wordAt(view, partner.first) === 'the' && offices.test(wordAt(view, partner.last - 1))
  )
}

/** "made a call to the president of Ghana", and not "to the president to resign", "to the president for calm". */
export function isRungUp(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  const next = wordAt(view, phrases[k + 1]?.first ?? -1) === 'of' ? k + 3 : k + 1
  return isWithOfficer(clause, k) && !/^(?:to|for)$/.test(wordAt(view, phrases[next]?.first ?? -1))
}
