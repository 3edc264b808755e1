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
    if (looksAhead(text, time.start, /^\d{4}(?:-\d\d)?$/.test(time.value))) return []
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

/** How far back a clause is looked at. */
const longestClause = 200

/**
 * Whether the words in front speak of what is to come: "said it will redeem the preferred shares on …". A year or a month may also be
 * that of a noun or of a clause within: "outlined the agenda for Congress in 2030", "signed the law that takes effect in 2030".
 */
function looksAhead(text: string, start: number, coarse: boolean): boolean {
  const before = text.slice(Math.max(0, start - longestClause), start)
  const from = Math.max(...breaks.map((mark) => before.lastIndexOf(mark))) + 1
  const words = before.slice(from).split(/\P{L}+/u)
  return words.some((word) => ahead.has(word) || (coarse && within.has(word)))
}

const breaks = ['.', ';', ':', '!', '?', '\n']
const ahead = new Set('will would shall plan plans planned due effective expected scheduled until'.split(' '))
const within = new Set('for that which who as than takes take'.split(' '))
