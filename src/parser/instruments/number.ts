import type { Scan } from './scan'
import { readStated, type StatedTokens } from './stated'

/** A resolution's number as written, with year or session: the tokens `[first, last)`. */
export interface NumberRef {
  readonly first: number
  readonly last: number
  /** A plain number ("2254", "181"), absent for "76/262". */
  readonly number?: number
  /** "76/262", "ES-11/1", "217 A". */
  readonly written: string
  /** The session in Roman numerals: "XXX". */
  readonly roman?: string
  /** "76/262" and "ES-11/1" as in the symbol. */
  readonly session?: string
  readonly stated?: StatedTokens
}

/** A higher number before a stroke is no session of an assembly. */
const lastSession = 120
const plain = /^[1-9]\d{0,4}$/
const lettered = /^(\d{1,4})([A-Z])$/
const roman = /^[IVXL]{1,7}$/
const emergency = /^ES-\d{1,2}$/
const notNumbers = new Set(['p', 'px', 'pixels', 'dpi', 'ppi', 'x', '×', 'lines', 'percent', '%', '×'])

/** Reads the number that begins at token `at`, or undefined. */
export function readNumber(scan: Scan, at: number): NumberRef | undefined {
  return readEmergency(scan, at) ?? (scan.isNumber(at) ? readDigits(scan, at) : undefined)
}

/** "ES-11/1", of an emergency special session, however its hyphen was cut. */
function readEmergency(scan: Scan, at: number): NumberRef | undefined {
  const word = scan.word(at)
  if (!word.startsWith('ES')) return undefined
  let session = word
  let i = at + 1
  if (word === 'ES' && scan.glued(i) && scan.glued(i + 1) && scan.isNumber(i + 1)) {
    session = `ES-${scan.word(i + 1)}`
    i += 2
  }
  session = session.replace(/[‐‑–]/, '-')
  if (!emergency.test(session) || !scan.is(i, '/') || !plain.test(scan.word(i + 1))) return undefined
  const written = `${session}/${scan.word(i + 1)}`
  return withStated(scan, { first: at, last: i + 2, written, session: written })
}

function readDigits(scan: Scan, at: number): NumberRef | undefined {
  const word = scan.word(at)
  const letter = lettered.exec(word)
  if (!plain.test(word) && !letter) return undefined
  if (notNumbers.has(scan.lower(at + 1))) return undefined
  const session = readSession(scan, at)
  if (session) return session
  let last = at + 1
  const part = letter?.[2] ?? partAt(scan, last).trim()
  if (part && !letter) last++
  const digits = letter?.[1] ?? word
  const written = part ? `${digits} ${part}` : digits
  const inBrackets = scan.is(last, '(') && scan.is(last + 2, ')') ? scan.word(last + 1) : ''
  if (roman.test(inBrackets)) {
    return withStated(scan, { first: at, last: last + 3, written, number: Number(digits), roman: inBrackets })
  }
  if (part) return undefined
  return withStated(scan, { first: at, last, written, number: Number(digits) })
}

/** "76/262" and "66/253 A" of a session, "1701/2006" with its year; undefined where no stroke is glued to the number. */
function readSession(scan: Scan, at: number): NumberRef | undefined {
  const [word, second] = [scan.word(at), scan.word(at + 2)]
  if (!scan.is(at + 1, '/') || !scan.glued(at + 1) || !scan.glued(at + 2) || !plain.test(second)) return undefined
  const last = at + 3
  if (Number(word) > lastSession) {
    if (!isYear(second)) return undefined
    const stated = { first: at + 2, last, year: Number(second) }
    return { first: at, last, written: word, number: Number(word), stated }
  }
  const part = partAt(scan, last)
  const written = `${word}/${second}${part}`
  return withStated(scan, { first: at, last: part ? last + 1 : last, written, session: written })
}

/** The " A" of "217 A (III)" and "66/253 A": a single capital before a bracket or at the end of the reference. */
function partAt(scan: Scan, i: number): string {
  const word = scan.word(i)
  return /^[A-Z]$/.test(word) && word !== 'I' && (scan.is(i + 1, '(') || scan.is(i - 2, '/')) ? ` ${word}` : ''
}

function withStated(scan: Scan, ref: NumberRef): NumberRef {
  const stated = readStated(scan, ref.last)
  if (!stated) return ref
  return { ...ref, stated, last: stated.inside ? stated.last : ref.last }
}

export const isYear = (text: string): boolean => /^(?:19[4-9]\d|20\d\d)$/.test(text)

const joiners = new Set([',', 'and', 'or', '&', ';', 'nor', '/', 'as'])
const ranges = new Set(['-', '–', '—', 'to', 'through', '--', '‑'])
const widestRange = 12

/** Numbers of one list with how each is joined to the one before. */
export interface ListMember extends NumberRef {
  /** Set for a number that a range only spans: its tokens are those of the range's dash or word. */
  readonly implied?: boolean
}

/**
 * Reads "242 and 338", "2165, 2191 and 2258", "1559–1701" from the number at `at` on. `open` is whether the noun is plural:
 * after the singular, a comma ends the list.
 */
export function readNumbers(scan: Scan, at: number, open: boolean): ListMember[] {
  const first = readNumber(scan, at)
  if (!first) return []
  const members: ListMember[] = [first]
  let last = first
  for (;;) {
    const next = readJoined(scan, last, open)
    if (!next) return members
    if (next.range) members.push(...between(last, next.ref))
    members.push(next.ref)
    last = next.ref
  }
}

function readJoined(scan: Scan, last: NumberRef, open: boolean): { ref: NumberRef; range: boolean } | undefined {
  let i = Math.max(last.last, last.stated?.last ?? 0)
  const range = ranges.has(scan.lower(i))
  if (range && (!open || last.number === undefined)) return undefined
  let comma = false
  if (range) i++
  else {
    const from = i
    while (joiners.has(scan.lower(i)) && i - from < 4) {
      comma ||= scan.is(i, ',') || scan.is(i, ';')
      i += scan.is(i, 'as') ? 3 : 1
    }
    if (i === from || (comma && !open)) return undefined
    if (scan.is(i, 'resolution') || scan.is(i, 'No.') || scan.is(i, 'Resolution')) return undefined
  }
  const ref = readNumber(scan, i)
  if (!ref || !endsReference(scan, ref)) return undefined
  if (ref.number !== undefined && ref.number < 100 && last.number !== undefined && last.number >= 100) return undefined
  return { ref, range: range && ref.number !== undefined }
}

const functionWords = new Set(
  `and or of on in by to which that were was have has had as are is be been at from with for the also all both not but which
  where who will would should could can may must since until after before under while when call calls demand demands
  require requires do does did than nor against concerning regarding about over remain remains`.split(/\s+/),
)

/** A later number of a list must not count things: "resolutions 242 and 338, 15 members". */
function endsReference(scan: Scan, ref: NumberRef): boolean {
  const after = scan.word(ref.last)
  if (ref.stated || !scan.isWord(ref.last) || !/^[a-z]/.test(after)) return true
  return functionWords.has(after) || after.endsWith('ed') || after.endsWith('ing')
}

/** The numbers that a short range spans without naming them. */
function between(from: NumberRef, to: NumberRef): ListMember[] {
  const low = from.number ?? 0
  const high = to.number ?? 0
  if (high - low < 2 || high - low > widestRange) return []
  const first = Math.max(from.last, from.stated?.last ?? 0)
  return Array.from({ length: high - low - 1 }, (_, i) => {
    const number = low + i + 1
    return { first, last: to.first, number, written: String(number), implied: true }
  })
}
