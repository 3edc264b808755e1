import { table } from '../cues'

table('a credit behind a place is none', [
  ['[[p Lund]] meets [[p Ito]] in [[l Oslo]] [[o AFP]]', 'meeting meets held | Lund, Ito | Oslo |'],
  ['[[p Lund]] met [[p Ito]] at [[o NATO]] in [[t May]].', 'meeting met held | Lund, Ito | NATO | May'],
])
