import { table } from '../cues'

table('the day of what those did who were there', [
  [
    '[[p Ito]] suggested [[t Wednesday]] to leaders attending the summit in [[l Accra]] that it was late.',
    'summit summit held | Ito | Accra | Wednesday',
  ],
  [
    '[[p Ito]] told reporters [[t last month]] after returning from talks in [[l Accra]] that it was late.',
    'talks talks held | Ito | Accra | last month',
  ],
  [
    '[[p Ito]] told activists [[t today]] gathered for a meeting of the [[o Harbour Board]] that it was late.',
    'meeting meeting held | activists, Harbour Board |  | today',
  ],
])

table('no day of a meeting is that of what others did', [
  ['[[p Ito]], returning from a trip to [[l Accra]], spoke on [[t Monday]].', 'visit trip held | Ito | Accra |'],
  [
    '[[p Ito]] spoke [[t Wednesday]] of those who were attending the summit in [[l Accra]].',
    'summit summit held |  | Accra |',
  ],
])
