import assert from 'node:assert/strict'
import { flat } from '../../../src/parser/text/flat'

describe('a text in memory of its own', () => {
  it('is the stretch asked for, pairs of surrogates included', () => {
    const text = 'The 😀 envoys met.'
    for (let start = 0; start <= text.length; start++)
      for (let end = start; end <= text.length; end++) assert.equal(flat(text, start, end), text.slice(start, end))
    assert.equal(flat(text), text)
  })
})
