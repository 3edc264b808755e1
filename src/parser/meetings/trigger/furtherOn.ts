import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** "held his first call, since taking office, with X": to the partner behind what is inserted; `i` where none is. */
export function pastInsertion({ view, phrases }: Clause, i: number): number {
  for (let j = i + 2; j < phrases.length && j < i + 9; j++) {
    const type = phrases[j]?.type
    if (type === 'comma') return wordAt(view, phrases[j + 1]?.first ?? -1) === 'with' ? j + 1 : i
    if (type === 'sub' || type === 'rel' || type === 'break') return i
  }
  return i
}

/** "met with Ito, who was on her way home, and with Mensah": the partner behind the relative clause at the comma `i`, else `i`. */
export function andWith({ view, phrases }: Clause, i: number): number {
  for (let j = i + 2; j < phrases.length && j < i + 12; j++) {
    const type = phrases[j]?.type
    if (type === 'break' || type === 'sub') return i
    const joined = type === 'and' && phrases[j - 1]?.type === 'comma'
    if (joined && wordAt(view, phrases[j + 1]?.first ?? -1) === 'with') return j + 1
  }
  return i
}

/** Behind "and", where no second clause begins ("and on Friday, she will …", "and tomorrow she will …"). */
export function pastAnd({ view, phrases }: Clause, i: number): number {
  // "and again on Saturday"
  if (wordAt(view, phrases[i + 1]?.first ?? -1) === 'again' && phrases[i + 3]?.type === 'time') return i + 2
  const type = phrases[i + 1]?.type
  const time = phrases[i + 2]?.type === 'time' ? i + 2 : i + 1
  const after = phrases[phrases[time + 1]?.type === 'comma' ? time + 2 : time + 1]
  if (phrases[time]?.type === 'time' && after?.type === 'noun') return i
  return type === 'time' || type === 'prep' ? i + 1 : i
}
