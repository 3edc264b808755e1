import assert from 'node:assert/strict'
import { samples } from '../../support/samples'
import { analyze } from '../../support/analyze'

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

  it('stands in one of its mentions in every sample', () => {
    for (const { name, text } of samples())
      for (const { id, participants, mentions } of analyze(text, { languageId: 'article' }).meetings)
        for (const { entity } of participants)
          assert.ok(
            mentions.some((mention) => mention.participants.some((part) => part.entity === entity)),
            `${name}: ${entity} is in no mention of ${id}`,
          )
  })
})
