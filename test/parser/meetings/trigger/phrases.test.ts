import { table } from '../cues'

table('phrases that tell of talks', [
  ['[[p Ito]] compared notes with [[p Mensah]] in [[l Accra]].', 'talks compared held | Ito, Mensah | Accra |'],
  ['[[p Ito]] compared [[p Mensah]] with a lion in [[l Accra]].'],
  ['[[p Ito]] exchanged pleasantries with [[p Mensah]].', 'talks exchanged held | Ito, Mensah |  |'],
  ['[[p Ito]] exchanged gifts with [[p Mensah]].'],
  ['[[p Ito]] breakfasted with [[p Mensah]] in [[l Accra]].', 'meeting breakfasted held | Ito, Mensah | Accra |'],
])
