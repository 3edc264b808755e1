import type { LongCheck } from '../findings'
import type { Time } from '../model'
import { flatMapInSteps } from '../steps'

/** A long dash with blanks around it breaks the sentence off and joins no dates. */
const joins = /^\s*(?:[-–]|to|until|through|and)\s*$|^—$/
const opens = /\b(?:from|between)\s*$/i

/** A range whose end comes before its start: "from 9 to 3 May", "between 2014 and 2011". */
export const checkRanges: LongCheck = ({ times }, text) =>
  flatMapInSteps(times, (from, index) => {
    const to = times[index + 1]
    if (!to || !isRange(from, to, text) || !from.earliest || !to.latest || from.earliest <= to.latest) return []
    // "between January 2005 and the previous year": what counts from the other end is compared with it.
    if (to.anchor === index) return []
    if (isYearGuessed(from, to, text) && from.earliest.slice(5) <= to.latest.slice(5)) return []
    const message = `The range runs backwards: ${from.value} comes after ${to.value}.`
    const spans = [
      { start: from.start, end: from.end },
      { start: to.start, end: to.end },
    ]
    return [{ code: 'range-backwards', severity: 'warning', message, spans }]
  })

/** "between January 1 and 2": the years were added, to each on its own. */
const isYearGuessed = (from: Time, to: Time, text: string): boolean => !/\d{4}/.test(text.slice(from.start, to.end))

/** Two dates joined by a dash, or by a word after "from" or "between". */
function isRange(from: Time, to: Time, text: string): boolean {
  if (from.type !== 'DATE' || to.type !== 'DATE' || to.start - from.end > 12) return false
  const between = text.slice(from.end, to.start)
  if (!joins.test(between)) return false
  // "Apr-Mar", "from Friday to Monday": which year or week is meant is not written, so nothing contradicts. Of a date line,
  // "March 3 - Last week", the dash opens the story.
  if (!/\d/.test(text.slice(/\s[-–]/.test(between) ? to.start : from.start, to.end))) return false
  return /[-–—]/.test(between) || opens.test(text.slice(Math.max(0, from.start - 9), from.start))
}
