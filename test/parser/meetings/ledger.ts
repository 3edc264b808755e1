import type { Analysis } from '../../../src/parser'
import type { Entry, Sample } from '../../support/samples'
import { matchRoles } from '../names/goldRoles'

/** The ledger of an analysis in a reader's terms. */
export function ledgerOf({ meetings, entities }: Analysis): Entry[] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]))
  const named = (parts: readonly { entity: string }[]): string[] => parts.map((part) => names.get(part.entity) ?? '?')
  return meetings.map(({ kind, status, participants, places, time, mentions }) => ({
    kind,
    status,
    participants: named(participants),
    place: named(places),
    time: time?.value ?? '',
    triggers: mentions.map(({ trigger }) => trigger),
  }))
}

/** One entry in the line a reader would write. */
export const lineOf = (entry: Omit<Entry, 'triggers'>): string =>
  [entry.kind, entry.status, entry.participants.join(', '), entry.place.join(', '), entry.time].join(' | ').trimEnd()

interface Ratio {
  found: number
  right: number
  gold: number
}

interface Share {
  right: number
  of: number
}

export type Figure =
  'meetings' | 'participants' | 'place' | 'time' | 'status' | 'people' | 'roles' | 'times' | 'findings'

/**
 * Totals over articles: meetings and participants found; place, time and status right among the meetings found; people by
 * name found with their exact span; their roles as {@link matchRoles} counts them, in the articles where they were marked;
 * times found with their value; findings by their code.
 */
export class Tally {
  readonly meetings = ratio()
  readonly participants = ratio()
  readonly people = ratio()
  readonly roles = ratio()
  readonly times = ratio()
  readonly findings = ratio()
  readonly place = share()
  readonly time = share()
  readonly status = share()
  /** A line for everything that a reader would have told otherwise. */
  readonly mistakes: string[] = []

  add(sample: Sample, analysis: Analysis): void {
    this.addLedger(sample, analysis)
    this.addPeople(sample, analysis)
    if (sample.roles) this.addRoles(sample, analysis)
    this.addTimes(sample, analysis)
    this.addFindings(sample, analysis)
  }

  /** Counts the meetings alone. */
  addLedger({ name, ledger, text }: Pick<Sample, 'name' | 'ledger' | 'text'>, analysis: Analysis): void {
    const found = ledgerOf(analysis)
    this.meetings.gold += ledger.length
    this.meetings.found += found.length
    const pairs = pairUp(ledger, found)
    for (const entry of ledger)
      if (!pairs.some(([g]) => g === entry)) this.mistake(name, 'meeting missed', lineOf(entry))
    for (const entry of found)
      if (!pairs.some(([, f]) => f === entry))
        this.mistake(name, 'meeting invented', lineOf(entry), around(text, entry))
    for (const [g, f] of pairs) {
      this.meetings.right++
      const shared = g.participants.filter((one) => f.participants.some((other) => same(one, other))).length
      this.participants.right += shared
      this.participants.found += f.participants.length
      this.participants.gold += g.participants.length
      if (shared < g.participants.length || shared < f.participants.length)
        this.mistake(name, 'participants', g.participants.join(', '), f.participants.join(', '))
      const placed = g.place.length ? g.place.some((one) => f.place.some((other) => same(one, other))) : !f.place.length
      this.judge(name, 'place', placed, g.place.join(', '), f.place.join(', '))
      this.judge(name, 'time', sameTime(g.time, f.time), g.time, f.time, around(text, g))
      this.judge(name, 'status', g.status === f.status, g.status, f.status, around(text, g))
    }
  }

  private judge(name: string, what: 'place' | 'time' | 'status', right: boolean, ...told: string[]): void {
    this[what].of++
    if (right) this[what].right++
    else this.mistake(name, what, ...told)
  }

  private addPeople({ name, text, people, credits }: Sample, { entities }: Analysis): void {
    const found = entities
      .filter(({ kind }) => kind === 'person')
      .flatMap(({ mentions }) => mentions)
      .filter(({ form }) => form === 'full' || form === 'short')
      .filter((mention) => !credits.some((credit) => overlap(credit, mention)))
    const exact = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end
    const words = ({ start, end }: Span): string => text.slice(start, end)
    this.people.gold += people.length
    this.people.found += found.length
    this.people.right += found.filter((mention) => people.some((person) => exact(person, mention))).length
    for (const person of people)
      if (!found.some((mention) => exact(person, mention))) this.mistake(name, 'person missed', words(person))
    for (const mention of found)
      if (!people.some((person) => exact(person, mention))) this.mistake(name, 'person invented', words(mention))
  }

  private addRoles(sample: Sample, { entities }: Analysis): void {
    const match = matchRoles(sample, entities)
    this.roles.gold += match.gold
    this.roles.found += match.found
    this.roles.right += match.right
    for (const role of match.missed) this.mistake(sample.name, 'role missed', role)
    for (const role of match.invented) this.mistake(sample.name, 'role invented', role)
  }

