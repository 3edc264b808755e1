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
  ['The plan received him much praise.'],
  ['[[p Ito]] received on [[t Monday]] the news of it.'],
])
