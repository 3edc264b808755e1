import { env, l10n, type TextDocument } from 'vscode'
import type { IsoDay, Span } from '../../protocol/analysis'
import { grainOf, type Grain } from '../../protocol/days'
import { words } from '../spans'

/** What carries a time: an expression of the text or a meeting's time. */
export interface When {
  value: string
  earliest?: IsoDay
  latest?: IsoDay
}

const styles: Record<Grain, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: 'medium' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
}
const formats = new Map<Grain, Intl.DateTimeFormat>()

/** An ISO day, or the days from it to another, in the editor's language: all days of a month or a year by its name. */
export function dayLabel(first: IsoDay, last = first): string {
  const [from, to] = [first, last].map((day) => new Date(`${day}T00:00:00Z`))
  if (!from || !to || Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return first
  const grain = first === last ? 'day' : grainOf(first, last)
  const format = formats.get(grain) ?? new Intl.DateTimeFormat(env.language, { ...styles[grain], timeZone: 'UTC' })
  formats.set(grain, format)
  return from < to ? format.formatRange(from, to) : format.format(from)
}

/** The day or days of a time in the editor's language; its value where it has none, nothing where that tells a reader nothing. */
export function whenOf({ value, earliest, latest }: When): string {
  if (earliest && latest) return dayLabel(earliest, latest)
  if (earliest) return l10n.t('from {0}', dayLabel(earliest))
  if (latest) return l10n.t('until {0}', dayLabel(latest))
  return tellsNothing(value) ? '' : value
}

/** Whether digits of a value are not known ("June" of no year), or all of it ("recently"), or it is a length, which the words say better. */
const tellsNothing = (value: string): boolean => /^P|X|_REF$/.test(value)

/** When a meeting was: its day or days, else the words that the text has for it. */
export function whenSaid(document: TextDocument, time: (When & Span) | undefined): string {
  if (!time) return ''
  return whenOf(time) || (time.end > time.start ? `“${words(document, time)}”` : '')
}

/** In order of time: what has no day comes last, in the order given. */
export function byDay(a: When | undefined, b: When | undefined): number {
  const first = (when: When | undefined): string => when?.earliest ?? when?.latest ?? '~'
  const [x, y] = [first(a), first(b)]
  if (x !== y) return x < y ? -1 : 1
  const [u, v] = [a?.latest ?? '~', b?.latest ?? '~']
  return u === v ? 0 : u < v ? -1 : 1
}
