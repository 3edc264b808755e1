import assert from 'node:assert/strict'
import { withoutVerbs } from '../../../../src/parser/names/spans/headlineVerbs'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

describe('verbs of headlines', () => {
  for (const [source, ...names] of [
    ['[[person Kovac Welcomes Petrov]], Lund', 'person Kovac', 'person Petrov'],
    ['[[place Kovac Lands]] in [[place Accra]]', 'place Kovac', 'place Accra'],
    ['[[person Ivo]] [[organization Briefs Harbour Council]]', 'person Ivo', 'organization Harbour Council'],
    ['Lund, [[person Kovac Hold]] Talks', 'person Kovac'],
    [
      '[[organization Hold Council]] and [[organization Harbour Lights]] Open',
      'organization Hold Council',
      'organization Harbour Lights',
    ],
    ['[[person Hold]] Leaves', 'person Hold'],
  ] as const)
    it(`are no part of names: ${names.join(', ')}`, () => {
      const { text, marks } = marked(source)
      const tokens = tokenize(text)
      assert.deepEqual(
        withoutVerbs(tokens, namesOf(tokens, marks)).map(
          ({ first, last, kind }) => `${kind} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
        ),
        names,
      )
    })
})
