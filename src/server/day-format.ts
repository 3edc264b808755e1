import { englishDay, type FormatDay } from '../features/days'
import { parseIsoDay } from '../parser/time/calendar'

/** Days as the reader's language writes them, in full; in English where the language is unknown. */
export function dayFormat(locale: string | undefined): FormatDay {
  if (!locale) return englishDay
  try {
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
    return (iso) => {
      const day = parseIsoDay(iso)
      return day === undefined ? iso : format.format(day * 86_400_000)
    }
  } catch {
    return englishDay
  }
}
