import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bucketBits } from '../../../src/parser/names/hash'
import { gatherRows, rowOf } from '../../../src/parser/names/rows'
import { tagCount } from '../../../src/parser/names/tags'

const last = (1 << bucketBits) - 1

describe('the table of weights', () => {
  it('finds the row of each bucket that has one, and none of another', () => {
    const buckets = fc.uniqueArray(fc.oneof(fc.nat({ max: last }), fc.nat({ max: 200 }), fc.constant(last)))
    fc.assert(
      fc.property(buckets, fc.nat({ max: last }), (some, other) => {
        const gathering = gatherRows()
        const sorted = [...some].sort((a, b) => a - b)
        for (const bucket of sorted) gathering.row(bucket).fill((bucket % 127) + 1)
        const { index, values } = gathering.rows()
        assert.equal(values.length, some.length * tagCount)
        for (const bucket of some) {
          const at = rowOf(index, bucket)
          assert.deepEqual([...new Set(values.subarray(at, at + tagCount))], [(bucket % 127) + 1])
        }
        if (!some.includes(other)) assert.equal(rowOf(index, other), -1)
      }),
    )
  })

  it('grows as rows come', () => {
    const gathering = gatherRows()
    const many = (1 << (bucketBits - 2)) + 10
    for (let bucket = 0; bucket < many; bucket++) gathering.row(bucket).fill(bucket & 63)
    const { index, values } = gathering.rows()
    for (const bucket of [0, 31, 32, many - 11, many - 10, many - 1])
      assert.equal(values[rowOf(index, bucket) + tagCount - 1], bucket & 63)
  })
})
