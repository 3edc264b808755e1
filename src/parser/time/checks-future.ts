import type { LongCheck } from '../findings'
import { flatMapInSteps } from '../steps'

/** A date after the day of publication that the sentence tells in the past tense. */
export const checkFuture: LongCheck = ({ article, times }, text) => {
  const published = article.published?.value ?? ''
  return flatMapInSteps(published ? times : [], (time) => {
    if (time.type !== 'DATE' && time.type !== 'TIME') return []
    if (time.told !== 'past' || time.anchor !== 'none' || !time.earliest || time.earliest <= published) return []
    // "in 1987/88": the year's second half is told with its first.
    if (text[time.start - 1] === '/') return []
    if (/^\d{4}$/.test(time.value) && namesSomething(text, time.end)) return []
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

/** "in 2030 race": a year in front of a noun says which one it is, not when the sentence was. */
function namesSomething(text: string, end: number): boolean {
  const [, word = ''] = /^ ([a-z]+)/.exec(text.slice(end, end + 16)) ?? []
  return word !== '' && !joining.has(word)
}

const joining = new Set(
  'and or but in at on of to by for with from as when while after before during because where which who that the a an'.split(
    ' ',
  ),
)
