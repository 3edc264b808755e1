import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024. */
const ledger = (...paragraphs: string[]): string[] =>
  ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf)

const marks = 'The visit of Petr Novak marks the end of a long quarrel, people in Oslo say.'

describe('the day of a visit', () => {
  const came = [
    'Swedish President Petr Novak came from Uppsala by train on Tuesday and raised the flag.',
    'Swedish President Petr Novak flew in on Tuesday.',
    'Swedish President Petr Novak was glad. Upon his arrival late Tuesday, the bells rang.',
  ]
  for (const told of came)
    it(`is that on which the visitor came: ${told}`, () =>
      assert.deepEqual(ledger('Bells ring', told, marks), ['visit | held | Petr Novak |  | 2024-03-12']))

  const others = [
    'Swedish President Petr Novak flew in and said on Tuesday that he was glad.',
    'Swedish President Petr Novak waited until Ana Kovac came on Tuesday.',
    'Swedish President Petr Novak arrives again on Sunday.',
  ]
  for (const told of others)
    it(`is not told by: ${told}`, () =>
      assert.deepEqual(ledger('Bells ring', told, marks), ['visit | held | Petr Novak |  |']))
})
