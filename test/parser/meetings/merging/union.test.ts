import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'

/** Who takes part in the first meeting of a text by each of its mentions, by the words there. */
const byMention = (text: string): string[] =>
  analyze(text, { languageId: 'article', published: '2024-03-14' }).meetings[0]?.mentions.map(
    ({ trigger, participants }) =>
      `${text.slice(trigger.start, trigger.end)}: ${participants.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  ) ?? []

describe('who takes part by the words around a meeting alone', () => {
  it('stands in the mention whose sentence speaks of him', () => {
    assert.deepEqual(
      byMention(
        'The meeting began late. Ana Kovac looked tired in the photographs of the meeting with Petr Novak in Oslo.',
      ),
      ['meeting: ', 'meeting: Petr Novak, Ana Kovac'],
    )
  })
})
