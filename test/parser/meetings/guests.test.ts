import { table } from './cues'

table('guests right behind where they are received', [
  [
    '[[p Ito]] received at the [[l Harbour Palace]] Mr. [[p Mensah]], the envoy of [[l Ghana]].',
    'meeting received held | host: Ito, Mensah | Harbour Palace |',
  ],
  ['[[p Ito]] received in his office [[p Mensah]].', 'meeting received held | host: Ito, Mensah |  |'],
])
