import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf } from '../ledger'

/** Where the meetings of paragraphs published on a Thursday, 14 March 2024, were: `kind place` each. */
const places = (...paragraphs: string[]): string[] =>
  ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(
    ({ kind, place }) => [kind, ...place].join(' '),
  )

const check = (cases: readonly [source: string, ...told: string[]][]): void => {
  for (const [source, ...told] of cases)
    it(source, () => assert.deepEqual(places(...source.split('|').map((part) => part.trim())), told))
}

describe('where somebody was just told to be', () => {
  check([
    ['Petr Novak is also in Oslo. He met Minister Ana Kovac on Monday.', 'meeting Oslo'],
    [
      'In May Petr Novak flew to Oslo to sell boats. Minister Ana Kovac received him on May 6.',
      'visit Oslo',
      'meeting Oslo',
    ],
    ['In Oslo, the mayor, Petr Novak, was glad. He received Minister Ana Kovac on Monday.', 'meeting Oslo'],
    ['Petr Novak was driven to Oslo, and there he talked with Minister Ana Kovac for an evening.', 'talks Oslo'],
    [
      'Petr Novak appeared at the entrance to the White House at noon for a meeting with Ana Kovac.',
      'meeting White House',
    ],
  ])
})

describe('where they were not for that', () => {
  check([
    ['Petr Novak is also in Oslo. Minister Ana Kovac met Jan Berg on Monday.', 'meeting'],
    ['In Oslo, Jan Berg was glad. Petr Novak received Minister Ana Kovac on Monday.', 'meeting'],
    ['In Oslo, Petr Novak said that he met Minister Ana Kovac on Monday.', 'meeting'],
    ['Petr Novak was not in Oslo. He met Minister Ana Kovac on Monday.', 'meeting'],
    [
      'Petr Novak flew to Oslo to sell boats and left. Minister Ana Kovac received him on May 6.',
      'visit Oslo',
      'meeting',
    ],
    ['Petr Novak travelled to Oslo after talks with Minister Ana Kovac.', 'visit Oslo', 'talks'],
    ['Petr Novak was born in Oslo. He met Minister Ana Kovac on Monday.', 'meeting'],
    ['Petr Novak is also in Oslo. He telephoned Minister Ana Kovac on Monday.', 'call'],
  ])
})

describe('“there” in front', () => {
  check([
    ['The plan was accepted in Oslo. There Petr Novak and Ana Kovac met on March 4.', 'meeting Oslo'],
    [
      'Petr Novak named the house Oslo Lodge after his father, and met Minister Ana Kovac there in 1959.',
      'meeting Oslo Lodge',
    ],
    ['The plan was accepted in Oslo. There was no doubt that Petr Novak and Ana Kovac met on March 4.', 'meeting'],
  ])
})

describe('“here” in front', () => {
  const from = (told: string): string =>
    `Boats are dear | OSLO, March 14 (Lake Wire) - ${told} The mayor of Oslo was glad.`
  check([
    [from('Minister Petr Novak, who arrived here on Sunday for a four-day visit, smiled.'), 'visit Oslo'],
    [from('Speaking here after a meeting with Ana Kovac, Minister Petr Novak smiled.'), 'meeting Oslo'],
    [from('Minister Petr Novak, who sells boats here, smiled after a meeting with Ana Kovac.'), 'meeting'],
  ])
})

describe('the town that heads a section', () => {
  const under = (heading: string, told: string): string =>
    `Boats are dear in the north | Published: 14 March 2024 | Minister Petr Novak came home to his boats after a long week in the north. | ${heading} | ${told} They spoke of boats and of little else, the office said in the evening.`
  check([
    [under('Oslo', 'Petr Novak met Minister Ana Kovac at a grain silo.'), 'meeting Oslo'],
    [under('Norway', 'Petr Novak met Minister Ana Kovac at a grain silo.'), 'meeting'],
    [under('Oslo', 'Petr Novak will meet Minister Ana Kovac on Friday.'), 'meeting'],
  ])
})
