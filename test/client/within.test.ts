import { strict as assert } from 'node:assert'
import { within } from '../../src/client/within'

describe('a span within others', () => {
  it('lies in one of them from end to end', () => {
    const inside = within([
      { start: 30, end: 40 },
      { start: 10, end: 20 },
    ])
    const found = [
      [10, 20],
      [12, 15],
      [33, 40],
      [5, 12],
      [15, 25],
      [18, 32],
      [20, 30],
      [0, 5],
      [40, 45],
    ].map(([start = 0, end = 0]) => inside({ start, end }))
    assert.deepEqual(found, [true, true, true, false, false, false, false, false, false])
    assert.equal(within([])({ start: 0, end: 1 }), false)
  })
})
