import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'

describe('a meeting on one day or another', () => {
  const times: [told: string, words: string, value: string, earliest: string, latest: string][] = [
    ['Ana Kovac will visit Oslo in July or August.', 'July or August', '2024', '2024-07-01', '2024-08-31'],
    ['Ana Kovac will meet Petr Novak on 20 or 21 March.', '20 or 21 March', '2024-W12', '2024-03-20', '2024-03-21'],
    ['Ana Kovac will meet Petr Novak on 20 March or in May.', '20 March', '2024-03-20', '2024-03-20', '2024-03-20'],
  ]
  for (const [told, words, value, earliest, latest] of times)
    it(`is within what holds both: ${told}`, () => {
      const [meeting] = analyze(told, { languageId: 'article', published: '2024-03-14' }).meetings
      const start = told.indexOf(words)
      assert.deepEqual(meeting?.time, { start, end: start + words.length, value, earliest, latest })
    })
})
