import assert from 'node:assert/strict'
import { daysInFigures, grainOf } from '../../src/protocol/days'

describe('days in figures', () => {
  for (const [earliest, latest, written] of [
    ['2021-09-22', '2021-09-22', '2021-09-22'],
    ['2021-09-20', '2021-09-26', '2021-09-20 – 09-26'],
    ['2021-12-27', '2022-01-02', '2021-12-27 – 2022-01-02'],
    ['2021-09-01', '2021-09-30', '2021-09'],
    ['2021-09-01', '2021-09-29', '2021-09-01 – 09-29'],
    ['2021-12-01', '2022-02-28', '2021-12 – 2022-02'],
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['2021-01-01', '2021-12-31', '2021'],
    ['1990-01-01', '1999-12-31', '1990 – 1999'],
  ] as const)
    it(`from ${earliest} to ${latest} are ${written}`, () => assert.equal(daysInFigures(earliest, latest), written))
})

it('the grain of days knows the years that leap', () => {
  assert.equal(grainOf('1900-02-01', '1900-02-28'), 'month')
  assert.equal(grainOf('2000-02-01', '2000-02-28'), 'day')
})
