import assert from 'node:assert/strict'
import { report } from '../../../src/cli/report'
import { withoutCredits } from '../../../src/parser/names/credits'
import { tokenize } from '../../../src/parser/text/tokens'
import { countsOf } from '../../../src/server/counts'
import { analyze } from '../../support/analyze'
import { marked } from '../../support/marked'
import { namesOf } from '../../support/names'

/** The names that are left. */
function kept(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  const names = namesOf(tokens, marks)
  return withoutCredits(tokens, names).names.map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last - 1]),
  )
}

describe('credits', () => {
  for (const [source, ...names] of [
    ['It burned. (Photo: [[person Ana Kovac]], [[organization AP]])', 'AP'],
    ['Photo by: [[person Ana Kovac]]', ''],
    ['It burned. Credit [[person Ana Kovac]]', ''],
    ['Photograph: [[person Ana Kovac]] for the [[organization Zembla Post]]', 'Zembla Post'],
    ['It burned. ([[person Ana Kovac]]/[[organization The Zembla Post]])', 'The Zembla Post'],
    ['It burned. [[person Ana Kovac]] / Reuters', ''],
    ['(Reporting by [[person Ana Kovac]]; Editing by [[person Ivo Petrov]] and [[person Li Wei]])', ''],
  ] as const)
    it(`leave ${names.join(', ') || 'nobody'} of ${source}`, () =>
      assert.deepEqual(kept(source), names.filter(Boolean)))

  for (const source of [
    '[[person Ana Kovac]]/[[organization Zembla Party]] won.',
    'The reporting by [[person Ana Kovac]] was praised.',
    'He spoke of the image: [[person Ana Kovac]] had left.',
    'It was painted by [[person Ana Kovac]] and [[person Ivo Petrov]].',
    'Her name: [[person Ana Kovac]].',
  ])
    it(`are not in ${source}`, () => assert.equal(kept(source).length, marked(source).marks.length))
})

describe('who is thanked', () => {
  const story = [
    'Prime Minister Ivo Petrov met Foreign Minister Maria Lund in Geneva on Tuesday. (Photo: Ana Kovac/AP)',
    'He left for Oslo in the evening, his spokesman said. (Maria Lund/Reuters)',
    'The talks go on for another week, officials said. Image: Ana Kovac.',
  ].join('\n\n')
  const analysis = analyze(story)
  const named = (wanted: string) => analysis.entities.filter(({ name }) => name === wanted)

  it('is a person with all mentions, and marked', () =>
    assert.deepEqual(
      named('Ana Kovac').map(({ kind, credited, mentions }) => [kind, credited, mentions.length]),
      [['person', true, 2]],
    ))

  it('is somebody of the story where that has the name', () =>
    assert.deepEqual(
      named('Maria Lund').map(({ kind, credited, mentions }) => [kind, credited, mentions.length]),
      [['person', undefined, 2]],
    ))

  it('takes part in nothing', () => {
    const people = analysis.meetings[0]!.participants.map(({ entity }) => entity)
    assert.deepEqual(
      analysis.entities.filter(({ id }) => people.includes(id)).map(({ name }) => name),
      ['Ivo Petrov', 'Maria Lund'],
    )
  })

  it('is counted and listed with nobody', () => {
    assert.equal(countsOf(analysis).people, 2)
    assert.doesNotMatch(report(story, analysis), /^ {2}Ana Kovac/m)
  })
})
