import assert from 'node:assert/strict'
import { intervalLabel } from '../../src/features/days'

describe('the shortest form of an interval', () => {
  for (const [value, earliest, latest, label] of [
    ['2021-09-22', '2021-09-22', '2021-09-22', '2021-09-22'],
    ['2021-09-22TNI', '2021-09-22', '2021-09-22', '2021-09-22'],
    ['2021-W38', '2021-09-20', '2021-09-26', '2021-W38'],
    ['199', '1990-01-01', '1999-12-31', '1990 – 1999'],
    ['P1M', '2021-09-01', '2021-09-30', '2021-09-01 – 2021-09-30'],
    ['XXXX-WXX-1', undefined, undefined, ''],
    ['PAST_REF', undefined, undefined, 'PAST_REF'],
  ] as const)
    it(`of ${value} is “${label}”`, () =>
      assert.equal(intervalLabel({ value, ...(earliest && { earliest, latest }) }), label))
})
