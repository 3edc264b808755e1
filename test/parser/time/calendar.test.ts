import { strictEqual, deepStrictEqual } from 'node:assert'
import fc from 'fast-check'
import {
  addMonths,
  civilOf,
  dayOf,
  daysInMonth,
  isoOfDay,
  isoWeekOf,
  isValidDate,
  mondayOfWeek,
  parseIsoDay,
  weekdayOf,
} from '../../../src/parser/time/calendar'
import { easter } from '../../../src/parser/time/holidays'

const days = fc.integer({ min: -700000, max: 2900000 })

describe('calendar days', () => {
  it('agree with the machine’s own calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = new Date(day * 86400000)
        deepStrictEqual(civilOf(day), {
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        })
        strictEqual(weekdayOf(day), date.getUTCDay() || 7)
        strictEqual(dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()), day)
      }),
    )
  })
  it('survive the way to ISO and back', () => {
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoOfDay(day)
        strictEqual(iso === undefined ? day : parseIsoDay(iso), day)
      }),
    )
  })
  it('belong to the week that holds their Monday', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = isoWeekOf(day)
        const monday = mondayOfWeek(year, week)
        strictEqual(monday <= day && day < monday + 7, true)
      }),
    )
  })
  it('know the weeks at the turn of the year', () => {
    deepStrictEqual(isoWeekOf(dayOf(2021, 1, 3)), { year: 2020, week: 53 })
    deepStrictEqual(isoWeekOf(dayOf(2018, 12, 31)), { year: 2019, week: 1 })
  })
  it('refuse days that do not exist', () => {
    for (const iso of ['2021-02-29', '2021-13-01', '2021-00-10', '0000-01-01', '21-1-1', '', '2021-09-31'])
      strictEqual(parseIsoDay(iso), undefined, iso)
    strictEqual(isValidDate(2000, 2, 29), true)
    strictEqual(isValidDate(1900, 2, 29), false)
  })
  it('end a month early rather than run into the next', () => {
    strictEqual(isoOfDay(addMonths(dayOf(2021, 1, 31), 1)), '2021-02-28')
    strictEqual(isoOfDay(addMonths(dayOf(2020, 1, 31), -2)), '2019-11-30')
    strictEqual(daysInMonth(2024, 2), 29)
  })
  it('know Easter', () => {
    deepStrictEqual(
      [1998, 2000, 2019, 2021].map((year) => isoOfDay(easter(year))),
      ['1998-04-12', '2000-04-23', '2019-04-21', '2021-04-04'],
    )
  })
})
