import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bucketBits } from '../../../src/parser/names/hash'
import { addRows, rowOf, rowWords, RowGatherer, type Rows } from '../../../src/parser/names/rows'
import { tagCount } from '../../../src/parser/names/tags'

const last = (1 << bucketBits) - 1

function sums(rows: Rows, buckets: readonly number[]): number[] {
  const scores = new Int32Array(tagCount + 1)
  addRows(rows, Int32Array.from(buckets), buckets.length, scores, 1)
  return [...scores.subarray(1)]
}

describe('the table of weights', () => {
  it('finds the row of each bucket that has one, and none of another', () => {
    const buckets = fc.uniqueArray(fc.oneof(fc.nat({ max: last }), fc.nat({ max: 200 }), fc.constant(last)))
    fc.assert(
      fc.property(buckets, fc.nat({ max: last }), (some, other) => {
        const gathering = new RowGatherer()
        const sorted = [...some].sort((a, b) => a - b)
        for (const bucket of sorted) {
          gathering.begin(bucket)
          for (let tag = 0; tag < tagCount; tag++) gathering.set(tag, (bucket % 127) + 1)
        }
        const rows = gathering.rows()
        assert.equal(rows.values.length, some.length * rowWords)
        for (const bucket of some) assert.deepEqual([...new Set(sums(rows, [bucket]))], [(bucket % 127) + 1])
        if (!some.includes(other)) assert.equal(rowOf(rows.index, other), -1)
      }),
    )
  })

  it('adds the weights of all rows, each tag for itself', () => {
    const weights = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: tagCount, maxLength: tagCount })
    fc.assert(
      fc.property(fc.array(weights, { maxLength: 80 }), (table) => {
        const gathering = new RowGatherer()
        table.forEach((row, bucket) => {
          gathering.begin(bucket * 3)
          row.forEach((weight, tag) => {
            if (weight) gathering.set(tag, weight)
          })
        })
        const wanted = Array.from({ length: tagCount }, (_, tag) =>
          table.reduce((sum, row) => sum + (row[tag] ?? 0), 0),
        )
        const buckets = table.flatMap((_, bucket) => [bucket * 3, bucket * 3 + 1])
        assert.deepEqual(sums(gathering.rows(), buckets), wanted)
      }),
    )
  })

  it('grows as rows come', () => {
    const gathering = new RowGatherer()
    const many = (1 << (bucketBits - 2)) + 10
    for (let bucket = 0; bucket < many; bucket++) {
      gathering.begin(bucket)
      gathering.set(tagCount - 1, bucket & 63)
    }
    const rows = gathering.rows()
    for (const bucket of [0, 31, 32, many - 11, many - 10, many - 1])
      assert.equal(sums(rows, [bucket])[tagCount - 1], bucket & 63)
  })
})
