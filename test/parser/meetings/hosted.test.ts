import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'
import { ledgerOf, lineOf } from './ledger'
import { table } from './cues'

describe('a town that hosts', () => {
  const check = (text: string, line: string): void =>
    assert.deepEqual(ledgerOf(analyze(text, { languageId: 'article', published: '2024-03-14' })).map(lineOf), [line])

  it('is where the meeting is', () => {
    check(
      'The meeting between Ana Kovac and Petr Novak was hosted by Oslo on Monday.',
      'meeting | held | Ana Kovac, Petr Novak | Oslo | 2024-03-11',
    )
    check(
      'The meeting of Ana Kovac and Petr Novak that Oslo hosted on Monday ended.',
      'meeting | held | Ana Kovac, Petr Novak | Oslo | 2024-03-11',
    )
    check(
      'The Norwegian capital hosted talks between Ana Kovac and Petr Novak on Monday. It rained in Oslo.',
      'talks | held | Ana Kovac, Petr Novak | Oslo | 2024-03-11',
    )
  })
})

table('who acts before a relative that ends with “, and”', [
  [
    '[[p Ito]] left for a stay that her office had kept secret, and met [[p Mensah]] in [[l Accra]].',
    'meeting met held | Ito, Mensah | Accra |',
  ],
  [
    '[[p Ito]] left for a stay that her office had kept secret, and sat down in [[l Accra]] with [[p Mensah]].',
    'talks sat held | Ito, Mensah | Accra |',
  ],
])
