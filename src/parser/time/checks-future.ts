import type { LongCheck } from '../findings'
import { flatMapInSteps } from '../steps'

/** A date after the day of publication that the sentence tells in the past tense. */
export const checkFuture: LongCheck = ({ article, times }) => {
  const published = article.published?.value ?? ''
  return flatMapInSteps(published ? times : [], (time) => {
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
