import { strict as assert } from 'node:assert'
import { isUndecoded, plain, plainLabel } from '../../src/client/plain'

describe('words of an article in a line of the editor', () => {
  it('turn no direction and ring no bell', () => {
    assert.equal(plain('Lund \u202eevoba\u202c \u2066met\u2069\u0007 Kim\u001b[31m'), 'Lund evoba met  Kim [31m')
  })
  it('keep their lines, and words of any script', () => {
    assert.equal(plain('محمد\nמשה'), 'محمد\nמשה')
  })
  it('draw no icon', () => assert.equal(plainLabel('$(bug) Lund'), '\\$(bug) Lund'))
})

describe('a text opened in another encoding than its own', () => {
  it('is told by the characters that were lost', () => {
    assert.ok(isUndecoded('\ufffdWe\ufffdre close,\ufffd Bj\ufffdrn Lund said.'))
  })
  it('is none where a single character is missing', () => assert.ok(!isUndecoded('Bj\ufffdrn Lund said so.')))
})
