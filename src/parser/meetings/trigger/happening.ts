import { readComplements } from './complements'
import type { Findings } from './findings'
import { headOf, isPeopleNoun, namesIn, type Clause } from '../sentence/clause'
import type { Phrase } from '../sentence/phrases'
import { readGroup } from '../who/group'
import { happening } from './holding'
import { nounKinds } from '../lexicon'
import { wordAt } from '../sentence/sentence'
import { hostedAt } from '../setting/hostPlace'
import { isNamedPlace } from '../setting/places'
import { dates } from '../setting/when'

/** "the third round of talks", "the work of the meeting": the round stands for the talks. */
function isRound({ view, phrases }: Clause, k: number): boolean {
  return (
    wordAt(view, phrases[k - 1]?.first ?? -1) === 'of' &&
    /^(?:rounds?|series|sessions?|days?|hours?|weeks?|months?|work|opening|proceedings)$/.test(
      wordAt(view, (phrases[k - 2]?.last ?? 0) - 1),
    )
  )
}

/** "after the summit opened": the preposition opens a clause of which the noun may be the subject. */
const opensOwnClause = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:after|before|since|until|as)$/.test(wordAt(view, phrases[k - 1]?.first ?? -1))

/** And no participle: "after talks held in Accra". */
const isFiniteVerb = (view: Clause['view'], { first, last }: Phrase): boolean =>
  /^(?:will|would|had|has|have|was|were|is|are)$/.test(wordAt(view, first)) ||
  /^(?:open|beg[aiu]n|start|re(?:open|start|sume)|end|collapse|conclude|fail|broke|fell|stall|took|kick|wrap)/.test(
    wordAt(view, last - 1),
  )

/** Right behind a verb, and not what is said: "said the talks had begun". */
function isObject({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k - 1]
  return (
    verb?.type === 'verb' && !/^(?:sa(?:id|ys?)|believed?s?|thinks?|hope[ds]?|added)$/.test(wordAt(view, verb.last - 1))
  )
}

/** The verb group whose subject the noun is, where it is one of happening; else -1. */
export function happeningVerb(clause: Clause, k: number, next: number): number {
  const { phrases, view } = clause
  const governed = phrases[k - 1]?.type === 'prep' && !isRound(clause, k)
  if ((governed && !opensOwnClause(clause, k)) || isObject(clause, k)) return -1
  let j = next
  if (phrases[j]?.type === 'comma') j = pastApposed(clause, j) || pastIf(clause, j + 1)
  // "Another summit, of the union, is due": behind the aside
  if (wordAt(view, phrases[j]?.first ?? -1) === 'of' && phrases[j + 2]?.type === 'comma') j += 3
  // "The summit, the ninth, will be held"
  if (j > next && isNumber(clause, j) && phrases[j + 1]?.type === 'comma') j += 2
  j = pastSecondTopic(clause, j)
  while (phrases[j]?.type === 'adverb') j++
  const verb = phrases[j]
  if (verb?.type !== 'verb' || (governed && (j !== next || !isFiniteVerb(view, verb)))) return -1
  const behind = behindAside(clause, j)
  if (behind !== undefined) return behind
  if (comesAtNoCost(clause, j)) return -1
  if (tellsHappening(view, verb)) return j
  if (underWay(clause, j + 1)) return j
  // "the summit's date was Friday" is no summit that was.
  const word = wordAt(view, (phrases[k]?.last ?? 0) - 1)
  if ((nounKinds.has(word) || /^(?:one|round|next|last|previous)$/.test(word)) && isSetThere(clause, j)) return j
  return -1
}

