import assert from 'node:assert/strict'
import { reused } from '../../../src/parser/text/scratch'

describe('working memory', () => {
  it('is the same until more is asked for, and never less than that', () => {
    const take = reused(Int32Array)
    const few = take(10)
    assert.equal(take(few.length), few)
    const more = take(few.length + 1)
    assert.ok(more.length > few.length)
    assert.equal(take(1), more)
  })

  it('keeps nothing of the size of a book', () => {
    const take = reused(Uint8Array)
    const few = take(1)
    const book = take(1_000_000)
    assert.equal(book.length, 1_000_000)
    assert.equal(take(1), few)
  })
})
