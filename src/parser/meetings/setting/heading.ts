import type { Local } from '../sentence/sentence'

/**
 * "November 28, 2022 – Ito and Mensah meet": the date with which an entry of a timeline opens dates what it tells.
 *
 * @returns the local time, or -1
 */
export function headingTime({ tokens, times }: Local): number {
  const [time] = times
  if (time?.type !== 'DATE' || time.start > (tokens.start[0] ?? 0)) return -1
  return /^\s*(?:--?|[–—:])\s/.test(tokens.text.slice(time.end, time.end + 6)) ? 0 : -1
}
