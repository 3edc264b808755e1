import assert from 'node:assert/strict'
import fc from 'fast-check'
import { tokenize, tokenText } from '../../../src/parser/text/tokens'
import { readWordKeys, wordKey, WordTable } from '../../../src/parser/text/word-keys'

const words = ['monday', 'may', "'s", '’ll', 'o’clock', 'tête-à-tête', 'a', 'an']
const table = new WordTable(words)
const found = (text: string, start = 0, end = text.length): string | undefined =>
  words[table.find(wordKey(text, start, end), text, start, end)]

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

  it('does not take a word for another with the same key', () => {
    assert.equal(table.find(wordKey('may', 0, 3), 'for', 0, 3), -1)
  })

  it('finds what a map of the words in lower case finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'n', 'N', "'", 's'), minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.uniqueArray(letters.map((word) => word.toLowerCase())), letters, (known, word) => {
        const text = `x${word}y`
        const index = new WordTable(known).find(wordKey(word, 0, word.length), text, 1, 1 + word.length)
        assert.equal(index, known.indexOf(word.toLowerCase()))
      }),
    )
  })
})

describe('the keys of words', () => {
  const tokens = tokenize('The so-called Cease-Fire of F-16s — a half-hour’s.')
  const { keys, compounds } = readWordKeys(tokens)

  it('are those of the words by themselves', () => {
    assert.deepEqual(
      [...keys],
      Array.from(keys, (_, t) => wordKey(tokenText(tokens, t).toUpperCase(), 0, tokenText(tokens, t).length)),
    )
  })

  it('come with the tokens that have a hyphen', () => {
    assert.deepEqual(
      compounds.map((t) => tokenText(tokens, t)),
      ['so-called', '-', 'F-16s', 'half-hour'],
    )
  })
})
