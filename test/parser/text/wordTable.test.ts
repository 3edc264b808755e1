import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fold } from '../../../src/parser/names/fold'
import { tokenize, tokenText } from '../../../src/parser/text/tokens'
import { entriesOf, isWord, WordTable } from '../../../src/parser/text/wordTable'

describe('a table of words', () => {
  const listed = ['the', 'chief-of-staff', 'us', 'obrien', 'zoe', 'co', '1st', 'a', 'kelvin']
  const table = new WordTable([...entriesOf(listed, 1), ...entriesOf(['the', 'zoe'], 2)], fold)

  it('joins what is given for one word', () => {
    assert.equal(table.get('the'), 3)
    assert.equal(table.get('us'), 1)
    assert.equal(table.get('envoy'), 0)
  })

  it('leaves out what is no word', () => {
    const tokens = tokenize("envoy's 1st, #the")
    assert.deepEqual(
      Array.from({ length: tokens.count }, (_, i) => isWord(tokens, i)),
      [true, false, false, false, false],
    )
    assert.equal(table.at(tokens, 4), 0)
    assert.equal(isWord(tokens, -1) || isWord(tokens, 5), false)
  })

  it('finds each word of a text as its folded spelling is found', () => {
    const words = fc.constantFrom(
      ...listed,
      'The',
      'US',
      'U.S.',
      'O’Brien',
      "O'Brien",
      'Zoë',
      'Co.',
      '\u212aelvin',
      'cafe',
    )
    const texts = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
    fc.assert(
      fc.property(texts, (parts) => {
        const tokens = tokenize(parts.join(' '))
        for (let i = -1; i <= tokens.count; i++) {
          const number = isWord(tokens, i) ? table.get(fold(tokenText(tokens, i))) : 0
          assert.equal(table.at(tokens, i), number)
          assert.ok([undefined, fold(tokenText(tokens, i))].includes(table.wordAt(tokens, i)))
        }
      }),
    )
  })
})
