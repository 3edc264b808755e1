import type { Teller, Told } from '../meaning/told'
import type { Gathered } from './gathered'

const meal = /^(?:dinner|lunch|luncheon|breakfast|banquet|supper)$/i
const before = /\b(?:[Ll]ater|[Tt]hen|[Aa]fterwards|evening|night)\b[^,;]{0,60}$/
const behind = /^(?: \S+){0,4} (?:later|afterwards|evening|night)\b/

/** "Later on Tuesday they had dinner", "had dinner with him later": another meeting than the talks of that day. */
export function isLaterMeal({ trigger, sentence }: Told, meeting: Gathered, teller: Teller): boolean {
  if (!meal.test(teller.words(trigger))) return false
  const { start, end } = trigger
  const later =
    before.test(teller.words({ start: sentence.start, end: start })) ||
    behind.test(teller.words({ start: end, end: sentence.end }))
  return later && meeting.distinct.every((one) => !/lunch|dinner|breakfast|supper/i.test(teller.words(one.sentence)))
}
