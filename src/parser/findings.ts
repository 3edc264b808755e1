import { checkResolutionBody } from './instruments/check-body'
import { checkResolutionDate } from './instruments/check-date'
import { checkResolutionNumber } from './instruments/check-number'
import { checkResolutionSubject } from './instruments/check-subject'
import { checkMeetingCounts } from './meetings/checks/check-count'
import { checkMeetingDates } from './meetings/checks/check-date'
import { checkMeetingPlaces } from './meetings/checks/check-place'
import type { Analysis, Finding } from './model'
import { mayPause, type Steps } from './steps'
import { checkFuture } from './time/checks-future'
import { checkRanges } from './time/checks-range'
import { checkWeekdays } from './time/checks-weekday'

/** A check over the finished analysis: pure, total, linear in what it looks at. */
export type Check = (analysis: Omit<Analysis, 'findings'>, text: string) => Finding[]

/** A check that looks at every time of the text, in steps: a book has a hundred thousand. */
export type LongCheck = (...args: Parameters<Check>) => Steps<Finding[]>

/** One check a file, by what it questions; each room adds its own here. */
const checks = {
  instruments: [checkResolutionDate, checkResolutionNumber, checkResolutionBody, checkResolutionSubject],
  times: [checkWeekdays, checkFuture, checkRanges],
  meetings: [checkMeetingDates, checkMeetingPlaces, checkMeetingCounts],
} satisfies Partial<Record<keyof Analysis, (Check | LongCheck)[]>>
const questioned = ['instruments', 'times', 'meetings'] as const

/** What a careful reader would question, in order of the text. */
export function* findFindings(analysis: Omit<Analysis, 'findings'>, text: string): Steps<Finding[]> {
  const found: Finding[] = []
  for (const kind of questioned) {
    if (!analysis[kind].length) continue
    for (const check of checks[kind]) {
      const told = check(analysis, text)
      for (const finding of Array.isArray(told) ? told : yield* told) found.push(finding)
      if (mayPause()) yield
    }
  }
  return found.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}
