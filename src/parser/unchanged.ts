import { movedPosition, seenFrom, type Change } from './change'
import type { Article } from './model'
import { isRecord, moved } from './moved'
import type { BlockReading, ReadBlock } from './reading'

/** What a text was, as joining saw it. */
export interface Seen {
  readonly article: Article
  readonly blocks: readonly ReadBlock[]
}

/** A change that reaches into more blocks than this is no typing, and is joined again. */
const mostChanged = 3

/**
 * Whether joining the new text would give what it gave for the old one, moved: the frame is the same and the blocks that
 * were read again say the same of names and times. Where a meeting or a document is told of, or a time in the sentence, the
 * words around them count too, and the answer is no.
 */
export function saysTheSame(old: Seen, now: Seen, change: Change): boolean {
  if (old.blocks.length !== now.blocks.length || !equal(moved(old.article, change), now.article)) return false
  let changed = 0
  for (let b = 0; b < now.blocks.length; b++) {
    const before = old.blocks[b] as ReadBlock
    const block = now.blocks[b] as ReadBlock
    if (before.role !== block.role || movedPosition(before.start, change) !== block.start) return false
    if (before.reading === block.reading) continue
    if (++changed > mostChanged || !sameFacts(before.reading, block.reading, seenFrom(change, before.start)))
      return false
  }
  return true
}

function sameFacts(old: BlockReading, now: BlockReading, change: Change): boolean {
  if ([old, now].some(({ meetings, citations }) => meetings.length || citations.length)) return false
  if (old.tokens.count !== now.tokens.count || !sameStarts(old.sentences.starts, now.sentences.starts)) return false
  const sentence = sentenceAt(old, change.start)
  if (old.times.some((time) => Math.abs(time.sentence - sentence) <= 1)) return false
  return sameNames(old, now, change) && same(old.times, now.times, change) && same(old.facts, now.facts, change)
}

function sameNames(old: BlockReading, now: BlockReading, change: Change): boolean {
  return (
    old.names.length === now.names.length &&
    old.names.every((name, n) => {
      const other = now.names[n]
      if (name.first !== other?.first || name.last !== other.last || name.kind !== other.kind) return false
      // How sure each mention is decides what the name is taken for throughout.
      if (name.score !== other.score) return false
      const start = old.tokens.start[name.first] as number
      const end = old.tokens.end[name.last - 1] as number
      if (touches(start, end, change)) return false
      return (
        now.tokens.start[name.first] === movedPosition(start, change) &&
        now.tokens.end[name.last - 1] === movedPosition(end, change)
      )
    })
  )
}

const sameStarts = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((start, i) => start === b[i])

function sentenceAt({ tokens, sentences }: BlockReading, offset: number): number {
  let sentence = 0
  while (sentence + 1 < sentences.count) {
    const first = sentences.starts[sentence + 1] as number
    if ((tokens.start[first] as number) > offset) break
    sentence++
  }
  return sentence
}

/** Whether two readings say the same, the old one's positions moved. A span that the change touches is not the same. */
function same(old: unknown, now: unknown, change: Change): boolean {
  if (Array.isArray(old))
    return Array.isArray(now) && old.length === now.length && old.every((value, i) => same(value, now[i], change))
  if (!isRecord(old)) return old === now
  if (!isRecord(now)) return false
  const { start, end } = old
  if (typeof start === 'number' && typeof end === 'number' && touches(start, end, change)) return false
  for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (key === notedByJoining) continue
    const value = old[key]
    const isPosition = typeof value === 'number' && (key === 'start' || key === 'end')
    if (!same(isPosition ? movedPosition(value, change) : value, now[key], change)) return false
  }
  return true
}

/** The one field of a reading that joining writes: how a name sounds, which follows from the name. */
const notedByJoining = 'sounds'

const touches = (start: number, end: number, change: Change): boolean => start <= change.end && end >= change.start

function equal(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((value, i) => equal(value, b[i]))
  if (!isRecord(a) || !isRecord(b)) return a === b
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => equal(a[key], b[key]))
}
