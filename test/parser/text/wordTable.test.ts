import assert from 'node:assert/strict'
import fc from 'fast-check'
import { fold } from '../../../src/parser/names/fold'
import { tokenize, tokenText } from '../../../src/parser/text/tokens'
import { entriesOf, isCapital, isWord, placesOf, WordTable } from '../../../src/parser/text/wordTable'

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

  it('knows which words begin with a capital', () => {
    const tokens = tokenize('Zoë and ANA, 2nd “')
    assert.deepEqual(
      Array.from({ length: tokens.count + 1 }, (_, i) => isCapital(tokens, i)),
      [true, false, true, false, false, false, false],
    )
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
        }
      }),
    )
  })
})

describe('a table of words as they are spelt', () => {
  const words = ['monday', 'may', "'s", '’ll', "o'clock", 'o’clock', 'tête-à-tête', 'a', 'an', '2001', '1951']
  const table = new WordTable(placesOf(words))
  const found = (text: string, start = 0, end = text.length): string | undefined =>
    words[table.find(text, start, end) - 1]

  it('finds a word within a text whatever its case', () => {
    assert.equal(found('on Monday, at noon', 3, 9), 'monday')
    assert.equal(found('MAY'), 'may')
    assert.equal(found('Tête-À-tête'), 'tête-à-tête')
    assert.equal(found('’LL'), '’ll')
    assert.equal(found('o’clock'), 'o’clock')
    assert.equal(found('1951'), '1951')
  })

  it('finds nothing where a word only begins or ends like one, or is spelt otherwise', () => {
    for (const text of ['mondays', 'onday', 'maya', 'ma', 'm', 'o’clocks', 'tete-a-tete', "'ll", '2002', '.', ' ', ''])
      assert.equal(found(text), undefined, text)
  })

  it('finds tokens of every kind', () => {
    const tokens = tokenize('Monday’s 2001, 1952 — o’clock #may')
    const spelt = Array.from({ length: tokens.count }, (_, i) => words[table.letters(tokens, i) - 1])
    assert.deepEqual(spelt, ['monday', undefined, '2001', undefined, undefined, undefined, 'o’clock', undefined])
  })

  it('finds what a map of the words in lower case finds', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', 'N', '’', "'", '1', '2'),
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(fc.uniqueArray(letters.map((word) => word.toLowerCase())), letters, (known, word) => {
        const text = `x${word}y`
        const place = new WordTable(placesOf(known)).find(text, 1, 1 + word.length)
        assert.equal(place - 1, known.indexOf(word.toLowerCase()))
      }),
    )
  })
})
