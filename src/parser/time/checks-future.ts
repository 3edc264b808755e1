import type { Check } from '../findings'

/** A date after the day of publication that the sentence tells in the past tense. */
export const checkFuture: Check = ({ article, times }) => {
  const published = article.published?.value
  if (!published) return []
  return times.flatMap((time) => {
    if (time.type !== 'DATE' && time.type !== 'TIME') return []
    if (time.told !== 'past' || time.anchor !== 'none' || !time.earliest || time.earliest <= published) return []
    const message = `${time.value} is after the day of publication (${published}), but is told in the past tense.`
    return [
      {
        code: 'date-after-publication',
        severity: 'information',
        message,
        spans: [{ start: time.start, end: time.end }],
      },
    ]
  })
}
