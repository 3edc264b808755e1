import { table } from '../cues'

table('who speaks with one who reports gives an interview', [
  ["[[p Lund]] sat down with [[o CNN]]'s [[p Ito]] on [[t Monday]]."],
  ['[[o NPR]] bureau chief [[p Lund]] spoke with [[p Ito]].'],
  ['[[p Lund]] spoke with correspondent [[p Ito]].'],
  ["[[p Lund]] met [[o NATO]]'s [[p Ito]].", 'meeting met held | Lund, Ito |  |'],
  ['[[p Lund]] met journalist [[p Ito]] in [[l Oslo]].', 'meeting met held | Lund, Ito | Oslo |'],
])
