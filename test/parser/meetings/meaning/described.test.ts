import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'

/** The descriptions of each mention of a meeting: `who, who | where | when`. */
function described(text: string): string[] {
  const words = (spans: readonly { start: number; end: number }[] = []): string =>
    spans.map(({ start, end }) => text.slice(start, end)).join(', ')
  return analyze(text, { languageId: 'article' }).meetings.flatMap(({ mentions }) =>
    mentions.map(({ described }) =>
      [described?.participants, described?.places, described?.times].map((spans) => words(spans)).join(' | '),
    ),
  )
}

const told = 'The harbour of Lagos was quiet, and the boats of Nigeria stayed at home for the whole of the day.'

describe('who meets by description alone', () => {
  const cases: [sentence: string, expected: string][] = [
    ['Nigerian President Bola Adeyemi met two policemen in Lagos on Monday.', 'two policemen |  | '],
    ['Nigerian President Bola Adeyemi met Ghanaian officials in Lagos on Monday.', ' |  | '],
    ['Nigerian President Bola Adeyemi met British Prime Minister Ann Corley on Monday.', ' |  | '],
    ['The ministers met in Lagos on Monday.', 'The ministers |  | '],
  ]
  for (const [sentence, expected] of cases)
    it(sentence, () => assert.deepEqual(described(`${sentence} ${told}`), [expected]))

  it('is no participant of the ledger', () => {
    const [meeting] = analyze(`${cases[0]![0]} ${told}`, { languageId: 'article' }).meetings
    assert.equal(meeting?.participants.length, 1)
  })
})

describe('when by words that are no day', () => {
  const cases: [sentence: string, expected: string][] = [
    ['Bola Adeyemi met Ann Corley in Lagos after the vote.', 'after the vote'],
    ['Bola Adeyemi met Ann Corley on Monday, before leaving for Accra.', 'before leaving for Accra'],
    ['Bola Adeyemi met Ann Corley while studying in Lagos.', 'while studying in Lagos'],
    ['Bola Adeyemi met Ann Corley two days after the vote.', 'two days after the vote'],
    ['After each raid, Bola Adeyemi met Ann Corley in Lagos.', 'After each raid'],
    ['When the news broke, Bola Adeyemi held talks with Ann Corley.', 'When the news broke'],
    ['Bola Adeyemi held three-day talks with Ann Corley.', 'three-day'],
    ['The talks between Bola Adeyemi and Ann Corley were held during the ceasefire.', 'during the ceasefire'],
    // what else was then, what is counted, what is contrasted
    ['Bola Adeyemi met Ann Corley in Lagos on Monday.', ''],
    ['Bola Adeyemi praised the talks with Ann Corley, until the army left.', ''],
    ['Bola Adeyemi met Ann Corley for the first time in ten years.', ''],
    ['Bola Adeyemi met Ann Corley in Lagos, while the army left.', ''],
    ['After the vote, Bola Adeyemi said that she would meet Ann Corley.', ''],
  ]
  for (const [sentence, expected] of cases)
    it(sentence, () =>
      assert.deepEqual(
        described(`${sentence} ${told}`).map((line) => line.split(' | ').at(-1)),
        [expected],
      ),
    )
})

describe('when by words that are no day and have a value', () => {
  const cases: [sentence: string, words: string, value: string][] = [
    ['Bola Adeyemi and Ann Corley meet once a year in Lagos.', 'a year', 'P1Y'],
    ['Bola Adeyemi has recently met Ann Corley.', 'recently', 'PAST_REF'],
    ['Bola Adeyemi is having meetings with Ann Corley at the moment.', 'the moment', 'PRESENT_REF'],
  ]
  for (const [sentence, words, value] of cases)
    it(`${sentence} A mention tells them, the meeting has no time.`, () => {
      const { meetings } = analyze(`${sentence} ${told}`, { languageId: 'article' })
      const [meeting] = meetings
      const time = meeting?.mentions[0]?.time
      assert.deepEqual([sentence.slice(time?.start, time?.end), time?.value], [words, value])
      assert.deepEqual([meeting?.time, meeting?.mentions[0]?.described?.times.length ?? 0], [undefined, 0])
    })
})
