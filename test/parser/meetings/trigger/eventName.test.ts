import { table } from '../cues'

table('an event by name at which people meet', [
  ['[[p Ito]] spoke at the [[e Harbour Towns Forum]] in [[l Accra]].', 'meeting Forum held | Ito | Accra |'],
  ['[[p Ito]] will attend the [[e Harbour Towns Summit]] on [[t Monday]].', 'summit Summit planned | Ito |  | Monday'],
  ['[[p Ito]] spoke for the [[o Harbour Towns Forum]] in [[l Accra]].'],
  ['[[p Ito]] won a medal at the [[e Harbour Games]] in [[l Accra]].'],
])
