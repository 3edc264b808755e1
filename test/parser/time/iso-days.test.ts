import assert from 'node:assert/strict'
import { dayOf, isoOfDay, parseIsoDay } from '../../../src/parser/time/calendar'

describe('days', () => {
  it('count from 1970 as UTC does', () => {
    for (const day of ['1945-10-24', '1969-12-31', '1970-01-01', '2000-02-29', '2015-12-18', '2100-03-01']) {
      assert.equal(parseIsoDay(day), Date.parse(`${day}T00:00:00Z`) / 86_400_000)
    }
  })
  it('return', () => {
    for (let day = -30_000; day < 60_000; day += 7) assert.equal(parseIsoDay(isoOfDay(day)!), day)
    assert.equal(isoOfDay(dayOf(2024, 2, 29)), '2024-02-29')
  })
  it('are none when no calendar has them', () => {
    for (const text of ['', '2015-02-29', '2015-13-01', '2015-1-1', '18 December'])
      assert.equal(parseIsoDay(text), undefined)
  })
})
