import assert from 'node:assert/strict'
import { withoutCredits } from '../../../../src/parser/names/spans/credits'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names that are left. */
function kept(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  const names = namesOf(tokens, marks)
  return withoutCredits(tokens, names).map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]))
}

describe('credits', () => {
  for (const [source, ...names] of [
    ['It burned. (Photo: [[person Ana Kovac]], [[organization AP]])', 'AP'],
    ['Photo by: [[person Ana Kovac]]', ''],
    ['It burned. Credit [[person Ana Kovac]]', ''],
    ['Photograph: [[person Ana Kovac]] for the [[organization Zembla Post]]', 'Zembla Post'],
    ['It burned. ([[person Ana Kovac]]/[[organization The Zembla Post]])', 'The Zembla Post'],
    ['It burned. [[person Ana Kovac]] / Reuters', ''],
    ['[[person Ana KovacImage]]: [[organization AP]]', 'AP'],
    ['(Reporting by [[person Ana Kovac]]; Editing by [[person Ivo Petrov]] and [[person Li Wei]])', ''],
  ] as const)
    it(`leave ${names.join(', ') || 'nobody'} of ${source}`, () =>
      assert.deepEqual(kept(source), names.filter(Boolean)))

  for (const source of [
    '[[person Ana Kovac]]/[[organization Zembla Party]] won.',
    'The reporting by [[person Ana Kovac]] was praised.',
    'He spoke of the image: [[person Ana Kovac]] had left.',
    'It was painted by [[person Ana Kovac]] and [[person Ivo Petrov]].',
    '[[person Ana Kovac]]: nobody knew of it.',
    'Her name: [[person Ana Kovac]].',
  ])
    it(`are not in ${source}`, () => assert.equal(kept(source).length, marked(source).marks.length))
})
