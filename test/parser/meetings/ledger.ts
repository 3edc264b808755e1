import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Analysis } from '../../../src/parser'

/** A ledger's entry as a person writes it: `kind | status | participants | place | time`. */
export interface Entry {
  kind: string
  status: string
  participants: string[]
  place: string[]
  time: string
}

export interface Sample {
  name: string
  text: string
  gold: Entry[]
}

const folder = join(__dirname, '../../fixtures/articles')

const list = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)

function readLedger(text: string): Entry[] {
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => {
      const [kind = '', status = '', participants = '', place = '', time = ''] = line
        .split('|')
        .map((cell) => cell.trim())
      return { kind, status, participants: list(participants), place: list(place), time }
    })
}

/** The sample articles with the ledgers that a reader wrote for them. */
export function samples(): Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.article'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.article'.length)
      const gold = readLedger(readFileSync(join(folder, `${name}.ledger.txt`), 'utf8'))
      return { name, text: readFileSync(join(folder, file), 'utf8'), gold }
    })
}

/** The ledger of an analysis in the same terms. */
export function ledgerOf({ meetings, entities }: Analysis): Entry[] {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]))
  const named = (parts: readonly { entity: string }[]): string[] => parts.map((part) => names.get(part.entity) ?? '?')
  return meetings.map(({ kind, status, participants, places, time }) => ({
    kind,
    status,
    participants: named(participants),
    place: named(places),
    time: time?.value ?? '',
  }))
}

/** One entry in the line a reader would write. */
export const lineOf = (entry: Entry): string =>
  [entry.kind, entry.status, entry.participants.join(', '), entry.place.join(', '), entry.time].join(' | ').trimEnd()

interface Ratio {
  found: number
  right: number
  gold: number
}

/** Totals over articles: meetings and participants found, and places, times and states right among the meetings found. */
export class Tally {
  readonly meetings: Ratio = { found: 0, right: 0, gold: 0 }
  readonly participants: Ratio = { found: 0, right: 0, gold: 0 }
  readonly place = { right: 0, of: 0 }
  readonly time = { right: 0, of: 0 }
  readonly status = { right: 0, of: 0 }

  add(gold: readonly Entry[], found: readonly Entry[]): void {
    this.meetings.gold += gold.length
    this.meetings.found += found.length
    for (const [g, f] of pairUp(gold, found)) {
      this.meetings.right++
      const shared = g.participants.filter((name) => f.participants.some((other) => same(name, other))).length
      this.participants.right += shared
      this.participants.found += f.participants.length
      this.participants.gold += g.participants.length
      this.count(
        this.place,
        g.place.length ? g.place.some((name) => f.place.some((other) => same(name, other))) : !f.place.length,
      )
      this.count(this.time, sameTime(g, f))
      this.count(this.status, g.status === f.status)
    }
  }

  private count(of: { right: number; of: number }, right: boolean): void {
    of.of++
    if (right) of.right++
  }

  /** Percentages: F1 of meetings and participants, shares of the rest. */
  figures(): Record<'meetings' | 'participants' | 'place' | 'time' | 'status', number> {
    const f1 = ({ found, right, gold }: Ratio): number => (found + gold ? (200 * right) / (found + gold) : 100)
    const share = ({ right, of }: { right: number; of: number }): number => (of ? (100 * right) / of : 100)
    return {
      meetings: f1(this.meetings),
      participants: f1(this.participants),
      place: share(this.place),
      time: share(this.time),
      status: share(this.status),
    }
  }
}

/** "Karimova" and "Dilnoza Karimova" are one; so are a people and its country's adjective, by their first letters. */
const same = (a: string, b: string): boolean =>
  a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`) || (a.length > 4 && a.slice(0, 5) === b.slice(0, 5))

/** A part of a day is that day; the reader writes days. */
const sameTime = (g: Entry, f: Entry): boolean => g.time === f.time.replace(/(?<=\d)T.*/, '')

/** Pairs the entries that speak of one meeting, best first; one to one. */
function pairUp(gold: readonly Entry[], found: readonly Entry[]): [Entry, Entry][] {
  const candidates = gold.flatMap((g, i) => found.map((f, j) => ({ g, f, i, j, score: likeness(g, f) })))
  candidates.sort((a, b) => b.score - a.score)
  const pairs: [Entry, Entry][] = []
  const usedGold = new Set<number>()
  const usedFound = new Set<number>()
  for (const { g, f, i, j, score } of candidates) {
    if (score <= 0 || usedGold.has(i) || usedFound.has(j)) continue
    usedGold.add(i)
    usedFound.add(j)
    pairs.push([g, f])
  }
  return pairs
}

function likeness(g: Entry, f: Entry): number {
  const shared = g.participants.filter((name) => f.participants.some((other) => same(name, other))).length
  if (g.participants.length && !shared) return 0
  const people = g.participants.length ? shared / Math.max(g.participants.length, f.participants.length) : 0
  const place = g.place.some((name) => f.place.some((other) => same(name, other))) ? 1 : 0
  const time = g.time && sameTime(g, f) ? 1 : 0
  return 3 * people + place + time + Number(g.kind === f.kind) / 4 + Number(g.status === f.status) / 4 - 1
}
