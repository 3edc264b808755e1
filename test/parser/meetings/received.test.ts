import { table } from './cues'

table('whom somebody receives, told behind where and when it was', [
  [
    '[[p Ito]] received in [[l Accra]] the ambassador of [[l Togo]] to [[l Ghana]], Mr. [[p Mensah]], on [[t Monday]].',
    'meeting received held | host: Ito, Mensah | Accra | Monday',
  ],
  [
    '[[p Ito]] received [[t three days ago]], at the town hall of [[l Accra]], a delegation headed by [[p Mensah]].',
    'meeting received held | host: Ito, a delegation, Mensah | the town hall | three days ago',
  ],
  [
    '[[p Ito]] received, in his office, the ambassador [[p Mensah]].',
    'meeting received held | host: Ito, Mensah | his office |',
  ],
  ['President [[p Ito]] received him on [[t Monday]].', 'meeting received held | host: Ito, him |  | Monday'],
  [
    'The mayor, [[p Mensah]], whom he received [[t earlier this month]], has gone.',
    'meeting received held | host: he, Mensah |  | earlier this month',
  ],
  ['The plan received him much praise.'],
  ['[[p Ito]] received on [[t Monday]] the news of it.'],
])

table('whom somebody meets or calls, told behind where and when, or by a description', [
  [
    'It is expected that [[p Ito]] will go, where he is to meet the envoy, [[p Mensah]].',
    'meeting meet planned | Ito, Mensah |  |',
  ],
  [
    'The delegation, which also includes [[p Ito]] and the representative of the party in [[l Ghana]], [[p Lund]], had met [[p Mensah]].',
    'meeting met held | Ito, Lund, Mensah |  |',
  ],
  [
    'He is to meet on [[t Friday]] the envoy of the Ministry, [[p Mensah]].',
    'meeting meet planned | He, Mensah |  | Friday',
  ],
  ['[[p Ito]] met, in [[l Accra]], the envoy, [[p Mensah]], again.', 'meeting met held | Ito, Mensah | Accra |'],
  [
    'The Speaker of the House, Counselor [[p Ito]], and the President of the Council, [[p Mensah]], met in [[l Accra]].',
    'meeting met held | Ito, Mensah | Accra |',
  ],
  [
    '[[p Ito]] had left with his friend, [[p Mensah]], and the chief of the staff, General [[p Lund]], toured a port and was received by [[p Arden]].',
    'meeting received held | Lund, host: Arden |  |',
  ],
  [
    '[[p Ito]] held a meeting with the commander of the forces, General [[p Mensah]].',
    'meeting meeting held | Ito, Mensah |  |',
  ],
  ['He saw the minister, [[p Mensah]], at his house.', 'meeting saw held | He, Mensah | his house |'],
  ['He saw the minister, [[p Mensah]], at the parade ground.'],
  ['[[p Ito]] met on [[t Friday]], [[p Mensah]] said.', 'meeting met held | Ito |  | Friday'],
  ['They met on [[t Friday]], the envoy, [[p Mensah]], said.', 'meeting met held | They |  | Friday'],
  [
    '[[p Ito]] telephoned his Kenyan neighbour, President [[p Mensah]], on [[t Sunday]].',
    'call telephoned held | Ito, Mensah |  | Sunday',
  ],
  [
    '[[p Ito]] was in [[l Accra]] for talks with his opposite number, [[p Mensah]].',
    'talks talks held | Ito, Mensah | Accra |',
  ],
])
