import { table } from '../cues'

table('ways to a capital, with somebody, at the head of somebody', [
  [
    'The [[o League]] delegation under [[p Ito]] came to the [[g Ghanaian]] capital [[t last week]].',
    'visit came held | The League delegation (League), Ito | the Ghanaian capital | last week',
  ],
  ['[[p Lund]] went to the capital on [[t Monday]].'],
  ['[[p Lund]] went to the capital markets on [[t Monday]].'],
  ['The crisis came to the capital.'],
  ['[[p Lund]] drove to [[l Kumasi]] on [[t Monday]].', 'visit drove held | Lund | Kumasi | Monday'],
  ['[[p Lund]] drove up prices in [[l Kumasi]].'],
  [
    '[[p Lund]] will go on from here to [[l Lagos]] [[t next week]] to brief them.',
    'visit go planned | Lund | Lagos | next week',
  ],
  [
    '[[p Lund]] had accompanied President [[p Ito]] to [[l Accra]] [[t last month]].',
    'visit accompanied held | Ito, Lund | Accra | last month',
  ],
  ['[[p Lund]] accompanied [[p Ito]] on the piano in [[l Accra]].'],
  ['[[p Lund]] accompanied the cargo to [[l Accra]].'],
  [
    'A delegation with Minister [[p Ito]] at its head travelled to [[l Paris]] in [[t March]].',
    'visit travelled held | A delegation, Ito | Paris | March',
  ],
])
