import assert from 'node:assert/strict'
import type { Meeting, MeetingMention, Part, Span } from '../../src/protocol/analysis'
import { describedOf } from '../../src/protocol/described'

const text =
  'They and Fishermen met Dahl and Roos after the vote in the hall. Later the fishermen left the hall. The leaders met.'
const at = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  return { start, end: start + words.length }
}
const words = ({ start, end }: Span): string => text.slice(start, end)
const dahl: Part = { entity: 'e1', ...at('Dahl') }
const roos: Part = { entity: 'e2', ...at('Roos') }

function mention(more: Partial<MeetingMention>): MeetingMention {
  return { trigger: at('met'), sentence: at(text), participants: [], places: [], time: null, ...more }
}

const meeting: Meeting = {
  id: 'm1',
  kind: 'meeting',
  status: 'held',
  participants: [dahl, roos],
  places: [],
  mentions: [
    mention({
      participants: [dahl, roos],
      described: {
        participants: [at('They'), at('Fishermen'), at('the fishermen')],
        places: [at('the hall'), at('the hall', 70)],
        times: [at('after the vote'), at('Later')],
      },
    }),
    mention({ described: { participants: [at('The leaders')], places: [], times: [] } }),
  ],
}

const told = (of: Partial<Meeting>): string[][] => {
  const { participants, places, times } = describedOf({ ...meeting, ...of }, words)
  return [participants, places, times].map((spans) => spans.map(words))
}

describe('what a meeting is told by description', () => {
  it('tells each once, and nothing that only points elsewhere', () =>
    assert.deepEqual(told({}), [['Fishermen'], ['the hall'], ['after the vote']]))

  it('gives way to a place that is named and a time that is given', () => {
    const time = { value: '2024-05-02', ...at('after') }
    assert.deepEqual(told({ places: [{ entity: 'e3', ...at('hall') }], time }), [['Fishermen'], [], []])
  })

  it('takes who is described where nobody is named beside them only if fewer than two are', () =>
    assert.deepEqual(told({ participants: [dahl] })[0], ['Fishermen', 'The leaders']))
})
