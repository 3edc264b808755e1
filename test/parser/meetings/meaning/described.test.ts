import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'

/** The descriptions of each mention of a meeting: `who, who | where`. */
function described(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[] = []): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(', ')
  return analyze(text, { languageId: 'article' }).meetings.flatMap(({ mentions }) =>
    mentions.map((mention) => `${words(mention.described?.participants)} | ${words(mention.described?.places)}`),
  )
}

const told = 'The harbour of Lagos was quiet, and the boats of Nigeria stayed at home for the whole of the day.'

describe('who meets by description alone', () => {
  const cases: [sentence: string, expected: string][] = [
    ['Nigerian President Bola Adeyemi met two policemen in Lagos on Monday.', 'two policemen | '],
    ['Nigerian President Bola Adeyemi met Ghanaian officials in Lagos on Monday.', ' | '],
    ['Nigerian President Bola Adeyemi met British Prime Minister Ann Corley on Monday.', ' | '],
    ['The ministers met in Lagos on Monday.', 'The ministers | '],
  ]
  for (const [sentence, expected] of cases)
    it(sentence, () => assert.deepEqual(described(`${sentence} ${told}`), [expected]))

  it('is no participant of the ledger', () => {
    const [meeting] = analyze(`${cases[0]![0]} ${told}`, { languageId: 'article' }).meetings
    assert.equal(meeting?.participants.length, 1)
  })
})
