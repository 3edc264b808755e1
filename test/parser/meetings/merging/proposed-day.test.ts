import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

const ledger = (text: string): string[] =>
  ledgerOf(analyze(text, { languageId: 'article', published: '2024-03-14' })).map(lineOf)

describe('the day of a meeting that is proposed', () => {
  it('is not that on which it was asked for', () => {
    assert.deepEqual(ledger('Petr Novak asked in January to meet Ana Kovac in Oslo.'), [
      'meeting | proposed | Petr Novak, Ana Kovac | Oslo |',
    ])
  })
  it('is the day to come for which it was', () => {
    assert.deepEqual(ledger('Petr Novak asked to meet Ana Kovac in Oslo in May.'), [
      'meeting | proposed | Petr Novak, Ana Kovac | Oslo | 2024-05',
    ])
  })
})
