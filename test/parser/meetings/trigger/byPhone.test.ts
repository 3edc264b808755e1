import { table } from '../cues'

table('who telephones', [
  ['[[p Ito]] contacted [[p Mensah]] by phone on [[t Monday]].', 'call phone held | Ito, Mensah |  | Monday'],
  ['[[p Ito]] updated [[p Mensah]] by phone on the harbour.', 'call phone held | Ito, Mensah |  |'],
  ['[[p Ito]] had been on the phone with Mr [[p Mensah]].', 'call phone held | Ito, Mensah |  |'],
  ['[[p Ito]] was on the phone.'],
  ['[[p Ito]] called the Deputy Minister [[p Mensah]] to ask him for help.', 'call called held | Ito, Mensah |  |'],
  ['[[p Ito]] called the Deputy Minister [[p Mensah]] a liar.'],
])