/** "The visit will not come at their expense", "did not come as a surprise": it came, or will. */
const comesAtNoCost = ({ view, phrases }: Clause, verb: number): boolean =>
  wordAt(view, (phrases[verb]?.last ?? 0) - 1) === 'come' &&
  /^(?:not|n['’]t)$/.test(wordAt(view, (phrases[verb]?.last ?? 0) - 2)) &&
  /^(?:at|as)$/.test(wordAt(view, phrases[verb + 1]?.first ?? -1))

/** "The next round, if all goes well, will be in Accra": behind what it depends on, the phrases from `k` on; else `k`. */
function pastIf({ view, phrases }: Clause, k: number): number {
  if (wordAt(view, phrases[k]?.first ?? -1) !== 'if') return k
  for (let j = k + 1; j < k + longestAside; j++) if (phrases[j]?.type === 'comma') return j + 1
  return k
}

const isRelative = (view: Clause['view'], { type, first }: Phrase): boolean =>
  type === 'rel' || (type === 'sub' && wordAt(view, first) === 'that')

/** "The summit, the only one that gathers both, ended on Monday": the verb behind what it is called, from the comma `k` on; else 0. */
function pastApposed({ view, phrases }: Clause, k: number): number {
  const opening = wordAt(view, phrases[k + 1]?.first ?? -1)
  if (phrases[k + 1]?.type !== 'noun' || !/^(?:the|an?)$/.test(opening)) return 0
  for (let j = k + 2; j < phrases.length && j < k + longestApposed; j++) {
    const phrase = phrases[j] as Phrase
    if (phrase.type === 'break') return 0
    if (phrase.type === 'verb' && phrases[j - 1]?.type === 'comma') {
      const told = phrases.slice(k, j).some((one) => isRelative(view, one))
      return told && isFiniteVerb(view, phrase) && tellsHappening(view, phrase) ? j : 0
    }
  }
  return 0
}

/** How many phrases tell what a meeting is. */
const longestApposed = 20

/** "the ninth", "their second" */
function isNumber({ view, phrases }: Clause, k: number): boolean {
  const phrase = phrases[k]
  if (!phrase || phrase.last !== phrase.first + 2) return false
  const [article, number] = [wordAt(view, phrase.first), wordAt(view, phrase.first + 1)]
  return /^(?:the|its|his|her|their)$/.test(article) && /^\w+(?:th|st|nd|rd)$/.test(number)
}

/** "The talks over the oil and gas law ended": behind what else they are about, if the verb is one of happening; else `k`. */
function pastSecondTopic({ view, phrases }: Clause, k: number): number {
  const noun = phrases[k + 1]
  const verb = phrases[k + 2]
  if (phrases[k]?.type !== 'and' || phrases[k - 1]?.type !== 'noun' || noun?.type !== 'noun' || verb?.type !== 'verb')
    return k
  if (namesIn(view, noun.first, noun.last).length || isPeopleNoun(headOf(view, noun))) return k
  return isFiniteVerb(view, verb) && tellsHappening(view, verb) ? k + 2 : k
}

/** "The meeting will be on Friday", "the next summit is in Accra in May": a copula before when or where the meeting is. */
function isSetThere(clause: Clause, verb: number): boolean {
  const { phrases, view } = clause
  const be = phrases[verb]
  if (!be || !/^(?:is|are|was|were|be|been)$/.test(wordAt(view, be.last - 1))) return false
  let j = verb + 1
  while (phrases[j]?.type === 'adverb') j++
  if (phrases[j]?.type === 'time') return dates(clause, j - 1)
  if (!/^(?:on|in|at)$/.test(wordAt(view, phrases[j]?.first ?? -1))) return false
  const object = phrases[j + 1]
  return object?.type === 'time' ? dates(clause, j) : object?.type === 'noun' && isNamedPlace(view, object)
}

function tellsHappening(view: Clause['view'], { first, last }: Phrase): boolean {
  for (let i = first; i < last; i++) if (happening.has(wordAt(view, i))) return true
  // "had been fixed for May"
  return wordAt(view, last - 1) === 'fixed' && /^(?:be|been|is|was)$/.test(wordAt(view, last - 2))
}

/** How many phrases an aside may have. */
const longestAside = 8

/**
 * "The talks, twice postponed since July, opened on Monday", "the forum, dubbed Lund in May, opened": what the participle at `k` tells was
 * before, or is something else; the verb behind its aside says what became of them.
 */
function behindAside({ view, phrases }: Clause, k: number): number | undefined {
  const participle = phrases[k] as Phrase
  let opening = k - 1
  while (phrases[opening]?.type === 'adverb') opening--
  if (phrases[opening]?.type !== 'comma' || participle.last - participle.first > 1) return undefined
  let closed = false
  for (let j = k + 1; j < phrases.length && j < k + longestAside; j++) {
    const phrase = phrases[j] as Phrase
    const since = phrase.type === 'sub' && phrases[j + 1]?.type === 'time'
    if (phrase.type === 'break' || (phrase.type === 'sub' && !since) || phrase.type === 'rel') return undefined
    if (phrase.type === 'verb')
      return closed && isFiniteVerb(view, phrase) && tellsHappening(view, phrase) ? j : undefined
    closed = phrase.type === 'comma' || (closed && phrase.type === 'adverb')
  }
  return undefined
}

/** "The summit, planned for March, was held": whether the aside that ends before the verb at `k` tells what was intended. */
function isBehindPlan({ view, phrases }: Clause, k: number): boolean {
  if (phrases[k - 1]?.type !== 'comma') return false
  for (let j = k - 2; j > 0 && j > k - longestAside; j--) {
    const word = wordAt(view, (phrases[j]?.last ?? 0) - 1)
    if (/^(?:scheduled|planned|set|due|slated|foreseen|expected)$/.test(word))
      return phrases[j - 1]?.type === 'comma' || phrases[j - 2]?.type === 'comma'
  }
  return false
}

/** "are under way in Accra between …", "got underway on Monday": how many phrases say so from `k` on. */
function underWay({ view, phrases }: Clause, k: number): number {
  const word = wordAt(view, phrases[k]?.first ?? -1)
  if (word === 'underway') return 1
  return word === 'under' && wordAt(view, phrases[k + 1]?.first ?? -1) === 'way' ? 2 : 0
}

/** What the verb of a meeting tells of it: its place, time and company. */
export function readHappening(clause: Clause, verb: number, draft: Findings): void {
  const { phrases, view } = clause
  let next = verb + 1
  const main = wordAt(view, (phrases[verb]?.last ?? 0) - 1)
  if (/^(?:took|take|taken|takes|taking)$/.test(main) && wordAt(view, phrases[next]?.first ?? -1) === 'place') next++
  next += underWay(clause, next)
  if (/^enter/.test(main) && phrases[next]?.type === 'noun') next++
  if (/^(?:go|goes|went|going)$/.test(main) && wordAt(view, phrases[next]?.first ?? -1) === 'ahead') next++
  // "kicked off in Accra", "wrapped up on Monday", "was pencilled in for Monday"
  if (/^(?:kick|wrap|pencil)/.test(main) && /^(?:off|up|in)$/.test(wordAt(view, phrases[next]?.first ?? -1))) next++
  if (/^(?:includ|involv|gather|br[io]|feature)/.test(main)) {
    while (phrases[next]?.type === 'adverb') next++
    const group = readGroup(clause, next)
    if (group) {
      draft.parts.push(...group.parts)
      next = group.next
    }
    if (isFaceToFace(clause, next + 1)) next++
    if (isFaceToFace(clause, next)) next++
  }
  // "was presided over by Ito"
  if (main === 'presided') next++
  const by = /^(?:hosted|convened)$/.test(main) ? 'host' : 'member'
  readComplements(clause, next, draft, { by, of: true, goal: false })
  if (by === 'host' && wordAt(view, phrases[next]?.first ?? -1) === 'by') hostedAt(clause, next + 1, draft)
}

/** "brought the two parties face | to face | in May": the words behind whom it brought. */
const isFaceToFace = ({ view, phrases }: Clause, k: number): boolean =>
  wordAt(view, (phrases[k]?.first ?? 0) - 1) === 'face' &&
  wordAt(view, phrases[k]?.first ?? -1) === 'to' &&
  wordAt(view, (phrases[k]?.last ?? 0) - 1) === 'face'

/** As {@link readHappening} of what came to pass: "The summit, planned for March, was held in May" was in May. */
export function readOutcome(clause: Clause, verb: number, draft: Findings): void {
  const intended = isBehindPlan(clause, verb) ? draft.time : -1
  if (intended >= 0) draft.time = -1
  readHappening(clause, verb, draft)
  if (draft.time < 0) draft.time = intended
}
