import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of a paragraph published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraph: string, ...lines: string[]): void =>
  assert.deepEqual(ledgerOf(analyze(paragraph, { languageId: 'article', published: '2024-03-14' })).map(lineOf), lines)

describe('one who is told by office and one told by name', () => {
  it('are two where the one with the name has another office', () =>
    check(
      'Prime Minister Erik Lund met with the Queen in Oslo and smiled. His summit with Ghanaian President Kofi Mensah is due on Monday.',
      'meeting | held | Erik Lund | Oslo |',
      'summit | planned | Erik Lund, Kofi Mensah |  | 2024-03-18',
    ))

  it('are one where he has that office', () =>
    check(
      'Prime Minister Erik Lund met with the president in Accra. His meeting with Ghanaian President Kofi Mensah was short.',
      'meeting | held | Erik Lund, Kofi Mensah | Accra |',
    ))
})
