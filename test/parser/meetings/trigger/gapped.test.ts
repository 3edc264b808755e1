import { table } from '../cues'

table('two meetings of one verb', [
  [
    '[[p Ito]] met with [[p Mensah]] in [[l Accra]] and President [[p Berg]] in [[l Nara]], both on [[t Sunday]].',
    'meeting met held | Ito, Mensah | Accra | Sunday',
    'meeting Berg held | Ito, Berg | Nara | Sunday',
  ],
  [
    'King [[p Osei]] visited in [[t 1967]] and King [[p Kofi]] in [[t 1981]].',
    'visit visited held | Osei |  | 1967',
    'visit Kofi held | Kofi |  | 1981',
  ],
  [
    '[[p Ito]] met [[p Mensah]] in [[l Accra]] and [[p Berg]] in [[t May]] resigned.',
    'meeting met held | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] met [[p Mensah]] in [[l Accra]] and farmers in [[l Nara]].', 'meeting met held | Ito, Mensah | Accra |'],
])

table('rounds told one by one', [
  [
    'They held two rounds of talks. The first, in [[l Accra]] in [[t May]], was short. The second round, by video in [[t June]], was not. The third man left.',
    'talks talks held | They |  |',
    'talks first held | They | Accra | May',
    'talks second round held | They |  | June',
  ],
  ['They held talks. The first, in [[l Accra]] in [[t May]], was short.', 'talks talks held | They |  |'],
])

table('what is said of a meeting’s day', [
  ['[[l Ghana]] and [[l Togo]] have not held talks since [[t 2008]].', 'talks talks held | Ghana, Togo |  | 2008'],
  ['[[l Ghana]] and [[l Togo]] have not held talks since the war.', 'talks talks denied | Ghana, Togo |  |'],
  ['[[p Ito]] refused to meet [[p Mensah]] since [[t May]].', 'meeting meet denied | Ito, Mensah |  |'],
  [
    '[[t November 28, 2022]] -- In a telephone call, [[p Ito]] and [[p Mensah]] settled it.',
    'call call held | Ito, Mensah |  | November 28, 2022',
  ],
  [
    '[[p Ito]] refused to meet [[p Mensah]] when he stopped in [[l Accra]] [[t last week]].',
    'meeting meet denied | Ito, Mensah | Accra | last week',
  ],
  [
    '[[p Ito]] travels to [[l Oslo]] [[t tomorrow]], where she will meet [[p Berg]].',
    'visit travels planned | Ito | Oslo | tomorrow',
    'meeting meet planned | she, Berg | Oslo | tomorrow',
  ],
  [
    '[[p Ito]] flew to [[l Accra]] and, on [[t Monday]], met [[p Berg]].',
    'visit flew held | Ito | Accra |',
    'meeting met held | Ito, Berg | Accra | Monday',
  ],
  [
    'Work goes on for a meeting, at which [[p Ito]] is to give her first speech on [[t Monday]].',
    'meeting meeting held | Ito |  | Monday',
  ],
  [
    'The small [[t May 10]] [[l Opal Office]] meeting [[p Ito]] had with [[p Berg]] was short.',
    'meeting meeting held | Ito, Berg | Opal Office | May 10',
  ],
  [
    '[[p Ito]] met [[p Berg]] to talk about fish at the [[l Linden]] guest house in [[l Nara]], [[l Japan]] [[t April 25]].',
    'meeting met held | Ito, Berg | Linden, Nara | April 25',
  ],
  [
    '[[p Ito]] met [[p Berg]] at a rally of farmers demanding rain in [[l Nara]] in [[t 1896]].',
    'meeting met held | Ito, Berg | a rally, Nara | 1896',
  ],
])

table('whether it comes to pass', [
  ['[[p Ito]] said he would meet [[p Berg]] under the right conditions.', 'meeting meet proposed | he, Berg |  |'],
  ['[[p Ito]] said he would meet [[p Berg]] under the bridge.', 'meeting meet planned | he, Berg |  |'],
  [
    'Agencies said [[p Ito]] and [[p Berg]] would discuss the pipe at a meeting on [[t Tuesday]].',
    'meeting meeting planned | Ito, Berg |  | Tuesday',
  ],
  ['The court denied any secret was told in the meeting.', 'meeting meeting held |  |  |'],
  [
    'She will see a port in [[l Togo]] before chairing a meeting in [[l Accra]].',
    'meeting meeting planned | She | Accra |',
  ],
  [
    'Another summit, of the [[o Lake Union]], is due in [[t July]] in [[l Accra]].',
    'summit summit planned | Lake Union | Accra | July',
  ],
  ['It came after [[l Accra]] proposed high-level talks.', 'talks talks proposed | Accra |  |'],
])

table('visits', [
  [
    '[[p Ito]], in a speech on the first day of an official visit to [[l Ghana]], thanked them.',
    'visit visit held | Ito | Ghana |',
  ],
  ['[[p Ito]] has visited [[l Ghana]]’s largest shantytown.', 'visit visited held | Ito | Ghana |'],
  ['[[p Ito]] spoke during the visit, his first to [[l Ghana]] since [[t 1982]].', 'visit visit held | Ito | Ghana |'],
])
