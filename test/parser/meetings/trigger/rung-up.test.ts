import { table } from '../cues'

table('a call to an office', [
  [
    '[[p Lund]] took a call from the president of [[l Ghana]] on [[t Monday]].',
    'call call held | Lund, the president (Ghana) |  | Monday',
  ],
  ['[[p Lund]] placed a call to the president on [[t Monday]].', 'call call held | Lund, the president |  | Monday'],
  ['[[p Lund]] made a call to the president to step down.'],
  ['[[p Lund]] made a call to the minister for calm.'],
  ['[[p Lund]] made a call to the crowd.'],
])

table('who asks whether, why or when they meet', [
  ['Why would [[p Lund]] ever sit down with [[p Ito]]?', 'talks sit proposed | Lund, Ito |  |'],
  ['When will [[p Lund]] meet [[p Ito]]?', 'meeting meet planned | Lund, Ito |  |'],
  ['Why did [[p Lund]] meet [[p Ito]]?', 'meeting meet held | Lund, Ito |  |'],
])
