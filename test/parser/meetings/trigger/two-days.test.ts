import { table } from '../cues'

table('two days are two meetings', [
  [
    '[[p Ito]] and [[p Berg]] held talks on [[t 15]] and [[t 22 April]] in [[l Oslo]].',
    'talks talks held | Ito, Berg | Oslo | 15',
    'talks 22 April held | Ito, Berg | Oslo | 22 April',
  ],
  [
    '[[p Ito]] met [[p Berg]] on [[t Monday]] and [[t Thursday]].',
    'meeting met held | Ito, Berg |  | Monday',
    'meeting Thursday held | Ito, Berg |  | Thursday',
  ],
  [
    '[[p Ito]] met [[p Berg]] in [[l Oslo]] on [[t May 3]] and in [[l Accra]] on [[t May 4]].',
    'meeting met held | Ito, Berg | Oslo | May 3',
    'meeting May 4 held | Ito, Berg | Accra | May 4',
  ],
])

table('days of one meeting, or of something else', [
  ['[[p Ito]] and [[p Berg]] held talks on [[t 15]]-[[t 16 April]].', 'talks talks held | Ito, Berg |  | 15'],
  ['[[p Ito]] and [[p Berg]] met on [[t Monday]] and [[t Tuesday]].', 'meeting met held | Ito, Berg |  | Monday'],
  ['[[p Ito]] and [[p Berg]] met on [[t April 30]] and [[t May 1]].', 'meeting met held | Ito, Berg |  | April 30'],
  [
    '[[p Ito]] and [[p Berg]] will meet between [[t 15]] and [[t 22 April]].',
    'meeting meet planned | Ito, Berg |  | 15',
  ],
  [
    '[[p Ito]] met [[p Berg]] on [[t Monday]] and on [[t Thursday]] left the post.',
    'meeting met held | Ito, Berg |  | Monday',
  ],
])
