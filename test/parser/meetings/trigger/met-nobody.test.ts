import { table } from '../cues'

table('conditions, targets and repayments that somebody meets', [
  ['It depends on [[o Nordlink]] meeting certain strict conditions.'],
  ['[[o Nordlink]] may have a harder time meeting that standard.'],
  ['[[l Ghana]] could not meet the remaining four principal repayments.'],
  ['[[o Nordlink]] says targets met without help.'],
  ['[[p Ito]] said it was met with fire and fury.'],
  [
    '[[p Ito]] met the remaining ministers in [[l Accra]].',
    'meeting met held | Ito, the remaining ministers | Accra |',
  ],
  ['The [[o Nordlink]] meeting ends on [[t Monday]].', 'meeting meeting held | Nordlink |  | Monday'],
])

table('a call that tells the press', [
  ['[[p Ito]] told reporters in a conference call with [[p Mensah]].'],
  ['[[p Ito]] said in a conference call that fish was dear.'],
  ['[[p Ito]] spoke to journalists in a phone call on [[t Monday]].'],
  ['[[p Ito]] held a conference call with [[p Mensah]].', 'call call held | Ito, Mensah |  |'],
  ['[[p Ito]] told the minister in a phone call with [[p Mensah]].', 'call call held | Ito, Mensah |  |'],
])