  private addTimes({ name, text, times }: Sample, analysis: Analysis): void {
    const open = times.filter(({ value }) => value === '?')
    const gold = times.filter(({ value }) => value !== '?')
    const found = analysis.times.filter((time) => !open.some((other) => overlap(other, time)))
    const fits = (g: Sample['times'][number], f: (typeof found)[number]): boolean =>
      overlap(g, f) && sameTime(g.value, f.value)
    this.times.gold += gold.length
    this.times.found += found.length
    this.times.right += gold.filter((g) => found.some((f) => fits(g, f))).length
    const told = (time: Span & { value: string }): string => `“${text.slice(time.start, time.end)}” ${time.value}`
    for (const g of gold)
      if (!found.some((f) => fits(g, f)))
        this.mistake(
          name,
          'time',
          told(g),
          found
            .filter((f) => overlap(g, f))
            .map(told)
            .join(' '),
        )
    for (const f of found) if (!gold.some((g) => overlap(g, f))) this.mistake(name, 'time invented', told(f))
  }

  private addFindings({ name, findings }: Sample, analysis: Analysis): void {
    const found = analysis.findings.map(({ code }) => code)
    this.findings.gold += findings.length
    this.findings.found += found.length
    this.findings.right += findings.filter((code) => found.includes(code)).length
    for (const code of findings) if (!found.includes(code)) this.mistake(name, 'finding missed', code)
    for (const code of found) if (!findings.includes(code)) this.mistake(name, 'finding invented', code)
  }

  private mistake(name: string, what: string, ...told: string[]): void {
    this.mistakes.push([name, what, ...told].join('\t'))
  }

  /** Percentages: F1 of meetings, participants, people, roles, times and findings, shares of the rest. */
  figures(): Record<Figure, number> {
    const f1 = ({ found, right, gold }: Ratio): number => (found + gold ? (200 * right) / (found + gold) : 100)
    const portion = ({ right, of }: Share): number => (of ? (100 * right) / of : 100)
    return {
      meetings: f1(this.meetings),
      participants: f1(this.participants),
      place: portion(this.place),
      time: portion(this.time),
      status: portion(this.status),
      people: f1(this.people),
      roles: f1(this.roles),
      times: f1(this.times),
      findings: f1(this.findings),
    }
  }
}

interface Span {
  start: number
  end: number
}

const ratio = (): Ratio => ({ found: 0, right: 0, gold: 0 })
const share = (): Share => ({ right: 0, of: 0 })
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The words around a meeting's first trigger, on one line. */
function around(text: string, { triggers: [first] }: Entry): string {
  return first ? `…${text.slice(Math.max(0, first.start - 30), first.end + 30).replace(/\s+/g, ' ')}…` : ''
}

/** "Karimova" and "Dilnoza Karimova" are one, so are "Pham" and "Pham Quoc Bao", with and without an initial, "TUNIS" is Tunis; a people is its country. */
function same(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/ [A-Z]\.(?= )/g, '').toLowerCase()) as [string, string]
  return a === b || part(a, b) || part(b, a) || people(a, b) || people(b, a)
}

/** "Iranian" of "Iran", "North Korean" of "North Korea". */
const people = (a: string, b: string): boolean =>
  /\s/.test(b)
    ? a.startsWith(b) && !/\s/.test(a.slice(b.length))
    : !/\s/.test(a) && b.length > 3 && a.startsWith(b.slice(0, 4))

const part = (a: string, b: string): boolean => a.endsWith(` ${b}`) || a.startsWith(`${b} `)

/** A part of a day is that day; the reader writes days. */
const sameTime = (gold: string, found: string): boolean =>
  gold === found || gold.replace(/(?<=\d)T.*/, '') === found.replace(/(?<=\d)T.*/, '')

/** Pairs the entries that speak of one meeting, best first; one to one. */
function pairUp(gold: readonly Entry[], found: readonly Entry[]): [Entry, Entry][] {
  const candidates = gold.flatMap((g) => found.map((f) => ({ g, f, score: likeness(g, f) })))
  candidates.sort((a, b) => b.score - a.score)
  const pairs: [Entry, Entry][] = []
  for (const { g, f, score } of candidates)
    if (score > 0 && !pairs.some((pair) => pair[0] === g || pair[1] === f)) pairs.push([g, f])
  return pairs
}

/** The same words tell of it, or else who, where and when agree well enough. */
function likeness(g: Entry, f: Entry): number {
  const told = g.triggers.filter((trigger) => f.triggers.some((other) => overlap(trigger, other))).length
  const shared = g.participants.filter((name) => f.participants.some((other) => same(name, other))).length
  const people = g.participants.length ? shared / Math.max(g.participants.length, f.participants.length) : 0
  const place = g.place.some((name) => f.place.some((other) => same(name, other))) ? 1 : 0
  const time = g.time && sameTime(g.time, f.time) ? 1 : 0
  const alike = 3 * people + place + time + Number(g.kind === f.kind) / 4 + Number(g.status === f.status) / 4 - 1
  if (told) return 4 * told + Math.max(alike, 0)
  return g.participants.length && !shared ? 0 : alike
}
