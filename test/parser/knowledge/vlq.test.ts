import assert from 'node:assert/strict'
import { packNumbers, unpackNumbers } from '../../../src/parser/knowledge/vlq'

describe('packed numbers', () => {
  it('return', () => {
    const numbers = [0, 1, 31, 32, 63, 1023, 1024, 123_456, 2 ** 29]
    assert.deepEqual([...unpackNumbers(packNumbers(numbers))], numbers)
    assert.equal(unpackNumbers('').length, 0)
  })
})
