import type { Clause } from '../sentence/clause'
import type { Told } from './status'
import { isScheduled } from './intended'
import { wordAt } from '../sentence/sentence'

/** How far behind the noun its verb may stand. */
const farthest = 14

const off =
  /^(?:(?:has|have|had|to|was|were|is|are|be|been|being|now|reportedly) )*(?:(?:called|put) off|put on (?:hold|ice)|off(?: (?:[.,;]|until|for now)|$)|off the (?:table|calendar|agenda|cards)|dropped(?: [.,;]|$| (?:because|due|owing|from|at|for (?:lack|want)))|struck (?:off|from)|fell (?:through|victim)|fallen through|falls through)/
const calledOff =
  /^(?:(?:has|have|had|was|were|been|being|now|reportedly) )+(?:postponed|cancelled|canceled|scrapped|shelved)\b/
const never =
  /^(?:(?:has|have|had|was|were) )?never (?:materiali[sz]ed|happened|came (?:off|about|to pass)|been held|held|took place|taken place|(?:was|were)(?: [.,;]|$))/
const none =
  /^(?:(?:(?:did|do|does|will|would) not|didn['’]t|won['’]t|wouldn['’]t) (?:be (?:held|made)|come about|go ahead|happen|materiali[sz]e|take place)|(?:has|have|had|was|were) not (?:been )?(?:held|taken place|happened|gone ahead))\b/
const unlisted =
  /^(?:(?:has|have|had|was|were|been) )+(?:removed|taken|dropped|struck) from (?:the|his|her|their|its) (?:agenda|calendar|diary|itinerary|program(?:me)?|schedule)\b/
const moved = /^(?:(?:has|have|had|was|were|been) )+(?:brought forward|moved (?:to|forward)|rescheduled (?:to|for))\b/
const notAhead = /^(?:(?:did|will|would) not|didn['’]t|won['’]t|wouldn['’]t) go ahead\b/
const asPlanned =
  /^(?:(?:did|will|would) not|didn['’]t|won['’]t|wouldn['’]t) (?:be held|happen|take place)(?: \S+){0,4} as (?:expected|planned|scheduled)\b/
const refused =
  /^(?:(?:is|was|remains|remained) out of the question|(?:is|are|was|were) not (?:currently )?on (?:the|his|her|their|its) (?:agenda|calendar|cards|program(?:me)?|schedule|table)|(?:(?:has|have|had|was|were|been|is|are) )+(?:declined|refused|ruled out|turned down))\b/
const nothing = /^(?:came|come|has come|had come) to nothing/
const open =
  /^(?:(?:is|are|was|were|being|still|now|also) )+(?:possible|likely|unlikely|on the (?:cards|table)|in prospect|under (?:discussion|consideration)|being (?:considered|discussed|explored|mulled|studied|weighed)|not (?:excluded|ruled out))/
const notExcluded = /^(?:(?:has|have|had) not been|can ?not be|could not be|can['’]t be) (?:excluded|ruled out)\b/
const made =
  /^(?:(?:is|are|was|were|has|have|had|been|already|still|now|also) )+(?:in the (?:works|making|offing)|on (?:the|his|her|their|its) (?:schedule|program(?:me)?|itinerary|calendar)|being (?:prepared|planned|arranged|organi[sz]ed|finali[sz]ed|worked on)|pencill?ed in)/

interface Fate {
  readonly verb: number
  readonly told: Told
  /** The verb before that tells for when it was planned, or -1. */
  readonly plan: number
}

/**
 * What became of a meeting that its predicate tells: "fell through", "is off", "is likely next week".
 *
 * @param next the phrase behind the noun's own complements
 * @param arranged it is told as one that was planned: where that "came to nothing", it was not held
 */
export function fateOf(clause: Clause, next: number, arranged: boolean): Fate | undefined {
  let found: Fate | undefined
  let set = -1
  for (const [verb, planned] of predicates(clause, pastRow(clause, next))) {
    const told = tellsFate(clause, verb, planned || arranged)
    // "which was being prepared, is off": what became of it since
    if (told && found?.told.status === 'planned' && told.status === 'cancelled')
      found = { verb, told, plan: found.verb }
    else if (told && !found) found = { verb, told, plan: told.status === 'cancelled' ? set : -1 }
    else if (isSet(clause, verb)) set = verb
  }
  return found
}

/** "had been fixed for May", "was planned in Accra": when and where what was called off should have been. */
const isSet = ({ view, phrases }: Clause, verb: number): boolean =>
  /^(?:arranged|fixed|planned|scheduled|set|slated)$/.test(wordAt(view, (phrases[verb]?.last ?? 0) - 1))

/** "The talks and the dinner were called off": behind what is told of beside them. */
function pastRow({ phrases }: Clause, k: number): number {
  const row = phrases[k]?.type === 'and' && phrases[k + 1]?.type === 'noun' && phrases[k + 2]?.type === 'verb'
  return row ? k + 2 : k
}

/** The verb groups that tell of the noun before phrase `next`, and whether a relative clause tells that it was arranged. */
function predicates(clause: Clause, next: number): [verb: number, planned: boolean][] {
  const { view, phrases } = clause
  const opens = phrases[next]?.type === 'comma' ? next + 1 : next
  const relative = phrases[opens]?.type === 'rel' || wordAt(view, phrases[opens]?.first ?? -1) === 'that'
  const isVerb = (k: number): boolean => phrases[k]?.type === 'verb'
  if (opens === next && !relative) return isVerb(next) ? [[next, false], ...ownBehind(clause, next)] : []
  const found: [number, boolean][] = relative && isVerb(opens + 1) ? [[opens + 1, false]] : []
  let inner = relative ? -1 : opens
  for (let j = opens; j < phrases.length && j < opens + farthest; j++) {
    const type = phrases[j]?.type
    if (type === 'break' || (type === 'sub' && j > opens)) break
    if (type !== 'verb') continue
    // Behind a comma, or as the second verb of what the relative clause opened, stands the noun's own.
    if (inner < 0) inner = j
    else if (phrases[j - 1]?.type === 'comma' || (relative && opens === next)) return [...found, [j, relative]]
  }
  return found
}

/**
 * "had been in the programme but was called off", "set for March did not take place": the second verb of a noun whose first, at phrase
 * `k`, tells that it was to be.
 */
function ownBehind(clause: Clause, k: number): [verb: number, planned: boolean][] {
  const { view, phrases } = clause
  const intended = isScheduled(clause, k)
  for (let j = k + 1; j < phrases.length && j < k + farthest; j++) {
    const type = phrases[j]?.type
    if (type === 'break' || type === 'rel') return []
    if (type === 'verb') {
      const joint = wordAt(view, (phrases[j]?.first ?? 0) - 1)
      return intended || joint === 'but' ? [[j, true]] : []
    }
  }
  return []
}

function tellsFate({ view, phrases }: Clause, verb: number, arranged: boolean): Told | undefined {
  const first = (phrases[verb]?.first ?? view.from) - view.from
  const words = view.words.slice(first, first + 12).join(' ')
  if (
    off.test(words) ||
    (arranged && calledOff.test(words)) ||
    (arranged && (nothing.test(words) || never.test(words) || none.test(words)))
  )
    return { status: 'cancelled', ground: 'said' }
  if (unlisted.test(words) || notAhead.test(words) || asPlanned.test(words))
    return { status: 'cancelled', ground: 'said' }
  if (never.test(words) || refused.test(words)) return { status: 'denied', ground: 'said' }
  if (notExcluded.test(words)) return { status: 'proposed', ground: 'said' }
  if (open.test(words) && !/likely to (?!be held|happen|take place|go ahead)/.test(words))
    return { status: 'proposed', ground: 'said' }
  return made.test(words) || moved.test(words) ? { status: 'planned', ground: 'said' } : undefined
}

/** "cancelled a visit at an hour's notice", "at the last minute": on the day on which it was to be. */
export const isAtLast = ({ view }: Clause): boolean =>
  /\bat (?:\S+ ){1,4}(?:notice|minute|moment)\b/.test(view.words.join(' '))
