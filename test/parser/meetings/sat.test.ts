import { table } from './cues'

table('with whom somebody sits, speaks or discusses, told behind where and when', [
  [
    '[[p Ito]] sat down in [[l Accra]] with officers of the [[o Security Bureau]].',
    'talks sat held | Ito, officers (Security Bureau) | Accra |',
  ],
  [
    '[[p Ito]] and his counterpart, [[p Mensah]], sat at one table in [[l Accra]].',
    'talks sat held | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] had lunched on [[t Monday]] with [[p Mensah]].', 'meeting lunched held | Ito, Mensah |  | Monday'],
  ['[[p Ito]] spoke on [[t Saturday]] with [[p Mensah]].', 'talks spoke held | Ito, Mensah |  | Saturday'],
  [
    '[[p Ito]] discussed on [[t Tuesday]] with the minister, [[p Mensah]], ways to trade.',
    'talks discussed held | Ito, Mensah |  | Tuesday',
  ],
  ['The envoy had discussed it with [[p Mensah]].', 'talks discussed held | The envoy, Mensah |  |'],
  [
    '[[p Ito]] and [[p Mensah]] spoke at length [[t this morning]].',
    'talks spoke held | Ito, Mensah |  | this morning',
  ],
  ['[[p Ito]] and [[p Mensah]] sat together in [[l Accra]].', 'talks sat held | Ito, Mensah | Accra |'],
  ['[[p Ito]] sat on [[t Monday]] with the minister, [[p Mensah]].', 'talks sat held | Ito, Mensah |  | Monday'],
  ['[[p Ito]] sat with [[p Mensah]] in the front row.'],
  ['[[p Ito]] sat at a table in [[l Accra]].'],
  ['[[p Ito]] sat in the garden with a book.'],
  ['The paper discussed on [[t Tuesday]] the plan of [[p Mensah]].'],
])
