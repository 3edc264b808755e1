import type { ReadBlock } from '../../reading'
import { daysGone, daysSince } from '../merging/begun'
import type { MeetingCue } from '../cue'
import { isAtMeal, mealOf, type Meal } from './meal'

/** What the words around a trigger say of how it is to be taken, apart from who and where. */
export interface Wording {
  /** Nothing but "the" or "this" before the trigger: a meeting told before, or one of its kind that everybody knows. */
  readonly plain: boolean
  /** In a clause with "when" behind another mention of its sentence: what happened then. */
  readonly when: boolean
  /** Beside the trigger it is told who else came: "the talks were attended by". */
  readonly attended: boolean
  /** Of it only the sidelines are spoken of: what the sentence tells is another meeting. */
  readonly beside: boolean
  /** "met for talks", "met in what was their second meeting": the meeting that the clause's verb tells. */
  readonly named: boolean
  /** "met there", "will take place there": where the meeting told before was. */
  readonly there: boolean
  /** "met here": where the report comes from. */
  readonly here: boolean
  /** "also met", "then met": in a row with what was told before. */
  readonly also: boolean
  /** As `also`, but for "later", which may have been on another day. */
  readonly next: boolean
  /** "during the visit", "on her trip", "during a visit here": what its sentence told before was there. */
  readonly during: boolean
  /** "had met", "have held talks": before what the text tells of. */
  readonly remote: boolean
  /** "will meet", "are expected to meet": not before the day of the news. */
  readonly ahead: boolean
  /** "after talks", "during failed talks": they were held. */
  readonly presupposed: boolean
  /** "in talks", "rounds of talks": nothing between them. */
  readonly under: boolean
  /** The time may be that of the calling off. */
  readonly loose: boolean
  /** "began her visit", "landed": the day told is the first. */
  readonly starts: boolean
  /** How many days before the time told it began: "the second day of the summit", "a day after the summit". */
  readonly gone: number
  readonly meal: Meal
  /** "the proposed meeting" */
  readonly proposed: boolean
}

/** Reads the words around a cue's trigger. */
export function wordingOf(block: ReadBlock, cue: MeetingCue): Wording {
  const { tokens, sentences } = block.reading
  const { text } = tokens
  const before = text.slice(Math.max(0, cue.start - 40), cue.start)
  const opening = text.slice(tokens.start[sentences.starts[cue.sentence] as number], cue.start)
  const end = tokens.end[(sentences.starts[cue.sentence + 1] as number) - 1] as number
  return {
    plain: pointers.test(text.slice(Math.max(0, cue.start - 24), cue.start)),
    when: opensWhen(opening),
    attended:
      attended.test(text.slice(cue.end, cue.end + 40)) ||
      attendedIn.test(text.slice(cue.end, cue.end + 240)) ||
      including.test(text.slice(cue.end, cue.end + 60)) ||
      (attending.test(before) && !text.startsWith(' of ', cue.end)),
    beside:
      beside.test(text.slice(Math.max(0, cue.start - 60), cue.start)) ||
      (received.test(text.slice(cue.start, cue.end)) && afterOne.test(opening)) ||
      ownSidelines.test(text.slice(cue.end, cue.end + 16)),
    named: isNamed(text.slice(Math.max(0, cue.start - 90), cue.start)) || isAtMeal(text, cue),
    there: there.test(text.slice(cue.end, cue.end + 60)),
    here:
      here.test(text.slice(cue.end, cue.end + 60)) || hereFor.test(text.slice(Math.max(0, cue.start - 80), cue.start)),
    also: also.test(before),
    next: next.test(before),
    during: during.test(before) || duringOne.test(before),
    remote: perfect.test(before),
    ahead: ahead.test(before),
    presupposed: presupposed.test(before),
    under: under.test(text.slice(Math.max(0, cue.start - 10), cue.start)),
    loose: isDayOfCall(text, cue, block),
    starts: cue.journey === 'verb' ? !fromTrip.test(text.slice(cue.end, cue.end + 60)) : starting.test(before),
    gone: gone(text, cue, block),
    meal: mealOf(text.slice(cue.start, cue.end), opening, text.slice(cue.end, Math.min(end, cue.end + 60))),
    proposed: proposed.test(text.slice(Math.max(0, cue.start - 10), cue.start)),
  }
}

function gone(text: string, { time, start, end }: MeetingCue, { reading }: ReadBlock): number {
  const before = text.slice(Math.max(0, start - 80), start)
  const begun = daysGone(before, text.slice(end, end + 60))
  // "a day after she met Ito on Monday" was on Monday.
  return begun || (reading.times[time]?.start ?? 0) > start ? begun : daysSince(before)
}

/** "cancelled his summit with her on Thursday": the day of the calling off, it may be, as long as no "for" or "planned" leads to it. */
function isDayOfCall(text: string, { status, ground, time, start, end }: MeetingCue, { reading }: ReadBlock): boolean {
  const day = reading.times[time]
  if (status !== 'cancelled' || ground !== 'said' || !day) return false
  // "On Friday she called off his trip"
  if (day.start < start) return /\b(?:call|cancel|postpon|scrapp|pull|suspend)/.test(text.slice(day.end, start))
  return !/\b(?:for|planned|scheduled|due|set)\b/.test(text.slice(end, day.start))
}

