import { table } from '../cues'

table('a meeting of which somebody is briefed', [
  ['[[p Ito]] will brief the committee on the talks [[t next week]].', 'talks talks held |  |  |'],
  ['[[p Ito]] informed [[p Mensah]] about the summit [[t on Monday]].', 'summit summit held |  |  |'],
  [
    '[[p Ito]] briefed [[p Mensah]] on her meeting with [[p Berg]] in [[l Accra]].',
    'meeting meeting held | Berg | Accra |',
  ],
  ['[[p Ito]] spoke on the second day of the summit.', 'summit summit held | Ito |  |'],
])
