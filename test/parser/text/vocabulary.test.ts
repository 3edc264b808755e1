import assert from 'node:assert/strict'
import fc from 'fast-check'
import { codesOf } from '../../../src/parser/text/codes'
import { lowerAt, TokenKind, tokenize, tokenText } from '../../../src/parser/text/tokens'
import { hashOf, vocabulary } from '../../../src/parser/text/vocabulary'

const find = (text: string, start = 0, end = text.length): number => vocabulary.find(text, start, end)

describe('the words that tables know', () => {
  const words = ['zembla', 'o’quill', "o'quill", 'so-and-so', '1917', 'élan', 'kelvin']
  const numbers = words.map((word) => vocabulary.add(word))

  it('have a number each, the same whoever adds them', () => {
    assert.deepEqual(
      words.map((word) => vocabulary.add(word)),
      numbers,
    )
    assert.equal(new Set(numbers).size, words.length)
    assert.deepEqual(
      numbers.map((number) => vocabulary.word(number)),
      words,
    )
  })

  it('are found within a text whatever their case', () => {
    assert.equal(find('of Zembla.', 3, 9), numbers[0])
    assert.equal(find('O’QUILL'), numbers[1])
    assert.equal(find('ÉLAN'), numbers[5])
    assert.equal(find('\u212aelvin'), numbers[6])
  })

  it('are not found in what is spelt otherwise, though it has the same hash', () => {
    for (const text of ['zembl', 'zemblan', 'o‑quill', 'elan', '1918', '2917', '']) assert.equal(find(text), 0, text)
    assert.equal(vocabulary.lookUp(hashOf(codesOf('zembla'), 0, 6), codesOf('embler'), 0, 6), 0)
  })

  it('are all found again when many more were added', () => {
    const more = Array.from({ length: 3000 }, (_, i) => `vocable${i.toString(36)}`)
    const added = more.map((word) => vocabulary.add(word))
    for (const [i, word] of more.entries()) assert.equal(find(word.toUpperCase()), added[i])
    for (const [i, word] of words.entries()) assert.equal(find(word), numbers[i])
  })

  it('are what their tokens have the numbers of', () => {
    const { count, word } = tokenize('Zembla’s 1917 so-and-so, zemblan #Zembla')
    const found = Array.from({ length: count }, (_, i) => words[numbers.indexOf(word[i] as number)])
    assert.deepEqual(found, ['zembla', undefined, '1917', 'so-and-so', undefined, undefined, undefined])
  })

  it('give a token in lower case what cutting it out and making it small gives', () => {
    const parts = fc.oneof(
      fc.constantFrom(...words, 'ZEMBLA', 'The', 'İ', 'Envoy', 'iNS', '5PM'),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (written) => {
        const tokens = tokenize(written.join(' '))
        for (let i = -1; i <= tokens.count; i++) assert.equal(lowerAt(tokens, i), tokenText(tokens, i).toLowerCase())
      }),
    )
  })

  it('are looked up by the hash that a token has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (text) => {
        const { count, start, end, kind, lower } = tokenize(text)
        for (let i = 0; i < count; i++)
          if (kind[i] !== TokenKind.link)
            assert.equal(lower[i], hashOf(codesOf(text), start[i] as number, end[i] as number))
      }),
    )
  })
})
