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
    ['Ghanaian farmer Kwame Odoi praised the harvest.\n\nThe Ghanaian minister flew to Oslo on Friday.', 'Ghanaian'],
  ]
  for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(company(text), expected))
})
