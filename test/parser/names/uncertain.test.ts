import assert from 'node:assert/strict'
import type { NameSpan } from '../../../src/parser/names/span'
import { readNameFacts } from '../../../src/parser/names/facts'
import { joinNames } from '../../../src/parser/names/join'
import { splitSentences } from '../../../src/parser/text/sentences'
import { tokenize } from '../../../src/parser/text/tokens'

const text = 'Maria Lund left. Harbour stayed.'

/** Maria Lund surely, Harbour perhaps. */
function entities(uncertain: boolean) {
  const tokens = tokenize(text)
  const sentences = splitSentences(tokens)
  const names: NameSpan[] = [
    { first: 0, last: 2, kind: 'person', score: 0.9 },
    { first: 4, last: 5, kind: 'place', score: 0.4 },
  ]
  const facts = readNameFacts(tokens, sentences, names, 'body')
  const reading = { tokens, sentences, names, facts, times: [], citations: [], meetings: [] }
  const blocks = [{ start: 0, end: text.length, role: 'body' as const, reading }]
  const layout = { article: { prose: true, language: 'en' as const }, blocks }
  return joinNames({ text, layout, blocks, uncertain }).entities.map(({ name, mentions }) => [
    name,
    mentions[0]?.uncertain,
  ])
}

describe('names that the recogniser is unsure of', () => {
  it('are not reported', () => assert.deepEqual(entities(false), [['Maria Lund', undefined]]))

  it('are reported and marked where they are wanted', () =>
    assert.deepEqual(entities(true), [
      ['Maria Lund', undefined],
      ['Harbour', true],
    ]))
})
