import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'

/** Who takes part in the last meeting of a text. */
function company(text: string): string[] {
  const { entities, meetings } = analyze(text, { languageId: 'article' })
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return meetings.at(-1)?.participants.map(({ entity }) => names.get(entity) ?? '?') ?? []
}

const opening = 'Nigerian President Bola Adeyemi met his Ghanaian counterpart, Kwame Odoi, in Lagos in March.'

describe('who holds an office', () => {
  const cases: [text: string, ...expected: string[]][] = [
    [`${opening}\n\nThe Ghanaian leader flew to Oslo on Friday.`, 'Kwame Odoi'],
    [`${opening}\n\nThe leaders of Ghana and Norway met in Oslo on Friday.`, 'Ghana', 'Norway'],
    [
      'Ghanaian top diplomat Kwame Odoi praised the harvest.\n\nThe Ghanaian minister flew to Oslo on Friday.',
      'Kwame Odoi',
    ],
    ['Ghana and Norway made up. The foreign ministers of the two countries met in Oslo on Friday.', 'Ghana', 'Norway'],
    [`${opening}\n\nThe presidents of both countries will meet in Oslo on Friday.`, 'Bola Adeyemi', 'Kwame Odoi'],
    [
      'Ghana and Norway made up in a deal brokered by Togo. The foreign ministers of the two countries met in Oslo on Friday.',
      'Ghana',
      'Norway',
    ],
    ['In Togo, Ghana and Norway made up. The foreign ministers of the two countries met in Oslo on Friday.'],
    [
      'Ghanaian Foreign Minister Kwame Odoi praised the harvest.\n\nNigerian Foreign Minister Bola Adeyemi slept.\n\nIt rained.\n\nThe two foreign ministers met in Oslo on Friday.',
      'Kwame Odoi',
      'Bola Adeyemi',
    ],
    ['Ghanaian Foreign Minister Kwame Odoi praised the harvest.\n\nThe two foreign ministers met in Oslo on Friday.'],
    ['Ghana and Norway made up. Officials from the two sides held talks in Oslo on Friday.', 'Ghana', 'Norway'],
    [
      'Ghana and Norway made up. The ministers of the two countries, Kwame Odoi and Ola Lund, met in Oslo on Friday.',
      'Kwame Odoi',
      'Ola Lund',
    ],
    ['Ghanaian farmer Kwame Odoi praised the harvest.\n\nThe Ghanaian minister flew to Oslo on Friday.', 'Ghanaian'],
  ]
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(company(text), expected))
})
