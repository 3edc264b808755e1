import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { parseIsoDay } from '../../parser/time/calendar'
import type { FieldReader } from './fact-file'

/** A line of text. A number is taken as it is written. */
export const text: FieldReader<string> = (node, report) => {
  const value = plain(node)
  if (value === undefined || !value.trim()) report('write text here')
  return value?.trim() ? value.trim() : undefined
}

/** One text or a list of texts. */
export const texts: FieldReader<string[]> = (node, report) => {
  const list = isSeq(node) ? (node.items as Node[]) : [node]
  const read = list.map((item) => text(item, (message) => report(message, item ?? undefined)))
  return read.every((item) => item !== undefined) ? read : undefined
}

/** A calendar day, `YYYY-MM-DD`. */
export const day: FieldReader<string> = (node, report) => {
  const value = plain(node)
  if (value !== undefined && parseIsoDay(value) !== undefined) return value
  report('write a calendar day as YYYY-MM-DD, such as 2015-12-18')
  return undefined
}

/** A web address; no other scheme, since the card offers it for opening. */
export const link: FieldReader<string> = (node, report) => {
  const value = plain(node)
  if (value !== undefined && /^https?:\/\/[^\s<>"\\^`{|}]+$/.test(value)) return value
  report('write a web address that begins with https:// or http://')
  return undefined
}

/** One of a list of words. */
export function oneOf<Word extends string>(words: readonly Word[]): FieldReader<Word> {
  return (node, report) => {
    const value = plain(node)
    const word = words.find((one) => one === value)
    if (word === undefined) report(`write one of: ${words.join(', ')}`)
    return word
  }
}

export interface Tally {
  for: number
  against: number
  abstain: number
}

/** "15-0-0", or the three counts by name. */
export const tally: FieldReader<Tally> = (node, report) => {
  const counts = isMap(node) ? named(node.toJSON() as Record<string, unknown>) : written(plain(node))
  if (!counts) report('write the tally as for-against-abstaining, such as 15-0-0')
  return counts
}

function written(value: string | undefined): Tally | undefined {
  const match = /^(\d{1,3})-(\d{1,3})-(\d{1,3})$/.exec(value ?? '')
  return match ? { for: Number(match[1]), against: Number(match[2]), abstain: Number(match[3]) } : undefined
}

function named(value: Record<string, unknown>): Tally | undefined {
  const count = (name: string): number => {
    const found = value[name] ?? (name === 'for' ? undefined : 0)
    return typeof found === 'number' && Number.isInteger(found) && found >= 0 && found < 1000 ? found : -1
  }
  const counts = { for: count('for'), against: count('against'), abstain: count('abstain') }
  const known = Object.keys(value).every((name) => Object.hasOwn(counts, name))
  return known && counts.for >= 0 && counts.against >= 0 && counts.abstain >= 0 ? counts : undefined
}

function plain(node: Node | null | undefined): string | undefined {
  if (!isScalar(node)) return undefined
  const { value, source } = node as Scalar & { source?: string }
  if (typeof value === 'string') return value
  return typeof value === 'number' ? (source ?? String(value)) : undefined
}
