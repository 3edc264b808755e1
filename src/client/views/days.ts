import { env, l10n, type TextDocument } from 'vscode'
import type { IsoDay, Span } from '../../protocol/analysis'
import { words } from '../spans'

/** What carries a time: an expression of the text or a meeting's time. */
export interface When {
  value: string
  earliest?: IsoDay
  latest?: IsoDay
}

let format: Intl.DateTimeFormat | undefined

/** An ISO day in the editor's language. */
export function dayLabel(day: IsoDay): string {
  format ??= new Intl.DateTimeFormat(env.language, { dateStyle: 'medium', timeZone: 'UTC' })
  const date = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : format.format(date)
}

/** The day or days of a time in the editor's language; its value where it has none, nothing where that tells a reader nothing. */
export function whenOf({ value, earliest, latest }: When): string {
  if (earliest && latest)
    return earliest === latest ? dayLabel(earliest) : `${dayLabel(earliest)} – ${dayLabel(latest)}`
  if (earliest) return l10n.t('from {0}', dayLabel(earliest))
  if (latest) return l10n.t('until {0}', dayLabel(latest))
  return hasGaps(value) ? '' : value
}

/** Whether digits of a value are not known ("June" of no year), or all of it ("recently"). */
const hasGaps = (value: string): boolean => /X|_REF$/.test(value)

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
