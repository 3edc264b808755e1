import assert from 'node:assert/strict'
import { withoutVerbs } from '../../../../src/parser/names/spans/headlineVerbs'
import { namesAfter } from '../../../support/names'

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
    it(`are no part of names: ${names.join(', ')}`, () => assert.deepEqual(namesAfter(withoutVerbs, source), names))
})
