import { deepStrictEqual, ok } from 'node:assert'
import fc from 'fast-check'
import { isoOfDay, parseIsoDay } from '../../../src/parser/time/calendar'
import { timesOf } from './support'

/** TIMEX3 values as ISO-TimeML writes them, and nothing else. */
const timex3 = new RegExp(
  [
    '^(?:',
    '(?:BC)?[\\dX]{2,4}',
    '|(?:BC)?[\\dX]{4}-(?:[\\dX]{2}(?:-[\\dX]{2})?|W[\\dX]{2}(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12]|SP|SU|FA|WI)',
    '|(?:BC)?[\\dX]{4}-[\\dX]{2}-[\\dX]{2}T(?:MO|MI|AF|EV|NI|DT|\\d{2}:\\d{2}Z?)',
    '|(?:XXXX-WXX-[1-7]|[\\dX]{4}-W[\\dX]{2})T(?:MO|MI|AF|EV|NI|DT|\\d{2}:\\d{2}Z?)',
    '|FY[\\dX]{4}',
    '|PT?(?:X|\\d+(?:\\.\\d+)?)(?:[DWMYQHS]|WE|DE|CE|ML)',
    '|PAST_REF|PRESENT_REF|FUTURE_REF',
    ')?$',
  ].join(''),
)

const words =
  `on in the a last next this past early late mid of end Monday Wednesday Sunday May March September 3 15 31st 1998 2021
  '98 1990s week weeks month year years ago later earlier quarter first third second few several two twenty-five six-month today
  tomorrow now recently every daily a.m. 10:30 5pm noon night morning Christmas Easter summer winter to and - , . met will is due
  until since from between per half fiscal century 19th BC GMT 2/3/04 2020-01-05 the following same that day days`.split(
    /\s+/,
  )
const prose = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((list) => list.join(' '))
const published = fc.integer({ min: 0, max: 25000 }).map((day) => isoOfDay(day)!)

describe('times of any words', () => {
  it('are found in a compound however long its parts are', () => {
    const [time] = timesOf(`The ${'b'.repeat(80)}-yesterday talks failed.`, '2021-09-29')
    deepStrictEqual([time?.start, time?.end], [85, 94])
  })

  it('have TIMEX3 values, spans in order inside the text, and intervals that do not end before they begin', () => {
    fc.assert(
      fc.property(prose, fc.option(published, { nil: undefined }), (text, day) => {
        let at = 0
        for (const time of timesOf(text, day)) {
          ok(timex3.test(time.value), `${time.value} of “${text.slice(time.start, time.end)}”`)
          ok(time.start >= at && time.end > time.start && time.end <= text.length, text)
          ok((time.earliest ?? '') <= (time.latest ?? ''), JSON.stringify(time))
          ok(time.why.length > 0)
          at = time.end
        }
      }),
      { numRuns: 2000 },
    )
  })
  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void timesOf(text, '2021-09-29')))
  })
  it('do not depend on what was read before', () => {
    fc.assert(
      fc.property(prose, prose, published, (text, before, day) => {
        const alone = timesOf(text, day)
        timesOf(before, day)
        deepStrictEqual(timesOf(text, day), alone)
      }),
    )
  })
  it('move with the day of publication by whole weeks', () => {
    const relative = fc.constantFrom(
      'They met on Monday.',
      'They will meet on Friday.',
      'They met yesterday.',
      'They met three days ago.',
      'They met last Friday.',
      'They meet next Tuesday.',
      'They spoke last night.',
      'They meet two weeks from now.',
      'They met last week.',
      'They met today.',
      'They met over the weekend.',
      'In the past two weeks they met.',
      'They are due on Wednesday.',
    )
    fc.assert(
      fc.property(relative, published, fc.integer({ min: -60, max: 60 }), (text, day, weeks) => {
        const moved = isoOfDay(parseIsoDay(day)! + weeks * 7)!
        if (moved.startsWith('1969') || !parseIsoDay(moved)) return
        const [from, to] = [timesOf(text, day)[0]!, timesOf(text, moved)[0]!]
        deepStrictEqual(parseIsoDay(to.earliest!)! - parseIsoDay(from.earliest!)!, weeks * 7)
        deepStrictEqual(parseIsoDay(to.latest!)! - parseIsoDay(from.latest!)!, weeks * 7)
      }),
    )
  })
})
