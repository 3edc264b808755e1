import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { table } from '../cues'
import { ledgerOf, lineOf } from '../ledger'

describe('one who spends an hour with another', () => {
  const check = (text: string, ...lines: string[]): void =>
    assert.deepEqual(ledgerOf(analyze(text, { languageId: 'article', published: '2024-03-14' })).map(lineOf), lines)

  it('meets him', () => {
    check(
      'Pavel Novak had spent an hour with President Ana Kovac in Oslo on Tuesday.',
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-12',
    )
  })

  it('and spends days with a family', () => {
    check('Pavel Novak spent two days with Ana Kovac.')
    check('Pavel Novak spent an hour with his children in May.')
  })
})

table('two who had a conversation', [
  [
    '[[p Ito]] and [[p Mensah]] had a conversation in [[l Accra]] on [[t Monday]].',
    'talks conversation held | Ito, Mensah | Accra | Monday',
  ],
  [
    '[[p Ito]] and [[p Mensah]] had a telephone conversation on [[t Monday]].',
    'call conversation held | Ito, Mensah |  | Monday',
  ],
  ['[[p Ito]] had a conversation in the corridor.'],
])

table('whom somebody will not see', [
  ['[[p Ito]] will not see the envoy, [[p Mensah]].', 'meeting see denied | Ito, Mensah |  |'],
  ['[[p Ito]] did not see [[p Mensah]].'],
])

table('who receives, by a longer title, or at that time', [
  [
    '[[p Ito]] was received by the chairman of the committee on foreign affairs, [[p Berg]].',
    'meeting received held | Ito, host: Berg |  |',
  ],
  ['At that time [[p Ito]] was also received by [[p Mensah]].', 'meeting received held | Ito, host: Mensah |  |'],
  ['[[p Ito]] was received by delegates on the quay, [[p Berg]] said.'],
])

table('the next of these', [
  [
    'The next round of these, at the level of experts, is expected in [[l Accra]] [[t next week]].',
    'talks round planned |  | Accra | next week',
  ],
  ['The next round of ballots is expected in [[l Accra]] [[t next week]].'],
])

table('where somebody takes part', [
  ['[[p Ito]] participated in the reception.', 'meeting reception held | Ito |  |'],
  ['[[p Ito]] took part in a forum in [[l Accra]] on [[t Monday]].', 'meeting forum held | Ito | Accra | Monday'],
  ['[[p Ito]] participates in a panel discussion.'],
  ['[[p Ito]] left a note in the reception.'],
])

table('what is foreseen', [
  [
    'A second round between [[l Ghana]] and [[l Togo]] is foreseen for [[t May]] in [[l Accra]].',
    'talks round planned | Ghana, Togo | Accra | May',
  ],
  [
    '[[p Ito]] met [[p Berg]] in [[l Lagos]]. A third one is foreseen in [[l Accra]] before [[t the end of August]].',
    'meeting met held | Ito, Berg | Lagos |',
    'talks one planned |  | Accra | the end of August',
  ],
  [
    'It had gathered in [[l Accra]]. The following one, foreseen for [[t October]] in [[l Lagos]], was suspended by [[l Togo]].',
    'talks one cancelled |  | Lagos | October',
  ],
  ['Nobody has foreseen the third one.'],
])

table('the second of a row, there too', [
  [
    'The first round took place in [[l Accra]] in [[t May]] and the second, also there, [[t a month later]].',
    'talks round held |  | Accra | May',
    'talks second held |  | Accra | a month later',
  ],
  [
    'The first round took place in [[l Accra]] in [[t May]] and the second, also long, drew nobody.',
    'talks round held |  | Accra | May',
  ],
])

table('a body’s own round', [
  ['The joint committee had just concluded its third round in [[l Accra]].', 'talks round held | its | Accra |'],
  ['The club concluded its third round of voting in [[l Accra]].'],
  ['The club concluded its third round.'],
])
