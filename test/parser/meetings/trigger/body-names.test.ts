import { table } from '../cues'

table('a body that is called after talks is none', [
  ['The Negotiations Body left [[l Oslo]] on [[t Monday]].'],
  ['[[p Ito]], who sits on the talks committee, smiled.'],
  ['[[p Ito]] joined negotiations with [[p Berg]] in [[l Oslo]].', 'talks negotiations held | Ito, Berg | Oslo |'],
])
