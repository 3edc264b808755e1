import type { Tense } from './expression'
import { Is } from './lexicon'
import type { Scan } from './scan'

export interface Governing {
  readonly tense: Tense
  readonly cue?: string
  readonly reports?: true
  /** "met on 5 May": a plain past with a plain preposition. */
  readonly told?: true
}

const words = (list: string): string[] => list.trim().split(/\s+/)
const future = new Set(words(`will shall 'll ’ll won't won’t wo`))
const plans = new Set(
  words(`due scheduled expected set planned slated poised likely plans planning expects hopes intends intended going about
    bound supposed aims seeks wants proposed prepares preparing ready needs upcoming`),
)
const modal = new Set(words('would could should might may can must'))
/** A present that tells a timetable: "the summit opens on Monday". */
const scheduled = new Set(words('ends expires begins starts opens meets arrives resumes travels departs convenes'))
const past = new Set(words(`was were had did didn't wasn't weren't hadn't didn’t wasn’t weren’t hadn’t been`))
const present = new Set(words(`is are am has have does do isn't aren't hasn't haven't 's 've 're ’s ’ve ’re be`))
const reporting = new Set(
  words(`said told announced reported added stated declared confirmed warned insisted argued acknowledged denied disclosed
    revealed predicted estimated urged called asked closed rose fell ended finished traded gained lost dropped jumped slipped
    climbed tumbled surged plunged opened released issued`),
)
const irregular = new Set(
  words(`said told met went came took made gave got saw found left held began won lost led sent brought thought became felt
    kept fell rose grew spoke broke chose drew drove flew knew ran sank shot shook stood struck swore taught threw wore wrote
    paid sold bought built fought caught sought   put  let quit shut spent bought laid lay     
    arose awoke bore bound bled blew bred burnt clung crept dealt dug dreamt drank ate fled flung forbade forgot forgave
    froze hid hung heard knelt leapt learnt lent lit meant overcame proved  rode rang sang sat slept slid sped spun split
     sprang stole stuck stung swept swam swung tore understood wept wound withdrew won withheld undertook undid`),
)
const breakers = new Set(words('; :'))
const noVerb = new Set(
  words(`deed reed weed bleed breed sled shed fled aged creed greed steed united red hundred indeed need speed feed seed breed bed led unprecedented so-called ahmed mohammed saeed sacred
    unexpected alleged wounded armed limited combined advanced based concerned detailed aged naked wicked talented`),
)

/** Signals right before the expression that decide alone: "until Friday" lies ahead, "since Friday" behind. */
const before: Readonly<Record<string, Tense>> = { since: 'past', until: 'future', till: 'future', by: 'none' }

/**
 * What the sentence says of the side of publication on which an expression `[first, last)` lies: the signal before it, or
 * the verb that governs it, looked for first to the left in its clause and then to the right. A small reader of verb
 * groups: auxiliaries, irregular pasts and "-ed"; it needs no tagger.
 */
