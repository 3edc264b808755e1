import assert from 'node:assert/strict'
import { landsOf } from '../../../../src/parser/names/spans/lands'
import { namesAfter } from '../../../support/names'

describe('countries that persons are called by', () => {
  for (const [source, ...kinds] of [
    ['[[person Ivo]] met [[person Jordan]]’s ambassador.', 'person', 'place'],
    ["They met [[person Georgia]]'s foreign minister.", 'place'],
    ['They met [[person Jordan]]’s wife.', 'person'],
    ['They met [[person Ana Jordan]]’s ambassador.', 'person'],
    ['They met [[person Petrov]]’s ambassador.', 'person'],
    ['[[person Jordan]] left.', 'person'],
  ] as const)
    it(`are ${kinds.join(', ')} in ${source}`, () =>
      assert.deepEqual(
        namesAfter(landsOf, source).map((name) => name.split(' ')[0]),
        kinds,
      ))
})
