import type { Scan } from '../scan'

/** The hour, of 24, that a clock shows in a part of the day. */
export const hourIn = (part: string, hour: number): number =>
  (hour % 12) + (part === 'night' && (hour < 6 || hour === 12) ? 0 : (halves.get(part) ?? 0))

/** "| in the evening" behind a clock's "10:30": the hour, and where the words end. */
export function inPart(scan: Scan, at: number, hour: number): { hour: number; last: number } | undefined {
  const isThe = scan.lower(at) === 'in' && scan.lower(at + 1) === 'the'
  const part = scan.lower(isThe ? at + 2 : at + 1)
  if (hour > 12 || !(isThe ? halves.has(part) : scan.lower(at) === 'at' && part === 'night')) return undefined
  return { hour: hourIn(part, hour), last: at + (isThe ? 3 : 2) }
}

/** What a part of the day adds to the hour that a clock of twelve shows. */
export const halves = new Map([
  ['morning', 0],
  ['afternoon', 12],
  ['evening', 12],
  ['night', 12],
])
