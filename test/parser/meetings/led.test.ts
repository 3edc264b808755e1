import { table } from './cues'

table('who is met, led by or beside whom', [
  [
    '[[p Ito]] received a delegation of the [[o Fish Union]] headed by [[p Mensah]].',
    'meeting received held | host: Ito, a delegation, Mensah |  |',
  ],
  [
    '[[p Ito]] was received by a delegation of the [[o Fish Union]] under its deputy leader [[p Mensah]].',
    'meeting received held | Ito, host: a delegation, host: Mensah |  |',
  ],
  [
    '[[p Ito]] received a [[g Togolese]] delegation headed by [[p Mensah]].',
    'meeting received held | host: Ito, a Togolese delegation, Mensah |  |',
  ],
  [
    '[[p Ito]] received a [[g Togolese]] delegation.',
    'meeting received held | host: Ito, a Togolese delegation (Togolese) |  |',
  ],
  [
    '[[p Ito]] received a delegation of the [[o Fish Union]].',
    'meeting received held | host: Ito, a delegation (Fish Union) |  |',
  ],
  [
    'Minister [[p Ito]] and the head of the [[o Fish Office]], [[p Mensah]], visited [[l Accra]].',
    'visit visited held | Ito, Mensah | Accra |',
  ],
  [
    '[[p Ito]] met with the minister of Economy and Foreign Trade, [[p Mensah]].',
    'meeting met held | Ito, Mensah |  |',
  ],
  [
    'The meeting was attended by the head of the embassy in [[l Accra]], [[p Mensah]].',
    'meeting meeting held | Mensah |  |',
  ],
  ['[[p Ito]] is to see the governor, Dr. [[p Mensah]], and to open a fair.', 'meeting see planned | Ito, Mensah |  |'],
  ['[[p Ito]], whose visit to [[l Accra]] began on [[t Sunday]], slept.', 'visit visit held | Ito | Accra | Sunday'],
])

table('what nobody has named or does for once', [
  ['They go to [[l Accra]] without asking.'],
  ['The party would boycott any session of the [[o Fish Council]].'],
])
