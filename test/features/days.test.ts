import assert from 'node:assert/strict'
import { englishDay, intervalLabel, intervalWords } from '../../src/features/days'

describe('the shortest form of an interval', () => {
  for (const [value, earliest, latest, label] of [
    ['2021-09-22', '2021-09-22', '2021-09-22', '2021-09-22'],
    ['2021-09-22TNI', '2021-09-22', '2021-09-22', '2021-09-22'],
    ['2021-W38', '2021-09-20', '2021-09-26', '2021-09-20 – 09-26'],
    ['199', '1990-01-01', '1999-12-31', '1990 – 1999'],
    ['2021-SU', '2021-06-01', '2021-08-31', '2021-06 – 2021-08'],
    ['2021-Q1', '2021-01-01', '2021-03-31', '2021-Q1'],
    ['2021-09', '2021-09-01', '2021-09-10', '2021-09'],
    ['P1M', '2021-09-01', '2021-09-30', '2021-09'],
    ['XXXX-WXX-1', undefined, undefined, ''],
    ['PAST_REF', undefined, undefined, 'PAST_REF'],
  ] as const)
    it(`of ${value} is “${label}”`, () =>
      assert.equal(intervalLabel({ value, ...(earliest && { earliest, latest }) }), label))
})

describe('an interval in words', () => {
  it('is its ends', () =>
    assert.equal(
      intervalWords({ value: '2021-W38', earliest: '2021-09-20', latest: '2021-09-26' }, englishDay),
      'Monday, 20 September 2021 – Sunday, 26 September 2021',
    ))

  it('is the name of the month or the year that it is all of', () => {
    const words = (earliest: string, latest: string): string =>
      intervalWords({ value: '', earliest, latest }, englishDay)
    assert.equal(words('2021-09-01', '2021-09-30'), 'September 2021')
    assert.equal(words('2021-06-01', '2021-08-31'), 'June 2021 – August 2021')
    assert.equal(words('2021-01-01', '2021-12-31'), '2021')
  })

  it('is the value where no day is known, and nothing where digits of that are not', () => {
    assert.equal(intervalWords({ value: 'P3M' }, englishDay), 'P3M')
    assert.equal(intervalWords({ value: 'XXXX-06-29' }, englishDay), '')
  })
})
