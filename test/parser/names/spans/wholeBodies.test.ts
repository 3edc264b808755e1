import assert from 'node:assert/strict'
import { wholeBodies } from '../../../../src/parser/names/spans/wholeBodies'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names as they are put together. */
function whole(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  const names = namesOf(tokens, marks)
  return wholeBodies(tokens, names).map(({ first, last }) => text.slice(tokens.start[first], tokens.end[last - 1]))
}

describe('bodies with commas in their names', () => {
  for (const [source, ...names] of [
    [
      'The [[organization Ministry of Economy]], Trade and Industry said so.',
      'Ministry of Economy, Trade and Industry',
    ],
    [
      '[[person Ana Kovac]] of the [[organization Ministry of Economy]], [[organization Trade and Industry]] met [[person Ivo Petrov]].',
      'Ana Kovac',
      'Ministry of Economy, Trade and Industry',
      'Ivo Petrov',
    ],
    [
      'The [[organization Department for Culture]], Media, Rural Affairs and Sport met.',
      'Department for Culture, Media, Rural Affairs and Sport',
    ],
    [
      'The [[organization Ministry of Finance]], [[organization Vireo]] and [[organization Skylark]] met.',
      'Ministry of Finance',
      'Vireo',
      'Skylark',
    ],
    [
      'The [[organization Ministry of Finance]], Trade Minister [[person Ana Kovac]] and Energy met.',
      'Ministry of Finance',
      'Ana Kovac',
    ],
    ['The [[organization Bank of Zembla]], Trade and Industry met.', 'Bank of Zembla'],
    ['The [[organization Department of Energy]], and Office of Fisheries met.', 'Department of Energy'],
    ['[[person Ana Kovac]], Trade and Industry met.', 'Ana Kovac'],
  ] as const)
    it(`are ${names.join(' | ')}: ${source}`, () => assert.deepEqual(whole(source), names))
})

describe('bodies that go on', () => {
  for (const [source, name] of [
    [
      'The [[organization Centre]] for a [[organization New Zemblan Harbour]] closed.',
      'Centre for a New Zemblan Harbour',
    ],
    ['The [[organization Friends]] for an Open Tessel closed.', 'Friends for an Open Tessel'],
    ['[[organization Vireo]] for a Tessel fee of 3.', 'Vireo'],
    ['[[organization Vireo]] for the Open Tessel.', 'Vireo'],
    ['The [[organization Group]] of 20 met.', 'Group of 20'],
    ['The [[organization Group]] of friends met.', 'Group'],
    ['The [[organization Harbour Group]] of 20 met.', 'Harbour Group'],
    ['[[organization Skylark]].com fell.', 'Skylark.com'],
    ['[[organization Skylark]].gov fell.', 'Skylark.gov'],
    ['[[organization Skylark]]. com fell.', 'Skylark'],
    ['[[organization Skylark]].Net income fell.', 'Skylark'],
    ['[[person Skylark]].com fell.', 'Skylark'],
  ] as const)
    it(`are ${name} in ${source}`, () => assert.deepEqual(whole(source), [name]))
})
