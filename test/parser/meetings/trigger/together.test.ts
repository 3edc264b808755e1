import { table } from '../cues'

table('who comes together', [
  ['[[p Ito]] came together with [[p Mensah]].', 'meeting came held | Ito, Mensah |  |'],
  [
    '[[p Ito]] is ready to come together with [[p Mensah]] for the sake of peace.',
    'meeting come proposed | Ito, Mensah |  |',
  ],
  [
    '[[p Ito]] and the [[g Ghanaian]] general came together again in [[l Accra]].',
    'meeting came held | Ito, the Ghanaian general (Ghanaian) | Accra |',
  ],
  ['The two came together in [[l Accra]] on [[t Monday]].', 'meeting came held | The two | Accra | Monday'],
  ['The crowd came together in [[l Accra]].'],
  ['The plan of [[p Ito]] came together.'],
])

table('who rings another up, or tells him something over the telephone', [
  ['[[p Ito]] rang up President [[p Mensah]].', 'call rang held | Ito, Mensah |  |'],
  [
    '[[p Ito]] called both [[p Mensah]] and [[p Berg]] [[t yesterday]].',
    'call called held | Ito, Mensah, Berg |  | yesterday',
  ],
  ['[[p Ito]] informed [[p Mensah]] by telephone on [[t Monday]].', 'call telephone held | Ito, Mensah |  | Monday'],
  ['[[p Ito]] told the reporters by phone that it rained.'],
  ['The bell rang for [[p Ito]].'],
])

table('whom somebody sees or calls on', [
  [
    '[[p Ito]] called on the governor, [[p Mensah]], with a delegation.',
    'meeting called held | Ito, host: Mensah, a delegation |  |',
  ],
  ['[[t Tomorrow]] he is to see the governor, [[p Mensah]].', 'meeting see planned | he, Mensah |  | Tomorrow'],
  ['[[p Ito]] saw [[p Mensah]] in [[l Accra]].', 'meeting saw held | Ito, Mensah | Accra |'],
  ['[[p Ito]] and [[p Mensah]] last saw each other in [[t March]].', 'meeting saw held | Ito, Mensah |  | March'],
  ['[[p Ito]] called on [[p Mensah]] to resign.'],
  ['[[p Ito]] called on [[p Mensah]] for help.'],
  ['[[p Ito]] saw [[p Mensah]] win in [[l Accra]].'],
  ['[[p Ito]] saw [[p Mensah]] as a friend.'],
  ['The paper saw [[p Mensah]] in [[l Accra]].'],
])
