import assert from 'node:assert/strict'
import { codesOf } from '../../../src/parser/text/codes'

describe('the code units of a text', () => {
  it('are those of its characters, and beyond them units that no text has', () => {
    assert.deepEqual([...codesOf('Øre…').subarray(0, 8)], [0xd8, 0x72, 0x65, 0x2026, 0xffff, 0xffff, 0xffff, 0xffff])
  })

  it('show nothing of the text before', () => {
    codesOf('a longer text')
    assert.deepEqual([...codesOf('').subarray(0, 4)], [0xffff, 0xffff, 0xffff, 0xffff])
  })
})