const proposed = /\b(?:proposed|possible|planned) $/

/** Who came, too. */
const attended =
  /^,? (?:which )?(?:was |were |is |are |will be )?(?:also )?(?:attended|joined|chaired|presided over|headed|mediated|brokered|facilitated|moderated|led|hosted) by /

/** ", in which Ito and Mensah took part, …". */
const attendedIn = /^,? (?:in|at) which .*? (?:took part|participated|were present|was present)\b/

/** "The talks today include envoys of Ghana", "Also attending the meeting are Ito and Mensah". */
const including = /^(?: [^\s,;.:]+){0,2} (?:will |would )?(?:also )?(?:include|involve)[sd]? /
const attending = /\b(?:attending|joining|addressing) (?:the|this|that) $/i

/** "arrived on Monday from a two-day visit" */
const fromTrip = /^(?: [^\s,;.]+){0,4} (?:from|after|following) (?:an?|his|her|their) /
const starting = /\b(?:beg[aiu]ns?|start(?:s|ed)?|open(?:s|ed)?|embark(?:s|ed) on|set out on)(?: \S+){0,3} $/

const under = /\b(?:in|of|on|after|during) $/

const perfect = /\b(?:has|have|had|having)(?: \S+){0,3} $/

const ahead = /\b(?:will|(?:is|are) (?:due |set |expected |scheduled )?to)(?: \S+){0,3} $/

/** "After the talks Ito was received by Mensah": in another meeting. */
const received = /^(?:received|welcomed)$/
const afterOne = /^(?:after|following|at the end of) (?:\S+ ){0,4}(?:talks|meeting|session|summit|conference)\b/i

/** "on the sidelines of a NATO summit": that one, and not what happens beside it. */
const beside = /\b(?:sidelines?|margins|fringes) of (?:\S+ ){0,6}$/i

/** "on the summit's sidelines" */
const ownSidelines = /^['’]s (?:sideline|margin|fringe)/

/** How many words may stand between "met" and "for", and between the article and the trigger. */
const longestGap = 6
const longestTitle = 4

const article = /^(?:an?|the|their|his|her|its)$/

/** "met in Accra for talks", "met in what was their second meeting"; not "met about the chances for talks", which are others. */
function isNamed(before: string): boolean {
  if (!before.includes(' for ') && !before.includes(' in what ')) return false
  const words = before.trimEnd().split(' ')
  let at = words.length - 1
  while (at >= words.length - longestTitle && !article.test(words[at] ?? '')) at--
  if (!article.test(words[at] ?? '')) return false
  if (words[at - 1] !== 'for') return what.test(words.slice(Math.max(0, at - 6), at).join(' '))
  for (let w = at - 2; w >= 0 && w >= at - 2 - longestGap; w--) {
    const word = words[w] ?? ''
    if (word === 'down') return /^s[ai]ts?$/.test(words[w - 1] ?? '')
    if (meeting.test(word)) return true
    if (/[,;]$/.test(word) || others.test(word)) return false
  }
  return false
}

const meeting = /^(?:met|meets?|meeting|gather(?:ed|s)?|convened?)$/
const others = /^(?:about|over|to|chances?|prospects?|possibility|potential|plans?|proposals?|calls?)$/
const what =
  /\bin what (?:is|was|were|are|will be|would be|could be|appeared to be|[a-z]+ (?:called|described as|hailed as|said was))$/

const also = /\b(?:also|[Tt]hen|[Ll]ater|[Aa]fterwards)(?: \S+){0,4} $/
const next = /\b(?:also|[Tt]hen|[Aa]fterwards)(?: \S+){0,4} $/

const here = /^(?: [^\s,;.:]+){0,5} here\b/

/** "arrived here on Monday for a visit", "speaking here after a meeting". */
const hereFor = /\bhere (?:(?:on|last|this) [A-Z]?[a-z]+ )?(?:on|for|after|during|as part of) (?:[^\s,;.:]+ ){0,4}$/

/** And not "there was". */
const there = /^(?: [^\s,;.:]+){0,5} there\b(?! (?:is|was|were|are|has|have|had|will|would|may|can|could|must)\b)/

const during = /\b(?:during|on) (?:the|this|that|his|her|their|its)(?: \S+){0,2} $/

const duringOne = /\bduring an? (?:\S+ )?$/

const presupposed = /\b(?:after|during|following)(?: [^\s,]+){0,2} $/

const pointers = /\b(?:the|this|that)(?: (?:latest|current|round|rounds|of)){0,4} $/i

/** Whether the last clause before the trigger begins with "when". */
function opensWhen(before: string): boolean {
  const at = before.lastIndexOf(' when ')
  return at > 0 && !/[,;:.]/.test(before.slice(at))
}
