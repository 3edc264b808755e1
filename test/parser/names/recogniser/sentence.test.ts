import assert from 'node:assert/strict'
import { recognise } from '../../../../src/parser/names/recogniser/recognise'
import { splitSentences } from '../../../../src/parser/text/sentences'
import { tokenize } from '../../../../src/parser/text/tokens'

describe('a name at the end of a sentence', () => {
  it('does not go on in the next, though a weekday is shortened so', () => {
    const text = 'She saw the detained leader Khin Myat Thu. Lestari herself has met all sides.'
    const tokens = tokenize(text)
    const names = recognise(tokens, splitSentences(tokens), 'body')
    assert.deepEqual(
      names.map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1])),
      ['Khin Myat Thu.', 'Lestari'],
    )
  })
  it('goes on behind a weekday that is one', () => {
    const tokens = tokenize('They met on Thu. Petrov left. On Thu. Petrov came.')
    assert.equal(splitSentences(tokens).count, 2)
  })
})
