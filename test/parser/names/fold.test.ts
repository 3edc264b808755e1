import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fold } from '../../../src/parser/names/fold'

describe('a folded word', () => {
  const folded: readonly (readonly [string, string])[] = [
    ['Envoy', 'envoy'],
    ['O’Brien', 'obrien'],
    ["O'Brien", 'obrien'],
    ['U.S.', 'us'],
    ['Erdoğan', 'erdogan'],
    ['Łódź', 'lodz'],
    ['’s', 's'],
    ['“', '“'],
    ['Non‑State', 'non‑state'],
    ['—', '—'],
  ]
  for (const [written, wanted] of folded) it(`of ${written} is ${wanted}`, () => assert.equal(fold(written), wanted))

  it('is the same whether or not letters with marks stand beside', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'B', '.', "'", '`', '‘', '’', '‐', '–', '“', '”') })
    fc.assert(fc.property(letters, (word) => assert.equal(fold(`${word}é`), `${fold(word)}e`)))
  })
})
