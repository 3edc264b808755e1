import assert from 'node:assert/strict'
import fc from 'fast-check'
import { bucketBits } from '../../../../src/parser/names/recogniser/hash'
import {
  addBegins,
  addRows,
  findRows,
  keepSums,
  newWeights,
  RowGatherer,
  rowsOfWord,
  type Rows,
} from '../../../../src/parser/names/recogniser/rows'
import { isInside, tagCount } from '../../../../src/parser/names/recogniser/tags'

const last = (1 << bucketBits) - 1

/** What sums are made with: a word's own rows first, kept, then all others. */
function added(add: typeof addRows, rows: Rows, buckets: readonly number[]): number[] {
  // One that counts for nothing on either side, and room for the buckets that make fours.
  const found = Int32Array.from([0, ...buckets, 0, 0, 0, 0])
  findRows(rows, found, buckets.length + 1, new Uint16Array(found.length))
  const own = new Int32Array(rowsOfWord).fill(0)
  own.set(found.subarray(1, Math.min(rowsOfWord, buckets.length) + 1))
  const kept = new Int32Array(7)
  keepSums(rows, own, 0, kept, 1)
  const scores = new Int32Array(tagCount + 1).fill(7)
  const from = Math.min(rowsOfWord, buckets.length) + 1
  add(rows, found, from, buckets.length + 1, kept, 1, scores, 1)
  return [...scores.subarray(1)]
}

const sums = (rows: Rows, buckets: readonly number[]): number[] => added(addRows, rows, buckets)

/** The sums of the tags that begin a name or are outside of any. */
const begins = (rows: Rows, buckets: readonly number[]): number[] => added(addBegins, rows, buckets)

function weightsOf(row: readonly number[]): Int8Array {
  const weights = newWeights()
  weights.set(row)
  return weights
}

describe('the table of weights', () => {
  const row = fc.array(fc.integer({ min: -128, max: 127 }), { minLength: tagCount, maxLength: tagCount })
  const nothing = new Array<number>(tagCount).fill(0)

  it('gives each bucket its own weights, and none to another', () => {
    const bucket = fc.oneof(fc.nat({ max: last }), fc.nat({ max: 200 }), fc.constant(last))
    const learned = fc.uniqueArray(fc.tuple(bucket, row), { selector: ([of]) => of })
    fc.assert(
      fc.property(learned, fc.nat({ max: last }), (some, other) => {
        const gathering = new RowGatherer()
        for (const [of, weights] of [...some].sort(([a], [b]) => a - b)) gathering.add(of, weightsOf(weights))
        const rows = gathering.rows()
        for (const [of, weights] of some) assert.deepEqual(sums(rows, [of]), weights)
        if (!some.some(([of]) => of === other)) assert.deepEqual(sums(rows, [other]), nothing)
      }),
    )
  })

  it('adds the weights of all buckets, each tag for itself', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), (table) => {
        const gathering = new RowGatherer()
        table.forEach((weights, k) => gathering.add(k * 3, weightsOf(weights)))
        const wanted = nothing.map((_, tag) => table.reduce((sum, weights) => sum + (weights[tag] as number), 0))
        const buckets = table.flatMap((_, k) => [k * 3, k * 3 + 1])
        const rows = gathering.rows()
        assert.deepEqual(sums(rows, buckets), wanted)
        const wantedToBegin = wanted.map((sum, tag) => (isInside(tag) ? 0 : sum))
        assert.deepEqual(begins(rows, buckets), wantedToBegin)
      }),
    )
  })

  const kindOfRow = (kind: number): number[] => nothing.map((_, tag) => (tag < 4 ? (kind >> (tag * 5)) & 31 : tag))

  function gathered(kinds: number, buckets: number): Rows {
    const gathering = new RowGatherer()
    for (let bucket = 0; bucket < buckets; bucket++) gathering.add(bucket, weightsOf(kindOfRow(bucket % kinds)))
    return gathering.rows()
  }

  it('keeps each row once', () => {
    const kinds = 60_000
    assert.equal(gathered(kinds, 5 * kinds).values.length, (kinds + 1) * 3)
  })

  it('takes more kinds of rows than have a short number, each as often as need be', () => {
    const kinds = 150_000
    const rows = gathered(kinds, 2 * kinds)
    for (let bucket = 0; bucket < 2 * kinds; bucket += 7)
      assert.deepEqual(sums(rows, [bucket]), kindOfRow(bucket % kinds), String(bucket))
    assert.deepEqual(sums(rows, [2 * kinds, last]), nothing)
    // Only what numbers do not reach any more is kept again.
    assert.ok(rows.values.length <= (2 * kinds + 5) * 3)
  })
})
