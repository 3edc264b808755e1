import { eventIn, headOf, isPeopleNoun, namesIn, possessiveIn, type Clause } from '../sentence/clause'
import { isPerson, mayBeName } from './parts'
import { opensClause, type Phrase } from '../sentence/phrases'
import { nameAt, wordAt, type SentenceView } from '../sentence/sentence'

/** The phrase after "and", ", and" or a list's comma, where the row goes on; else -1. */
export function continuation(clause: Clause, k: number): number {
  const { phrases, view } = clause
  const at = phrases[k]
  if (!at) return -1
  if (at.type === 'and') return pastBy(clause, k + 1)
  if (wordAt(view, at.first) === ';') return personEnd(clause, k + 1) >= 0 ? k + 1 : -1
  if (wordAt(view, at.first) === 'together' && wordAt(view, at.last) === 'with')
    return startsPart(clause, k + 2) ? k + 2 : -1
  if (at.type === 'prep' && ['along', 'alongside', 'together', 'including'].includes(wordAt(view, at.first))) {
    const from = phrases[k + 1]?.type === 'prep' ? k + 2 : k + 1
    return startsPart(clause, from) ? from : -1
  }
  if (at.type === 'prep' && isAsWellAs(view, at.first)) return startsPart(clause, k + 3) ? k + 3 : -1
  if (at.type !== 'comma') return -1
  // "X, along with Y," and "X, including Y,"
  if (phrases[k + 1]?.type === 'prep') return continuation(clause, k + 1)
  if (phrases[k + 1]?.type === 'and') return isClause(clause, k + 1) ? -1 : pastBy(clause, k + 2)
  return startsPart(clause, k + 1) && (listGoesOn(clause, k + 1) || isPersonsRow(clause, k)) ? k + 1 : -1
}

/** "attended by Ito and by Mensah": the part at `k`, or behind "by"; else -1. */
function pastBy(clause: Clause, k: number): number {
  const at = wordAt(clause.view, clause.phrases[k]?.first ?? -1) === 'by' ? k + 1 : k
  return startsPart(clause, at) ? at : -1
}

const isAsWellAs = (view: SentenceView, i: number): boolean =>
  wordAt(view, i) === 'as' && wordAt(view, i + 1) === 'well' && wordAt(view, i + 2) === 'as'

/** "President Ito, Secretary of State Mensah, Secretary Duarte": persons by name on both sides of the comma at `k`. */
function isPersonsRow(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  const second = personEnd(clause, k + 1)
  if (personEnd(clause, k - 1) < 0 || second < 0) return false
  const link = phrases[second + 1]?.type
  const third = phrases[second + 2]
  // "President Ito, Secretary Mensah and as many deputies as possible"
  if (link === 'and') return personEnd(clause, second + 2) >= 0 || third?.type === 'prep'
  if (link !== 'comma') return false
  // "President Ito, Secretary Mensah, and left", "President Ito, Secretary Mensah, minister for trade Duarte"
  const last = third?.type === 'and' && phrases[second + 3]?.type === 'verb'
  const office = third?.type === 'noun' && isPeopleNoun(headOf(view, third)) && phrases[second + 3]?.type === 'prep'
  return personEnd(clause, second + 2) >= 0 || last || office
}

/** Where the person ends whom phrase `k` names, with an "of" in the title ("Secretary of State Mensah") two phrases on; else -1. */
function personEnd({ view, phrases }: Clause, k: number): number {
  const ends = (phrase: Phrase | undefined): boolean =>
    phrase?.type === 'noun' && isPerson(view, nameAt(view, phrase.last - 1)) && possessiveIn(view, phrase) < 0
  const phrase = phrases[k]
  if (ends(phrase)) return k
  const of = wordAt(view, phrases[k + 1]?.first ?? -1) === 'of'
  return phrase?.type === 'noun' && of && isPeopleNoun(headOf(view, phrase)) && ends(phrases[k + 2]) ? k + 2 : -1
}

/** Whether a phrase can name a part, and is no subject of a verb of its own. */
export function startsPart(clause: Clause, k: number): boolean {
  const { phrases, view } = clause
  const at = phrases[k]
  if (at?.type !== 'noun' || eventIn(view, at) >= 0) return false
  if (phrases[k - 1]?.type === 'and' && phrases[k + 1]?.type === 'verb' && !isParticiple(clause, k + 1))
    return subjectRow(clause, k)
  return namesIn(view, at.first, at.last).length > 0 || isPeopleNoun(headOf(view, at)) || mayBeName(view, at)
}

