import { table } from './cues'

table('turns of phrase of a news desk', [
  ['[[p Ito]] met with [[p Mensah]] and [[p Berg]] in [[l Accra]].', 'meeting met held | Ito, Mensah, Berg | Accra |'],
  ['[[p Ito]] received a phone call on [[t Monday]] from [[p Mensah]].', 'call call held | Ito, Mensah |  | Monday'],
  [
    'The meeting between [[p Ito]] and [[p Mensah]], which was scheduled for [[t Monday]], was postponed.',
    'meeting meeting cancelled | Ito, Mensah |  | Monday',
  ],
  ['[[p Ito]] exchanged views with [[p Mensah]].', 'talks exchanged held | Ito, Mensah |  |'],
  ['[[p Ito]] exchanged gifts with [[p Mensah]].'],
  ['[[p Ito]] reviewed with [[p Mensah]] the state of trade.', 'talks reviewed held | Ito, Mensah |  |'],
  ['[[p Ito]] hosted a dinner in honour of [[p Mensah]].', 'meeting dinner held | host: Ito, Mensah |  |'],
  ['Parliament will hold a session on [[t Monday]].', 'session session planned | Parliament |  | Monday'],
  [
    '[[p Ito]] arrived in [[l Accra]] at the head of a delegation that includes [[p Berg]] and [[p Lund]].',
    'visit arrived held | Ito, Berg, Lund | Accra |',
  ],
  [
    '[[p Ito]] left [[l Accra]] for [[l Lagos]] on [[t Monday]] to meet [[p Mensah]].',
    'visit left held | Ito | Lagos | Monday',
    'meeting meet planned | Ito, Mensah | Lagos | Monday',
  ],
])

table('what takes place besides', [
  [
    'Envoys of [[l Ghana]] and [[l Togo]] held talks in [[l Accra]], and a second round will take place on [[t May 3]].',
    'talks talks held | Envoys (Ghana, Togo) | Accra |',
    'talks round planned |  |  | May 3',
  ],
])
