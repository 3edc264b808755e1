import { table } from '../cues'

table('what is discussed over the telephone', [
  [
    '[[p Ito]] and [[p Mensah]] discussed on [[t Monday]] by telephone the state of the harbour.',
    'call discussed held | Ito, Mensah |  | Monday',
  ],
  [
    '[[p Ito]] discussed by phone on [[t Monday]] with [[p Mensah]] the state of the harbour.',
    'call discussed held | Ito, Mensah |  | Monday',
  ],
  ['[[p Ito]] and [[p Mensah]] discussed the price of a telephone.'],
  ['[[p Ito]] discussed on [[t Monday]] by telephone the state of the harbour.'],
])

table('what is discussed by somebody', [
  ['The state of the harbour, discussed by [[p Ito]] with [[p Mensah]], is poor.'],
])

table('a counterpart who is called', [
  [
    'President [[p Ito]] called his [[g Ghanaian]] counterpart, [[p Mensah]], on [[t Monday]], for the first time since [[t May]].',
    'call called held | Ito, Mensah |  | Monday',
  ],
  [
    '[[p Ito]] called her [[g Ghanaian]] colleague [[p Mensah]] to ask for fuel.',
    'call called held | Ito, Mensah |  |',
  ],
  [
    '[[p Ito]] called his counterpart, [[p Mensah]], the evening before the vote.',
    'call called held | Ito, Mensah |  |',
  ],
  ['[[p Ito]] called his counterpart [[p Mensah]] a liar.'],
  ['[[p Ito]] called [[p Mensah]] ruthless.'],
  ['[[p Ito]] met the man she called “[[p Mensah]]” in the street.', 'meeting met held | Ito, the man |  |'],
  ['[[p Ito]] called his counterpart, [[p Mensah]], a liar.'],
  ['[[p Ito]] called his brother, [[p Mensah]], on [[t Monday]].'],
])
