import type { Tense } from './expression'
import { isCalledOff, wasPlanned } from './called-off'
import { Is } from './lexicon'
import { isBehindMotion } from './motion'
import type { Scan } from './scan'
import { isOver } from './until'
import { Verb } from './verbs'

export interface Governing {
  readonly tense: Tense
  readonly cue?: string | undefined
  readonly reports?: true
  /** "met on 5 May", "on 5 May delivered": a plain past with a plain preposition. */
  readonly told?: true
}

/** Signals right before the expression that decide alone: "until Friday" lies ahead, "since Friday" behind. */
const before = new Map<string, Tense>(
  Object.entries({ since: 'past', until: 'future', till: 'future', by: 'none', starting: 'future' }),
)

/** Prepositions that only date. */
const plainly = new Set(['on', 'in', 'at'])

/**
 * What the sentence says of the side of publication on which an expression `[first, last)` lies: the signal before it, or
 * the verb that governs it, looked for first to the left in its clause and then to the right. A small reader of verb
 * groups: auxiliaries, irregular pasts and "-ed"; it needs no tagger.
 */
export function governing(scan: Scan, first: number, last: number): Governing {
  const signal = scan.lower(first - 1)
  const side = before.get(signal)
  if (side === 'past' || (side === 'future' && signal === 'starting')) return { tense: side, cue: signal }
  if (scan.lower(first - 2) === 'since' && isOfVisit(scan, first)) return { tense: 'past', cue: 'since', told: true }
  const from = scan.sentenceFirst(first)
  if (signal === 'on' && isOfNext(scan, first, last, from)) return { tense: 'future', cue: 'next' }
  const left = leftVerb(scan, first, from)
  if (side === 'future')
    return {
      tense: isOver(scan, first, last, left?.tense === 'past' ? left.cue : undefined, from) ? 'past' : side,
      cue: signal,
    }
  if (left?.tense === 'past' && isMeantFor(scan, first, last, signal)) return { tense: 'future', cue: 'for' }
  if (left && isPutOff(scan, first, left, signal)) return { tense: 'future', cue: `${left.cue} ${signal}` }
  if (left?.cue === 'invited' && isBidden(scan, first, from)) return { tense: 'future', cue: 'invited to' }
  const right =
    left && !(left.reports && saysThat(scan, first, from)) ? undefined : rightVerb(scan, last, scan.sentenceEnd(first))
  const found = right?.tense === 'future' ? right : (left ?? right)
  if (found?.tense === 'future' && isCalledOff(scan, first, last)) return { tense: 'none', cue: 'called off' }
  if (found?.tense === 'future' && wasPlanned(scan, first, from)) return { tense: 'none', cue: 'had been planned' }
  const isBehind = signal === 'after' || (signal === 'by' && !left && endsInEd(scan, first - 2))
  if (isBehind && /^['’]s$/.test(scan.lower(last))) return { tense: 'past', cue: signal }
  if (!found) return { tense: 'none' }
  const gone = isOfVisit(scan, first) && scan.lower(first - 2)
  if (gone && found.tense === 'present') return { tense: 'past', cue: gone }
  if (gone && found.tense === 'past' && !found.reports) return { tense: 'past', cue: gone, told: true }
  if (found === left && isHeld(scan, first, left)) return { ...left, told: true }
  const plain =
    (found === left || verbAt(scan, last, last) || first - 1 === from) &&
    found.tense === 'past' &&
    !found.reports &&
    (plainly.has(signal) || isBeside(scan, first, from) || isOfHeld(scan, first, from)) &&
    !looksAhead(scan, first, from)
  return plain ? { tense: found.tense, cue: found.cue, told: true } : found
}

/** "said that the summit in the summer would help": the time stands in what is said. */
function saysThat(scan: Scan, first: number, from: number): boolean {
  for (let p = first - 1; p >= from && !verbAt(scan, p, from); p--) if (scan.lower(p) === 'that') return true
  return false
}

/** "during his April visit", "since the April talks": one that was. */
const isOfVisit = (scan: Scan, first: number): boolean =>
  scan.is(first, Is.month) &&
  /^(?:his|her|their|its|the|an?)$/.test(scan.lower(first - 1)) &&
  /^(?:during|after|following|since|despite)$/.test(scan.lower(first - 2))

/** "held a short February summit": what was held was. */
function isHeld(scan: Scan, first: number, { tense, cue }: Governing): boolean {
  if (tense !== 'past' || !scan.is(first, Is.month) || !/^(?:held|hosted|attended|convened)$/.test(cue ?? ''))
    return false
  for (let p = first - 1; p >= first - 4; p--) {
    if (scan.lower(p) === cue) return p < first - 1
    if (/^(?:at|for|in|of|on|to|about|over)$/.test(scan.lower(p))) return false
  }
  return false
}

/** "put it off until the next sitting, on Saturday.": of what comes next, at the end of the sentence. */
function isOfNext(scan: Scan, first: number, last: number, from: number): boolean {
  if (!scan.char(first - 2, ',') || !/^[.;]$/.test(scan.raw(last))) return false
  for (let p = first - 3; p >= Math.max(from, first - 6); p--)
    if (scan.lower(p) === 'next') return /^(?:the|its|their|a)$/.test(scan.lower(p - 1)) && !!scan.lower(p + 1)
  return false
}

/** "postponed to Sunday", "put off until July", "left for the autumn", "pencilled in for May": where it was moved to lies ahead. */
const isPutOff = (scan: Scan, first: number, { cue }: Governing, signal: string): boolean =>
  (signal === 'to' || signal === 'for') &&
  (moved.has(cue ?? '') ||
    (/^(?:put|pushed|held)$/.test(cue ?? '') && /^(?:off|back|over)$/.test(scan.lower(first - 2))) ||
    (cue === 'left' && signal === 'for'))

/** "a trip that the ministry studied for Sunday will not be made": a verb ahead right behind the day. */
const isMeantFor = (scan: Scan, first: number, last: number, signal: string): boolean =>
  signal === 'for' && scan.lower(first - 2) !== 'left' && (scan.verb(last) & Verb.future) !== 0

const moved = new Set('postponed delayed adjourned deferred rescheduled shifted moved pencilled penciled'.split(' '))

/** "invited him to a summit on Monday", "has invited them for talks on Monday": the day to which somebody is bidden. */
function isBidden(scan: Scan, first: number, from: number): boolean {
  let leads = false
  for (let p = first - 1; p >= from; p--) {
    const word = scan.lower(p)
    if (word === 'invited') return leads && scan.lower(p - 1) !== 'had'
    leads ||= word === 'to' || word === 'for'
  }
  return false
}

/** "met Friday", "agreed after meeting Friday": right behind the verb, with no preposition. */
const isBeside = (scan: Scan, first: number, from: number): boolean =>
  verbAt(scan, first - 1, from) !== undefined ||
  (scan.lower(first - 1).endsWith('ing') && scan.lower(first - 2) === 'after')

/** How many words may stand between "held" and the month of what was held. */
const longestHeld = 4

const leading = new Set(['for', 'of', 'to', 'on', 'in', 'from', 'with'])

/** "since they held a truncated February summit" */
function isOfHeld(scan: Scan, first: number, from: number): boolean {
  for (let p = first - 1; p >= from && p >= first - longestHeld; p--) {
    const word = scan.lower(p)
    if (word === 'held' || word === 'hosted') return true
    if (!(word >= 'a' && word < '{') || leading.has(word)) return false
  }
  return false
}

function leftVerb(scan: Scan, first: number, from: number): Governing | undefined {
  for (let p = beforeAside(scan, first, from); p >= from; p--) {
    if (breaks(scan, p)) return undefined
    const verb = verbAt(scan, p, from)
    if (verb) return verb
  }
  return undefined
}

/** How many pieces an aside between dashes may have. */
const longestAside = 24

/** "plans to visit the port - from where ships have left - on Friday": the piece in front of the aside that ends right before. */
function beforeAside(scan: Scan, first: number, from: number): number {
  const close = isDash(scan, first - 1) ? first - 1 : first - 2
  if (!isDash(scan, close)) return first - 1
  for (let p = close - 1; p >= from && p >= close - longestAside; p--) if (isDash(scan, p)) return p - 1
  return first - 1
}

const isDash = (scan: Scan, p: number): boolean => (scan.hyphen(p) && !scan.glued(p)) || scan.char(p, '—')

/**
 * Whether a gerund, an infinitive or a clause stands between a date and its verb, "reflected on the plan to vote in 2030": a date of its
 * own.
 */
function looksAhead(scan: Scan, first: number, from: number): boolean {
  for (let p = first - 1; p >= from && !verbAt(scan, p, from); p--) {
    const word = scan.lower(p)
    // "agreed after meeting on Friday", and not "feared for firms after the colony reverts"
    if (aside.has(word)) return word !== 'after' || !scan.lower(p + 1).endsWith('ing')
    const gerund = word.length > 5 && word.endsWith('ing') && !pastIng.has(word) && !scan.capital(p)
    // "at a working lunch"
    if (gerund && scan.lower(p - 1) !== 'after' && !(scan.verb(p - 1) & Verb.notVerb)) return true
    const infinitive = word === 'to' && !scan.capital(p + 1) && !scan.flags[p + 1] && !(scan.verb(p + 1) & Verb.notVerb)
    if (infinitive && !isBehindMotion(scan, p, from)) return true
  }
  return false
}

/** What begins a clause whose verb was not known: "feared for firms after the colony reverts in 2030". */
const aside = new Set(['after', 'before', 'until', 'once', 'when', 'if', 'unless'])

/** Nouns and prepositions in -ing that do not look ahead. */
const pastIng = new Set('meeting hearing briefing gathering evening morning during including following'.split(' '))

function rightVerb(scan: Scan, last: number, to: number): Governing | undefined {
  for (let p = last; p < to; p++) {
    if (breaks(scan, p)) return undefined
    const verb = verbAt(scan, p, last)
    if (verb) return verb
  }
  return undefined
}

function breaks(scan: Scan, p: number): boolean {
  const unit = scan.unit(p)
  return unit === semicolon || unit === colon
}

const semicolon = 0x3b
const colon = 0x3a

/** The tense of the verb group that piece `p` belongs to, if it is a verb. */
function verbAt(scan: Scan, p: number, from: number): Governing | undefined {
  const kinds = scan.verb(p)
  if (!kinds && !endsInEd(scan, p)) return undefined
  const length = (scan.end[p] as number) - (scan.start[p] as number)
  if (length < 2 || length > 14) return undefined
  if (scan.hyphen(p - 1) && scan.glued(p)) return undefined
  if (kinds & Verb.scheduled || isFuture(scan, p, from)) return { tense: 'future', cue: scan.lower(p) }
  if (kinds & Verb.going && isTrip(scan, p)) return { tense: 'future', cue: scan.lower(p) }
  if (kinds & Verb.gathering && behindDoer(scan, p, from)) return { tense: 'future', cue: scan.lower(p) }
  if (kinds & Verb.plan) return planned(scan, p, kinds)
  if (kinds & Verb.modal && !scan.is(p, Is.month)) return { tense: 'future', cue: scan.lower(p) }
  if (kinds & Verb.past) return { tense: 'past', cue: scan.lower(p) }
  if (kinds & Verb.to) return toVerb(scan, p, from)
  if (kinds & Verb.present) return presentVerb(scan, p)
  const regular =
    endsInEd(scan, p) && length > 3 && !(kinds & Verb.noVerb) && !scan.capital(p) && !isAttribute(scan, p, from)
  return regular || kinds & Verb.irregular ? pastVerb(scan, p, from, kinds) : undefined
}

/** "will", and not "his son Will Mensah". */
const isFuture = (scan: Scan, p: number, from: number): boolean =>
  (scan.verb(p) & Verb.future) !== 0 && !(scan.capital(p) && p > from && scan.capital(p + 1) && !scan.capital(p - 1))

/** "comes to Lima", "goes on to the port", "sets out": where somebody goes, and not "comes to light". */
function isTrip(scan: Scan, p: number): boolean {
  const next = scan.lower(p + 1)
  if (next === 'out' && scan.lower(p) === 'sets') return true
  const to = /^(?:on|back|onwards?)$/.test(next) ? p + 2 : p + 1
  return (scan.verb(to) & Verb.to) !== 0 && scan.capital(scan.lower(to + 1) === 'the' ? to + 2 : to + 1)
}

/** "The ministers meet", "Ghana and Togo hold", "Ito visits": right behind who does so; after an auxiliary it is no present. */
function behindDoer(scan: Scan, p: number, from: number): boolean {
  if (p - 1 < from || scan.capital(p)) return false
  const before = scan.lower(p - 1)
  if (scan.capital(p - 1)) return !scan.verb(p - 1) && p - 1 > from
  return (before.length > 4 && before.endsWith('s') && !scan.verb(p - 1)) || before === 'that' || before === 'which'
}

/** "in closed session", "after failed talks", "a planned visit": what stands before a noun is no verb of the sentence. */
const isAttribute = (scan: Scan, p: number, from: number): boolean => p > from && attributive.has(scan.lower(p - 1))

const attributive = new Set('a an the its their his her in of with for at after despite amid during'.split(' '))

function endsInEd(scan: Scan, p: number): boolean {
  const end = scan.end[p] as number
  return (scan.text.charCodeAt(end - 1) | 0x20) === 0x64 && (scan.text.charCodeAt(end - 2) | 0x20) === 0x65
}

/** "are expected to", "is to meet", "is going to": a present that looks ahead; "'s" after a name is no verb. */
function presentVerb(scan: Scan, p: number): Governing | undefined {
  const word = scan.lower(p)
  if (word === "'s" || word === '’s' || word === 'do' || word === 'does') return undefined
  for (let i = p + 1; i <= p + 3; i++) {
    if (scan.verb(i) & (i === p + 1 ? Verb.plan | Verb.to : Verb.plan))
      return { tense: 'future', cue: `${word} ${scan.lower(i)}` }
  }
  if (word === 'be') {
    for (let i = p - 1; i >= p - 3; i--)
      if (scan.verb(i) & (Verb.future | Verb.to)) return { tense: 'future', cue: `${scan.lower(i)} be` }
  }
  if (/^(?:has|have|['’]ve)$/.test(word))
    for (let i = p + 1; i <= p + 3; i++) if (perfect.has(scan.lower(i))) return { tense: 'past', cue: scan.lower(i) }
  return { tense: 'present', cue: word }
}

/** Behind "have" what was, and no past tense of its own: "have since come face to face". */
const perfect = new Set(
  'come gone become seen taken given spoken written begun flown driven risen fallen shown known done'.split(' '),
)

/** "is due", "plans to", "was expected": what is planned lies ahead; "about" and "going" only before "to". */
function planned(scan: Scan, p: number, kinds: number): Governing | undefined {
  const word = scan.lower(p)
  const leads = scan.verb(p + 1) & Verb.to || (word === 'set' && scan.lower(p + 1) === 'for')
  return kinds & Verb.toOnly && !leads ? undefined : { tense: 'future', cue: word }
}

/** "agreed to meet on Monday": an infinitive looks ahead; "to" before a noun does not. */
function toVerb(scan: Scan, p: number, from: number): Governing | undefined {
  if (p - 1 < from || !(scan.verb(p - 1) & Verb.ahead)) return undefined
  if (!scan.lower(p + 1) || scan.capital(p + 1) || scan.flags[p + 1] || scan.verb(p + 1) & Verb.notVerb)
    return undefined
  return { tense: 'future', cue: `${scan.lower(p - 1)} to` }
}

/** Behind "by" what was used and nobody who did it: "spoke by phone on Saturday". */
const means = new Set(
  'phone telephone video videoconference teleconference email e-mail letter fax plane air land sea road train car bus boat helicopter'.split(
    ' ',
  ),
)

/** A past tense, a perfect ("has met"), or a passive or participle ("will be held", "is held"), by what stands before. */
function pastVerb(scan: Scan, p: number, from: number, kinds: number): Governing | undefined {
  for (let i = p - 1; i >= from && p - i <= 4; i--) {
    const helper = scan.lower(i)
    if (isFuture(scan, i, from) || helper === 'would') return { tense: 'future', cue: helper }
    if (helper === 'to' && (scan.lower(i + 1) === 'be' || i === p - 1)) return { tense: 'future', cue: 'to be' }
    if (scan.verb(i) & Verb.past || helper === 'has' || helper === 'have' || helper === 'having')
      return { tense: 'past', cue: scan.lower(p) }
    if (helper === 'is' || helper === 'are' || helper === 'be' || helper === 'being')
      return { tense: helper === 'be' ? 'future' : 'present', cue: `${helper} ${scan.lower(p)}` }
    if (scan.char(i, ',') || scan.char(i, '.')) break
  }
  if (scan.lower(p + 1) === 'by' && !scan.is(p + 2, Is.number) && !means.has(scan.lower(p + 2))) return undefined
  const cue = scan.lower(p)
  return kinds & Verb.reporting ? { tense: 'past', cue, reports: true } : { tense: 'past', cue }
}
