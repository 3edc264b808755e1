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
  [
    '[[p Ito]] spoke on the telephone about the camps with the minister, [[p Mensah]], on [[t Monday]].',
    'call spoke held | Ito, Mensah |  | Monday',
  ],
  ["[[p Ito]] talked about it on the phone with Togo's envoy [[p Mensah]].", 'call talked held | Ito, Mensah |  |'],
  ['[[p Ito]] spoke about how children learn on the phone.'],
  [
    '[[p Ito]] and his colleague [[p Mensah]] talked in [[l Accra]] about fish.',
    'talks talked held | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] and [[p Mensah]] talked in public about fish.'],
  [
    '[[p Ito]] sat for [[t three hours]] with the secretary of the Council, [[p Mensah]].',
    'talks sat held | Ito, Mensah |  |',
  ],
  ['They sat together in [[l Accra]] on [[t June 30]].', 'talks sat held | They | Accra | June 30'],
  ['[[p Ito]] and [[p Mensah]] sat together in [[l Accra]].', 'talks sat held | Ito, Mensah | Accra |'],
  ['They sat together for dinner.'],
  ['[[p Ito]] may go if they do not want to sit together with us.'],
  ['[[p Ito]] sat for [[t three hours]] with a book.'],
  [
    'It was in [[l Accra]] that [[p Ito]] and [[p Mensah]] last sat at one table, in [[t May]].',
    'talks sat held | Ito, Mensah | Accra | May',
  ],
  ['It was on [[t Monday]] that [[p Ito]] met [[p Mensah]].', 'meeting met held | Ito, Mensah |  | Monday'],
  ['It was clear that [[p Ito]] met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
  [
    "[[p Ito]] gathered [[p Mensah]] and the party's [[p Lund]] [[t last month]] at the base.",
    'meeting gathered held | host: Ito, Mensah, Lund | the base | last month',
  ],
  [
    '[[p Ito]] proposed to gather the two leaders in [[l Accra]].',
    'meeting gather proposed | host: Ito, the two leaders | Accra |',
  ],
  ['[[p Ito]] gathered the papers of [[p Mensah]] in [[l Accra]].'],
  ['It was the second encounter between [[p Ito]] and [[p Mensah]].', 'meeting encounter held | Ito, Mensah |  |'],
  ['[[p Ito]] had an encounter with a bear.'],
  ['[[p Ito]] sat on [[t Monday]] with the minister, [[p Mensah]].', 'talks sat held | Ito, Mensah |  | Monday'],
  ['[[p Ito]] sat with [[p Mensah]] in the front row.'],
  ['[[p Ito]] sat at a table in [[l Accra]].'],
  ['[[p Ito]] sat in the garden with a book.'],
  ['[[p Ito]] sat in the garden with [[p Mensah]].'],
  ['[[p Ito]] had sat in [[l Accra]] with the minister, [[p Mensah]].', 'talks sat held | Ito, Mensah | Accra |'],
  ['[[p Ito]] had sat with him in [[l Accra]] on [[t Monday]].', 'talks sat held | Ito, him | Accra | Monday'],
  ['[[p Ito]] sat opposite the minister, [[p Mensah]].', 'talks sat held | Ito, Mensah |  |'],
  ['[[p Ito]] sat across the table from [[p Mensah]] in [[t May]].', 'talks sat held | Ito, Mensah |  | May'],
  ['[[p Ito]] sat opposite the church in [[l Accra]].'],
  ['[[p Ito]] sat across from the window.'],
  [
    'The [[o Fish Union]] and the [[o Lake Party]] sat down in [[l Accra]].',
    'talks sat held | Fish Union, Lake Party | Accra |',
  ],
  ['The [[o Fish Union]] and the [[o Lake Party]] sat down.'],
  ['The committee will sit again in [[t July]].', 'session sit planned | The committee |  | July'],
  ['The committee will sit on the report in [[t July]].'],
  ['The paper discussed on [[t Tuesday]] the plan of [[p Mensah]].'],
])
