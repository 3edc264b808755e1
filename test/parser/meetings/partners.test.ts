import { table } from './cues'

table('who plans it', [
  [
    '[[o Norsk Jern]] said [[p Ito]] planned to meet [[p Mensah]] in [[l Accra]].',
    'meeting meet planned | Ito, Mensah | Accra |',
  ],
  [
    '[[l Ghana]], faced with unrest, opened talks with [[l Togo]] on [[t Monday]].',
    'talks talks held | Ghana, Togo |  | Monday',
  ],
])

table('officers in a row', [
  [
    '[[p Ito]] met [[p Mensah]], the trade chief, and the Under Secretary of Commerce, [[p Berg]], in [[l Accra]].',
    'meeting met held | Ito, Mensah, Berg | Accra |',
  ],
  [
    'President [[p Ito]] of [[l Ghana]] and the chairman of the army, [[p Berg]], met [[p Lund]] in [[l Accra]].',
    'meeting met held | Ito, Berg, Lund | Accra |',
  ],
])

table('who goes along', [
  ['[[p Ito]] was accompanied on the trip by [[p Mensah]].', 'visit trip held | Ito, Mensah |  |'],
  ['[[p Ito]] accompanied [[p Mensah]] on her visit to [[l Accra]].', 'visit visit held | Ito, Mensah | Accra |'],
])

table('with whom, farther on', [
  [
    '[[p Ito]] will meet on the summit’s sidelines with the leaders of [[l Ghana]] and [[l Togo]].',
    'meeting meet planned | Ito, the leaders (Ghana, Togo) |  |',
    'summit summit planned | Ito |  |',
  ],
  [
    'The phone calls President [[p Ito]] had with [[p Mensah]] on [[t Monday]] were long.',
    'call calls held | Ito, Mensah |  | Monday',
  ],
  [
    '[[p Ito]] spoke [[t this weekend]] about the future of the islands with President [[p Mensah]].',
    'talks spoke held | Ito, Mensah |  | this weekend',
  ],
  ['[[p Ito]] spoke about the future of the islands with feeling.'],
])

table('who stands before it', [
  ['[[p Ito]] and [[p Mensah]] during a meeting in [[l Accra]].', 'meeting meeting held | Ito, Mensah | Accra |'],
  ['[[l Ghana]] sent [[p Ito]] to meet [[p Mensah]] in [[l Togo]].', 'meeting meet held | Ito, Mensah | Togo |'],
])

table('when before whither', [
  ['[[p Ito]] will leave on [[t Monday]] for [[l Accra]].', 'visit leave planned | Ito | Accra | Monday'],
])

table('who was there before', [
  ['[[p Ito]] and [[p Mensah]] joined [[p Berg]] at the meeting.', 'meeting meeting held | Ito, Mensah, Berg |  |'],
  ['[[p Ito]] joined the [[o Harbour Club]] at the meeting.', 'meeting meeting held | Ito |  |'],
])

table('on the web or not', [
  ['[[p Ito]] visited a border site on [[t Monday]].', 'visit visited held | Ito | a border site | Monday'],
  ['[[p Ito]] visited the website on [[t Monday]].'],
  ['[[p Ito]] asks readers to visit the site.'],
])
