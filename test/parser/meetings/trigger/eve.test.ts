import { table } from '../cues'

table('on the eve', [
  [
    'On the eve of talks with [[p Mensah]], the envoy [[p Ito]] said she was glad.',
    'talks talks planned | Ito, Mensah |  |',
  ],
  ['On the eve of a visit to [[l Accra]], [[p Ito]] said she was glad.', 'visit visit planned |  | Accra |'],
  ['On the day of a visit to [[l Accra]], [[p Ito]] said she was glad.', 'visit visit held | Ito | Accra |'],
])
