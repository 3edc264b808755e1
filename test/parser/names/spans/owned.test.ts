import assert from 'node:assert/strict'
import { withoutOwned } from '../../../../src/parser/names/spans/owned'
import type { Citation } from '../../../../src/parser/instruments/citation'
import { readCitations } from '../../../../src/parser/instruments/read'
import { splitSentences } from '../../../../src/parser/text/sentences'
import { tokenize, tokenText } from '../../../../src/parser/text/tokens'

const kept = (
  text: string,
  names: string[],
  change: (citation: Citation) => Citation = (citation) => citation,
): string[] => {
  const tokens = tokenize(text)
  const words = Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i))
  const spans = names.map((name) => {
    const first = words.indexOf(name.split(' ')[0]!)
    return { first, last: first + name.split(' ').length, kind: 'person' as const, score: 1 }
  })
  return withoutOwned(spans, readCitations(tokens, splitSentences(tokens)).map(change), tokens).map(({ first, last }) =>
    words.slice(first, last).join(' '),
  )
}

describe('names inside a document’s own name', () => {
  it('are nobody', () => assert.deepEqual(kept('Lund invoked the Caesar Act on Monday.', ['Lund', 'Caesar']), ['Lund']))

  it('stay where they only stand before its number', () =>
    assert.deepEqual(kept('UN Security Council resolution 2254 binds Lund.', ['UN Security Council', 'Lund']), [
      'UN Security Council',
      'Lund',
    ]))

  it('stay where it is not sure that a document is cited', () =>
    assert.deepEqual(
      kept('Lund invoked the Caesar Act.', ['Caesar'], (citation) => ({ ...citation, weak: true })),
      ['Caesar'],
    ))
})
