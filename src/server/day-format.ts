import { englishDay, type FormatDay } from '../features/days'
import { parseIsoDay } from '../parser/time/calendar'
import { grainOf, type Grain } from '../protocol/days'

const styles: Record<Grain, Intl.DateTimeFormatOptions> = {
  day: { dateStyle: 'full' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
}

/** Days as the reader's language writes them, in full; in English where the language is unknown. */
export function dayFormat(locale: string | undefined): FormatDay {
  if (!locale) return englishDay
  try {
    const make = (grain: Grain): Intl.DateTimeFormat =>
      new Intl.DateTimeFormat(locale, { ...styles[grain], timeZone: 'UTC' })
    const formats = { day: make('day'), month: make('month'), year: make('year') }
    return (first, last = first) => {
      const [from, to] = [parseIsoDay(first), parseIsoDay(last)]
      if (from === undefined || to === undefined) return first
      const format = formats[from < to ? grainOf(first, last) : 'day']
      return from < to ? format.formatRange(from * dayLength, to * dayLength) : format.format(from * dayLength)
    }
  } catch {
    return englishDay
  }
}

/** In milliseconds. */
const dayLength = 86_400_000
