import type { MeetingTime } from '../../model'
import { isoOfDay, parseIsoDay } from '../../time/calendar'

const counts = new Map(['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'].map((word, n) => [word, n + 1]))
const lengths = new Map(['two', 'three', 'four', 'five', 'six', 'seven'].map((word, n) => [word, n + 1]))

/** "on the second day of a summit", "talks entered a third day". */
const dayBefore = /\b(second|third|fourth|fifth|sixth|seventh) (?:and \w+ )?day of (?:\S+ ){0,4}$/
const dayBehind =
  /^ (?:entered|went into|continued into|stretched into) (?:a|an|the|their|its) (second|third|fourth|fifth|sixth|seventh) day\b/

/** "ended a three-day meeting", "concluded on Tuesday a two-day visit", "the five-day talks concluded". */
const length = /\b(two|three|four|five|six|seven)-day (?:\S+ ){0,4}$/
const endedBefore =
  /\b(?:returned|came|arrived|flew) (?:(?:home|back) )?(?:[^\s,;.]+ ){0,6}(?:after|from) (?:a|his|her|their) $|\b(?:end|conclud|clos|finish|complet|capp|wrapp)(?:ed|ing)(?: up)? (?:[^\s,;.]+ ){1,4}$/i
const endedBehind = /^(?: [^\s,;.]+){0,5} (?:ended|concluded|closed|finished|wrapped up)\b/

/**
 * How many days before the day told the meeting began: what is told is its second day, or that on which three of them ended.
 *
 * @param before the words before the trigger
 * @param behind those behind it
 */
export function daysGone(before: string, behind: string): number {
  const nth = dayBefore.exec(before)?.[1] ?? dayBehind.exec(behind)?.[1]
  if (nth) return counts.get(nth) ?? 0
  const long = length.exec(before)
  if (!long) return 0
  const ended = endedBehind.test(behind) || endedBefore.test(before.slice(0, long.index))
  return ended ? (lengths.get(long[1] as string) ?? 0) : 0
}

const since = /\b(the|a|one|two|three|four|five|six|seven) days? after (?:[^\s,;.]+ ){0,5}$/i

/**
 * "resigned on Tuesday, a day after she met Ito": how many days before what the sentence tells the meeting was.
 *
 * @param before the words before the trigger
 */
export function daysSince(before: string): number {
  const count = since.exec(before)?.[1]?.toLowerCase()
  return count ? (lengths.get(count) ?? 0) + 1 : 0
}

/** The day so many days before. */
export function earlier(time: MeetingTime, days: number): MeetingTime {
  const day = time.earliest === time.latest ? parseIsoDay(time.earliest ?? '') : undefined
  if (!days || day === undefined) return time
  const value = isoOfDay(day - days)
  return value ? { start: time.start, end: time.end, value, earliest: value, latest: value } : time
}
