import type { Clause } from '../sentence/clause'
import { isCalledOffBehind } from './calledOffBehind'
import { isDeniedNews } from './deniedNews'
import { isDate } from '../trigger/findings'
import { timeAt, wordAt } from '../sentence/sentence'
import { isAnsweredNo } from './answeredNo'
import { isForeseen } from './foreseen'
import { isNegation } from './status'
import { isUntrue } from './untrue'
import { isWhether } from './uncertain'
import { toCome } from './toCome'
import type { Draft } from '../trigger/verbCue'

/** How many words behind the meeting "since" and a condition are looked for. */
const farthest = 16
/** As {@link farthest}, where those who are bidden may be told one by one. */
const longestList = 45

/**
 * "They have not met since 2008" tells of a meeting in 2008, "have been holding talks since 2008" of talks that began then;
 * "would meet under the right conditions" of one that is not planned yet.
 *
 * @param k the phrase, and `at` the token of the trigger
 */
export function qualified(clause: Clause, k: number, at: number, draft: Draft): Draft {
  const { status, ground } = draft.told
  if ((status === 'held' && isDeniedNews(clause, at)) || isUntrue(clause, at))
    return { ...draft, told: { status: 'denied', ground: 'said' } }
  // A trip that will take in Accra may have begun.
  const told = status === 'held' && draft.kind !== 'visit' ? toCome(clause, at, draft.time >= 0) : undefined
  if (told) return { ...draft, told }
  if (/^(?:planned|proposed)$/.test(status) && isAnsweredNo(clause, at))
    return { ...draft, told: { status: 'denied', ground: 'said' } }
  if (ground !== 'said')
    return status === 'held' && clause.phrases[k]?.type === 'noun' && isForeseen(clause, k, draft.kind === 'visit')
      ? { ...draft, told: { status: 'planned', ground: 'hinted' } }
      : draft
  if (status === 'proposed' && isDay(clause, draft.time) && isBidden(clause, at))
    return { ...draft, told: { status: 'planned', ground } }
  if ((status === 'planned' || status === 'proposed') && isCalledOffBehind(clause, at))
    return { ...draft, told: { status: 'cancelled', ground } }
  if (status === 'planned' && (isConditional(clause, at) || isWhether(clause, at)))
    return { ...draft, told: { status: 'proposed', ground } }
  const sofar = status === 'denied' ? isUndoneSoFar(clause, at) : status === 'held' && goesOnSoFar(clause, at)
  if (!sofar || draft.time >= 0) return draft
  const time = timeSince(clause, at)
  return time < 0 ? draft : { ...draft, time, told: { status: 'held', ground }, earlier: isBeforeThat(clause) }
}

/** "Before that they had not met since July": not what was told right before. */
const isBeforeThat = ({ view }: Clause): boolean =>
  wordAt(view, view.from) === 'before' && /^(?:that|then)$/.test(wordAt(view, view.from + 1))

/** "on Friday", "September 10", and not "in September". */
function isDay({ view }: Clause, time: number): boolean {
  const found = view.local.times[time]
  return found !== undefined && /day$|\d/i.test(view.local.tokens.text.slice(found.start, found.end))
}

/** "has invited the parties to talks on Friday": who bids them for a day holds it. */
function isBidden({ view }: Clause, at: number): boolean {
  for (let i = at - 1; i > view.from && i > at - longestList; i--) {
    const word = wordAt(view, i)
    if (/^(?:invit(?:ed|es|ing)|summon(?:ed|s))$/.test(word)) return true
    if (/^[.;:]$/.test(word)) return false
  }
  return false
}

/** "under the right conditions", "under certain circumstances". */
function isConditional({ view }: Clause, at: number): boolean {
  for (let i = at + 1; i < view.to && i < at + farthest; i++) {
    if (wordAt(view, i) !== 'under') continue
    for (let j = i + 1; j < i + 6; j++) if (/^(?:condition|circumstance)s$/.test(wordAt(view, j))) return true
  }
  return false
}

/** "have not held", "hadn't met". */
function isUndoneSoFar({ view }: Clause, at: number): boolean {
  for (let i = at; i > view.from && i > at - farthest; i--) {
    const word = wordAt(view, i)
    if (/^ha(?:s|ve|d)n['’]t$/.test(word)) return true
    if (isNegation(word)) return /^ha(?:s|ve|d)$/.test(wordAt(view, i - 1))
  }
  return false
}

/** "have been negotiating", "has been in talks". */
function goesOnSoFar({ view }: Clause, at: number): boolean {
  for (let i = at; i > view.from && i > at - farthest; i--)
    if (wordAt(view, i) === 'been') return /^ha(?:s|ve|d)$/.test(wordAt(view, i - 1))
  return false
}

function timeSince(clause: Clause, at: number): number {
  const { view } = clause
  for (let i = at + 1; i < view.to && i < at + farthest; i++) {
    if (/^[.;:]$/.test(wordAt(view, i))) return -1
    if (wordAt(view, i) === 'since') return isDate(clause, timeAt(view, i + 1)) ? timeAt(view, i + 1) : -1
  }
  return -1
}