export function governing(scan: Scan, first: number, last: number): Governing {
  const signal = scan.lower(first - 1)
  const side = Object.hasOwn(before, signal) ? before[signal] : undefined
  const from = scan.sentenceFirst(first)
  const to = scan.sentenceEnd(first)
  const left = leftVerb(scan, first, from)
  const found = left ?? rightVerb(scan, last, to)
  if (signal === 'after' && /^['’]s$/.test(scan.lower(last))) return { tense: 'past', cue: signal }
  if (side === 'past') return { tense: 'past', cue: signal }
  if (side === 'future') return { tense: 'future', cue: signal }
  if (!found) return { tense: 'none' }
  const plain = found === left && found.tense === 'past' && !found.reports && (signal === 'on' || signal === 'in')
  return plain ? { ...found, told: true } : found
}

function leftVerb(scan: Scan, first: number, from: number): Governing | undefined {
  for (let p = first - 1; p >= from; p--) {
    if (breakers.has(scan.raw(p))) return undefined
    const verb = verbAt(scan, p, from)
    if (verb) return verb
  }
  return undefined
}

function rightVerb(scan: Scan, last: number, to: number): Governing | undefined {
  for (let p = last; p < to; p++) {
    if (breakers.has(scan.raw(p))) return undefined
    const verb = verbAt(scan, p, last)
    if (verb) return verb
  }
  return undefined
}

/** The tense of the verb group that piece `p` belongs to, if it is a verb. */
function verbAt(scan: Scan, p: number, from: number): Governing | undefined {
  const length = (scan.end[p] as number) - (scan.start[p] as number)
  if (length < 2 || length > 14) return undefined
  if (scan.hyphen(p - 1) && scan.glued(p)) return undefined
  const word = scan.lower(p)
  if (scheduled.has(word)) return { tense: 'future', cue: word }
  if (future.has(word)) return { tense: 'future', cue: word }
  if (plans.has(word)) return planned(scan, p, word)
  if (modal.has(word) && !scan.is(p, Is.month)) return { tense: 'future', cue: word }
  if (past.has(word)) return { tense: 'past', cue: word }
  if (word === 'to') return toVerb(scan, p, from)
  if (present.has(word)) return presentVerb(scan, p, word)
  if (irregular.has(word) || (word.endsWith('ed') && word.length > 3 && !noVerb.has(word) && !scan.capital(p)))
    return pastVerb(scan, p, from, word)
  return undefined
}

/** "are expected to", "is to meet", "is going to": a present that looks ahead; "'s" after a name is no verb. */
function presentVerb(scan: Scan, p: number, word: string): Governing | undefined {
  if (/^['’]s$/.test(word) || word === 'do' || word === 'does') return undefined
  for (let i = p + 1; i <= p + 3; i++) {
    const next = scan.lower(i)
    if (plans.has(next) || (next === 'to' && i === p + 1)) return { tense: 'future', cue: `${word} ${next}` }
  }
  if (word === 'be') {
    for (let i = p - 1; i >= p - 3; i--)
      if (future.has(scan.lower(i)) || scan.lower(i) === 'to') return { tense: 'future', cue: `${scan.lower(i)} be` }
  }
  return { tense: 'present', cue: word }
}

/** "is due", "plans to", "was expected": what is planned lies ahead; "about" and "going" only before "to". */
function planned(scan: Scan, p: number, word: string): Governing | undefined {
  const next = scan.lower(p + 1)
  if (toOnly.has(word) && next !== 'to' && !(word === 'set' && next === 'for')) return undefined
  return { tense: 'future', cue: word }
}

const toOnly = new Set(words('about going likely ready bound set'))

/** "agreed to meet on Monday": an infinitive looks ahead; "to" before a noun does not. */
function toVerb(scan: Scan, p: number, from: number): Governing | undefined {
  const next = scan.lower(p + 1)
  if (!next || scan.capital(p + 1) || scan.flags[p + 1] || notVerbs.has(next)) return undefined
  const before = scan.lower(p - 1)
  if (ahead.has(before) && p - 1 >= from) return { tense: 'future', cue: `${before} to` }
  return undefined
}

const notVerbs = new Set(
  words('the a an its their his her our my your this that these those all some any no both each'),
)
const ahead = new Set(
  words(`agreed plans planned expected scheduled due set decided wants wanted hopes hoped intends vowed pledged promised
    threatened ready is are was were continue meeting deadline plan agreement date time expects`),
)

/** A past tense, a perfect ("has met"), or a passive or participle ("will be held", "is held"), by what stands before. */
function pastVerb(scan: Scan, p: number, from: number, word: string): Governing | undefined {
  for (let i = p - 1; i >= from && p - i <= 4; i--) {
    const helper = scan.lower(i)
    if (future.has(helper)) return { tense: 'future', cue: helper }
    if (helper === 'would') return { tense: 'future', cue: helper }
    if (helper === 'to' && (scan.lower(i + 1) === 'be' || i === p - 1)) return { tense: 'future', cue: 'to be' }
    if (past.has(helper) || helper === 'has' || helper === 'have' || helper === 'having')
      return { tense: 'past', cue: word }
    if (helper === 'is' || helper === 'are' || helper === 'be' || helper === 'being')
      return { tense: helper === 'be' ? 'future' : 'present', cue: `${helper} ${word}` }
    if (scan.char(i, ',') || scan.char(i, '.')) break
  }
  if (scan.lower(p + 1) === 'by' && !scan.is(p + 2, Is.number)) return undefined
  return { tense: 'past', cue: word, ...(reporting.has(word) ? { reports: true as const } : {}) }
}
