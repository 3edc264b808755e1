import type { Clause } from '../sentence/clause'
import { isPlaced, type Findings } from './findings'
import { visitPlace } from '../setting/front'
import { travellerBefore } from '../who/subject'

/** "Ito's visit to Accra includes talks with Mensah": who visits meets, and where the visit leads. */
export function readProgramme(clause: Clause, verb: number, found: Findings): void {
  const traveller = travellerBefore(clause, verb)?.group
  if (!traveller) return
  found.parts.unshift(...traveller.parts)
  if (!isPlaced(found)) visitPlace(clause, verb, found)
}
