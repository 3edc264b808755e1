import { readComplements } from './complements'
import type { PartCue } from '../cue'
import { isDate, type Findings } from './findings'
import type { Clause } from '../sentence/clause'
import { readGroup } from '../who/group'
import { readHappening } from './happening'
import { happening, holding, hosting } from './holding'
import { hostedAt } from '../setting/hostPlace'
import { verbBefore, wordsOf } from '../status/rulers'
import { timeAt, wordAt } from '../sentence/sentence'

/**
 * "a meeting they held in July", "the talks that Qatar hosted", "a meeting at which X spoke", "the summit, which was attended
 * by X": who takes part is told behind the noun. Returns whether somebody holds it.
 */
export function readRelative(clause: Clause, next: number, draft: Findings): boolean {
  const { phrases, view } = clause
  const opens = phrases[next]?.type === 'comma' ? next + 1 : next
  const word = wordAt(view, phrases[opens]?.first ?? -1)
  const link = phrases[opens]?.type === 'rel' || word === 'that'
  if (link && isHappening(clause, opens + 1)) {
    readHappening(clause, opens + 1, draft)
    const main = behindAside(clause, opens + 2)
    if (main >= 0) readHappening(clause, main, draft)
    return false
  }
  const at = whereAt(clause, opens)
  if (at >= 0) {
    const main = behindAside(clause, readWhere(clause, at, draft))
    if (main >= 0 && draft.time < 0) readHappening(clause, main, draft)
    return false
  }
  if (opens > next || (word === 'that' && isToldThere(clause, next))) return false
  return readHolders(clause, link ? next + 1 : next, draft)
}

const telling =
  /^(?:sa(?:id|y)|told|announc|reiterat|stress|warn|insist|argu|add(?:s|ed)?$|not(?:es|ed)$|emphasi|declar|claim|reveal|explain|complain|suggest|admit|acknowledg|pledg|vow|promis|agree|heard|learn|conclud|decid|confirm|report)/

/** "said at the meeting that …": what is said begins, not what the meeting is. */
function isToldThere(clause: Clause, k: number): boolean {
  const verb = verbBefore(clause, k - 1)
  return verb >= 0 && telling.test(wordsOf(clause, verb).at(-1) ?? '')
}

/** "The talks, which began on Monday, include X": the verb of the meeting behind the aside, or -1. */
function behindAside(clause: Clause, k: number): number {
  for (let j = k; j < k + 10; j++)
    if (clause.phrases[j]?.type === 'comma') return isHappening(clause, j + 1) ? j + 1 : -1
  return -1
}

/** Whether the verb group at `k` is one of a meeting's own. */
export function isHappening({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k]
  return verb?.type === 'verb' && happening.has(wordAt(view, verb.last - 1))
}

/** The phrase behind "where", "at which", "during which", or -1. */
function whereAt({ view, phrases }: Clause, k: number): number {
  const word = wordAt(view, phrases[k]?.first ?? -1)
  if (word === 'where') return k + 1
  const which = phrases[k + 1]?.type === 'rel' && wordAt(view, phrases[k + 1]?.first ?? -1) === 'which'
  return which && /^(?:at|in|during)$/.test(word) ? k + 2 : -1
}

/** Who speaks or acts at the meeting takes part in it; "it" and things do not. Returns the phrase behind them. */
function readWhere(clause: Clause, k: number, draft: Findings): number {
  const group = readGroup(clause, k)
  if (!group || clause.phrases[group.next]?.type !== 'verb') return k
  draft.parts.push(
    ...group.parts.filter((part) => part.head !== 'it' && !(part.form === 'nominal' && part.head === '')),
  )
  if (draft.time < 0) draft.time = timeBehind(clause, group.next)
  return group.next
}

/** "at which she is to speak on Monday": the time of what is done there, or -1. */
function timeBehind(clause: Clause, verb: number): number {
  const { phrases, view } = clause
  for (let j = verb + 1; j < phrases.length && j < verb + 8; j++) {
    const phrase = phrases[j]
    if (phrase?.type === 'time' && isDate(clause, timeAt(view, phrase.first))) return timeAt(view, phrase.first)
    const passed = /^(?:noun|adverb|time)$/.test(phrase?.type ?? '') || wordAt(view, phrase?.first ?? -1) === 'on'
    if (!passed) return -1
  }
  return -1
}

function readHolders(clause: Clause, from: number, draft: Findings): boolean {
  const { phrases, view } = clause
  const group = phrases[from]?.type === 'noun' ? readGroup(clause, from) : undefined
  // "a visit that the minister, Ito, paid"
  const behind = group ? group.next + Number(phrases[group.next]?.type === 'comma') : -1
  const verb = phrases[behind]
  if (!group || verb?.type !== 'verb' || group.parts[0]?.head === 'it') return false
  const main = wordAt(view, verb.last - 1)
  if (!holding.has(main) && !hosting.has(main)) return false
  const role: PartCue['role'] = hosting.has(main) ? 'host' : 'member'
  const at = draft.parts.length
  readComplements(clause, behind + 1, draft, { goal: /^(?:p(?:ay|aid|ays|aying)|ma(?:de|ke|kes|king))$/.test(main) })
  // "a meeting that she had arranged between A and B"
  if (!draft.between) draft.parts.splice(at, 0, ...group.parts.map((part) => ({ ...part, role })))
  if (role === 'host') hostedAt(clause, from, draft)
  return true
}
