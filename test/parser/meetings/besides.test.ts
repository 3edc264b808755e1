import { table } from './cues'

table('when, where and with whom, told farther on', [
  [
    'They plan to hold in [[l Accra]], before [[t the end of this month]], a new round between [[l Ghana]] and [[l Togo]].',
    'talks round planned | Ghana, Togo | Accra | the end of this month',
  ],
  [
    '[[p Ito]] received [[p Mensah]], who was accompanied by the consul of [[l Ghana]] in the region, [[p Berg]].',
    'meeting received held | host: Ito, Mensah, Berg |  |',
  ],
  ['[[p Ito]] received [[p Mensah]], who was pleased by [[p Berg]].', 'meeting received held | host: Ito, Mensah |  |'],
  [
    'The meeting was held in [[l Accra]] under the auspices of [[p Ito]] and with the attendance of the commander, [[p Berg]].',
    'meeting meeting held | Ito, Berg | Accra |',
  ],
  [
    '[[p Ito]] had discussed the file in [[l Accra]] with [[p Mensah]].',
    'talks discussed held | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] discussed the war in [[l Ghana]] with [[p Mensah]].', 'talks discussed held | Ito, Mensah |  |'],
  [
    '[[p Ito]] chaired the meeting of his [[o Harbour First]] bloc.',
    'meeting meeting held | Ito, his Harbour First bloc (Harbour First) |  |',
  ],
  [
    '[[p Ito]] asked for an audience in [[l Accra]] with the religious authority.',
    'meeting audience proposed | Ito, the religious authority | Accra |',
  ],
  ['[[p Ito]] landed in [[l Accra]], a visit that nobody announced.', 'visit landed held | Ito | Accra |'],
  ['The visit of [[p Ito]] to [[l Accra]] is off until [[t May]].', 'visit visit cancelled | Ito | Accra |'],
])
