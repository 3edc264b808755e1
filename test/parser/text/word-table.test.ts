import assert from 'node:assert/strict'
import fc from 'fast-check'
import { hashLower, WordTable } from '../../../src/parser/text/word-table'

const words = ['monday', 'may', "'s", '’ll', 'o’clock', 'tête-à-tête', 'a', 'an']
const table = new WordTable(words)
const found = (text: string, start = 0, end = text.length): string | undefined => words[table.find(text, start, end)]

describe('the table of words', () => {
  it('finds a word within a text whatever its case', () => {
    assert.equal(found('on Monday, at noon', 3, 9), 'monday')
    assert.equal(found('MAY'), 'may')
    assert.equal(found('Tête-À-tête'), 'tête-à-tête')
    assert.equal(found('’LL'), '’ll')
  })

  it('finds nothing where a word only begins or ends like one', () => {
    for (const text of ['mondays', 'onday', 'maya', 'ma', 'm', 'o’clocks', 'tete-a-tete', '.', ' ']) {
      assert.equal(found(text), undefined, text)
    }
  })

  it('finds what a map of the words in lower case finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'n', 'N', "'", 's'), minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.uniqueArray(letters.map((word) => word.toLowerCase())), letters, (known, word) => {
        const other = new WordTable(known)
        const index = known.indexOf(word.toLowerCase())
        assert.equal(other.find(`x${word}y`, 1, 1 + word.length), index)
        assert.equal(other.findHashed(hashLower(word, 0, word.length), word, 0, word.length), index)
      }),
    )
  })
})
