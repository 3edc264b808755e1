import assert from 'node:assert/strict'
import { landsOf } from '../../../../src/parser/names/spans/lands'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

describe('countries that persons are called by', () => {
  for (const [source, ...kinds] of [
    ['[[person Ivo]] met [[person Jordan]]’s ambassador.', 'person', 'place'],
    ["They met [[person Georgia]]'s foreign minister.", 'place'],
    ['They met [[person Jordan]]’s wife.', 'person'],
    ['They met [[person Ana Jordan]]’s ambassador.', 'person'],
    ['They met [[person Petrov]]’s ambassador.', 'person'],
    ['[[person Jordan]] left.', 'person'],
  ] as const)
    it(`are ${kinds.join(', ')} in ${source}`, () => {
      const { text, marks } = marked(source)
      const tokens = tokenize(text)
      assert.deepEqual(
        landsOf(tokens, namesOf(tokens, marks)).map(({ kind }) => kind),
        kinds,
      )
    })
})
