import assert from 'node:assert/strict'
import { rowsOfPlaces } from '../../../../src/parser/names/spans/spots'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names that are places, of a text where all unmarked kinds are people's. */
function places(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  return rowsOfPlaces(tokens, namesOf(tokens, marks))
    .filter(({ kind }) => kind === 'place')
    .map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]))
}

describe('a place that was read as a person', () => {
  for (const [source, ...names] of [
    ['It rained in [[place Tessel]] and [[person Girê Nu]].', 'Tessel', 'Girê Nu'],
    ['In [[place Tessel]] and [[person Zorveh]], many marched.', 'Tessel', 'Zorveh'],
    [
      'It burned in [[place Tessel]], [[person Serê Nu]] and [[person Girê Nu]], and it rained.',
      'Tessel',
      'Serê Nu',
      'Girê Nu',
    ],
    ['The villages of [[person Girê Nu]] and [[person Zorveh]] were flooded.', 'Girê Nu', 'Zorveh'],
    ['A ship went from [[place Tessel]] to [[person Zorveh]].', 'Tessel', 'Zorveh'],
    ['A letter went to [[person Zorveh]].'],
    ['They went by the King [[person Ivo Bridge]].', 'King Ivo Bridge'],
    ['They went with [[person Ivo Bridge]].'],
    ['It stood on [[person Zorveh]] roundabout.', 'Zorveh'],
    ['It stood with [[person Zorveh]] street sellers.'],
    ['It was near the village of [[person Girê Nu]].', 'Girê Nu'],
    ['It rained in [[place Tessel]] and [[person Zorveh]] left.', 'Tessel'],
    ['In [[place Tessel]], [[person Serê Nu]] and [[person Zorveh]], both old, met.', 'Tessel'],
    ['The Ruler of [[person Girê Nu]] praised the courage of [[person Zorveh]].', 'Girê Nu'],
    ['She spoke of [[place Tessel]] and [[person Zorveh]].', 'Tessel'],
    ['It rained in [[place Tessel]] and [[person Ana Kovac]], too, left.', 'Tessel'],
  ] as const)
    it(source, () => assert.deepEqual(places(source), names))
})
