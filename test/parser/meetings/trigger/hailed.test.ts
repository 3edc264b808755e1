import { table } from '../cues'

table('who is welcomed for what he is', [
  ['Leaders welcome next [[l Ghana]] minister.'],
  ['[[p Ito]] welcomed [[p Mensah]] as a colleague.'],
  ['[[p Ito]] welcomed [[p Mensah]] as part of a tour.', 'meeting welcomed held | host: Ito, Mensah |  |'],
  ['[[p Ito]] welcomed [[p Mensah]] in [[l Accra]].', 'meeting welcomed held | host: Ito, Mensah | Accra |'],
])
