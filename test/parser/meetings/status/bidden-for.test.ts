import { table } from '../cues'

table('what somebody is bidden to', [
  [
    'The agency did not mention the invitation to [[p Ito]] to [[l Accra]] for a summit.',
    'summit summit proposed |  | Accra |',
  ],
  ['[[p Ito]] kept mum on a summit invite by [[l Togo]].', 'summit summit proposed | Ito |  |'],
  ['[[p Ito]] mocked [[p Lund]] for suggesting talks with [[l Ghana]].', 'talks talks proposed | Ito, Ghana |  |'],
  ['The note of [[p Ito]] to [[l Accra]] for a summit was lost.', 'summit summit held |  | Accra |'],
])
