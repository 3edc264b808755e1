import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

const ledger = (...paragraphs: string[]): string[] =>
  ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf)

describe('days as headings', () => {
  it('date what stands under them and has no day of its own', () =>
    assert.deepEqual(
      ledger(
        'Events of February 2024',
        'February 5',
        'President Petr Novak meets Prime Minister Ana Kovac in Oslo.',
        'A storm hits the coast.',
        'Novak had met Jan Berg on February 2.',
        'February 12',
        'In Riga, Ana Kovac holds talks with Petr Novak.',
      ),
      [
        'meeting | held | Petr Novak, Ana Kovac | Oslo | 2024-02-05',
        'meeting | held | Petr Novak, Jan Berg |  | 2024-02-02',
        'talks | held | Ana Kovac, Petr Novak | Riga | 2024-02-12',
      ],
    ))

  it('are two at least: one is the day of the article', () =>
    assert.deepEqual(ledger('Two meet', 'February 5', 'Some day Petr Novak will meet Ana Kovac in Oslo.'), [
      'meeting | planned | Petr Novak, Ana Kovac | Oslo |',
    ]))
})
