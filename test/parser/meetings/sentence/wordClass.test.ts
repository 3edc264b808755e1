import assert from 'node:assert/strict'
import { Is, readClass } from '../../../../src/parser/meetings/sentence/wordClass'
import { auxiliaries, looksAdverbial, looksVerbal, prepositions } from '../../../../src/parser/meetings/sentence/words'
import { tokenize, tokenText } from '../../../../src/parser/text/tokens'

/** What the first token of a text is, as names of flags. */
function classOf(text: string, word = text.toLowerCase()): string {
  const is = readClass(tokenize(text), 0, word)
  return Object.entries(Is)
    .filter(([name, flag]) => is & flag && name !== 'listed')
    .map(([name]) => name)
    .join(' ')
}

describe('classes of words', () => {
  const cases: [text: string, expected: string, word?: string][] = [
    ['The', 'determiner'],
    ['under', 'preposition'],
    ['didn’t', 'auxiliary'],
    ["didn't", 'auxiliary'],
    ['likely', 'predicative'],
    ['talks', 'verbal event meets'],
    ['summit', 'event'],
    ['treaty', ''],
    ['gleefully', 'adverbial'],
    ['family', ''],
    ['conferred', 'verbal inEd meets'],
    ['armed', 'adjectiveInEd inEd'],
    ['hundred', 'inEd'],
    ['reed', ''],
    ['building', ''],
    ['Meeting', 'verbal event meets'],
    ['“', 'quote'],
    ['[', 'bracket'],
    ['/', 'break'],
    ['–', 'break'],
    ['–', '', '-'],
    ['/', '', '-'],
    ['they’ve', 'pronoun', 'they'],
  ]
  for (const [text, expected, word] of cases)
    it(`${text} ${word ?? ''}`, () => assert.equal(classOf(text, word), expected))

  it('are those of the lists, however a word is written', () => {
    const words = 'We’d NOT have SPOKEN Briefly in-between café-like naïvely, he’s ’cause İfeed upon ſeed 1990ed'
    const tokens = tokenize(words)
    for (let i = 0; i < tokens.count; i++) {
      const word = tokenText(tokens, i).toLowerCase()
      const is = readClass(tokens, i, word)
      const expected = [looksVerbal(word), looksAdverbial(word), auxiliaries.has(word), prepositions.has(word)]
      assert.deepEqual(
        [Is.verbal, Is.adverbial, Is.auxiliary, Is.preposition].map((flag) => (is & flag) !== 0),
        expected,
        word,
      )
    }
  })
})
