import assert from 'node:assert/strict'
import { wholePeoples } from '../../../../src/parser/names/spans/wholePeoples'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names as they are made whole. */
function whole(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  return wholePeoples(tokens, namesOf(tokens, marks)).map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last - 1]),
  )
}

describe('whole names of peoples', () => {
  for (const [source, ...names] of [
    [
      '[[person Ivo]] met South [[group American]] and Eastern [[group European]] envoys.',
      'Ivo',
      'South American',
      'Eastern European',
    ],
    ['They met in south [[group German]] towns.', 'German'],
    ['The [[place South]] [[group African]] envoys left.', 'South', 'African'],
    ['The South [[group Zemblan]] envoys left.', 'Zemblan'],
    ['In Western [[place America]] it rains.', 'America'],
  ] as const)
    it(`are ${names.join(', ')}`, () => assert.deepEqual(whole(source), names))
})
