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

table('who arrives where no place is named, or late', [
  ['President [[p Ito]] arrived here on [[t Friday]].', 'visit arrived held | Ito |  | Friday'],
  [
    'The minister told them on arriving here for talks that fish was dear.',
    'visit arriving held | The minister |  |',
    'talks talks held | The minister |  |',
  ],
  ['[[p Ito]] flew to the region on [[t Monday]].', 'visit flew held | Ito | the region | Monday'],
  ['[[p Ito]] was there: he had arrived [[t Monday]] and slept.', 'visit arrived held | he |  | Monday'],
  ['The letter arrived [[t Monday]].'],
  ['Supplies arrived in the region on [[t Monday]].'],
  ['[[p Ito]] arrived late in [[l Accra]].', 'visit arrived held | Ito | Accra |'],
  ['[[p Ito]] let him wait, arriving behind schedule in [[l Accra]].', 'visit arriving held | Ito | Accra |'],
  ['[[p Ito]] came late to golf.'],
  ['[[p Ito]] travelled through [[l Ghana]] in [[t May]].', 'visit travelled held | Ito | Ghana | May'],
  ['[[p Ito]] said so while traveling in [[l Ghana]].', 'visit traveling held | Ito | Ghana |'],
  ['[[p Ito]], flying into [[l Accra]], said so.', 'visit flying held | Ito | Accra |'],
])

table('an arrival by its noun', [
  [
    "People waited for [[p Ito]]'s arrival in [[l Accra]] on [[t Monday]].",
    'visit arrival held | Ito | Accra | Monday',
  ],
  ['Upon her arrival [[t Tuesday]], [[p Ito]] sang.', 'visit arrival held | Ito |  | Tuesday'],
  ['The arrival of winter in [[l Accra]] was late.'],
  ["The ship's arrival in [[l Accra]] was late."],
])