/** ", and Ito and Mensah met", ", and on Monday Ito and Mensah met": the "and" at phrase `k` opens a clause behind another with a verb. */
function isClause({ view, phrases }: Clause, k: number): boolean {
  if (phrases[k - 1]?.type !== 'comma') return false
  let j = k + 1
  if (wordAt(view, phrases[j]?.first ?? -1) === 'on' && phrases[j + 1]?.type === 'time') j += 2
  else if (phrases[j]?.type === 'time') j++
  if (phrases[j]?.type !== 'noun' || phrases[j + 1]?.type !== 'and' || phrases[j + 2]?.type !== 'noun') return false
  const verb = phrases[j + 3]
  if (verb?.type !== 'verb' || isParticiple({ view, phrases }, j + 3)) return false
  for (let i = k - 2; i > 0; i--) if (phrases[i]?.type === 'verb') return true
  return false
}

const isBetween = ({ view, phrases }: Clause, k: number): boolean => wordAt(view, phrases[k]?.first ?? 0) === 'between'

/** "When they met, …", "Even as they met, …" */
function opensWithSub({ view, phrases }: Clause): boolean {
  const first = phrases[0]?.type === 'adverb' ? phrases[1] : phrases[0]
  return first?.type === 'sub' || (first?.type === 'prep' && opensClause(view, first))
}

/** "X and Y met": a row before a verb is its subject as long as no verb stood before it. */
function subjectRow(clause: Clause, k: number): boolean {
  let aside = false
  for (let j = k - 1; j >= 0; j--) {
    const type = clause.phrases[j]?.type
    // "spent a week there, and Ito and Mensah met"
    if (type === 'and' && j < k - 1 && isClause(clause, j)) return true
    aside ||= type === 'comma'
    // "When they met, Ito and Mensah shook hands"
    if (type === 'verb' && aside && opensWithSub(clause)) return true
    if (type === 'prep' && (opensClause(clause.view, clause.phrases[j] as Phrase) || isBetween(clause, j))) return true
    if (type === 'verb' && says(clause, j)) return true
    // "the talks, which included Ghana and Togo, ended": the relative has a verb of its own
    if (type === 'verb' && clause.phrases[j - 1]?.type === 'rel' && clause.phrases[k - 2]?.type !== 'comma') return true
    if (type === 'verb' && !isParticipleBy(clause, j))
      return wordAt(clause.view, clause.phrases[k + 1]?.first ?? 0) === 'to'
    if (type === 'sub' || type === 'rel' || type === 'break') return true
  }
  return true
}

/** "said X and Y met": what is said has its own subject. */
const says = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:sa(?:id|ys?)|believed?|thinks?|thought|hopes?|added)$/.test(wordAt(view, (phrases[k]?.last ?? 0) - 1))

/** "a meeting chaired by X and Y agreed": a participle with "by" begins no clause of its own. */
function isParticipleBy({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k]
  const by = wordAt(view, phrases[k + 1]?.first ?? -1) === 'by'
  return by && verb !== undefined && verb.last - verb.first === 1 && wordAt(view, verb.first).endsWith('ed')
}

function isParticiple(clause: Clause, k: number): boolean {
  const at = clause.phrases[k]
  const word = at ? wordAt(clause.view, at.first) : ''
  return word === 'to' || word.endsWith('ing')
}

/** How many phrases behind it the end of a list is looked for. */
const longestList = 40

/** After a comma the row goes on only if an "and" closes it with another part, as in "A, B and C". */
export function listGoesOn(clause: Clause, k: number): boolean {
  const { phrases, view } = clause
  for (let j = k + 1; j < phrases.length && j < k + longestList; j++) {
    const at = phrases[j] as Phrase
    if (at.type === 'and') return pastBy(clause, j + 1) >= 0
    if (at.type === 'comma' || at.type === 'noun') continue
    if (at.type === 'prep' && ['of', 'for', 'from'].includes(wordAt(view, at.first))) continue
    return false
  }
  return false
}
