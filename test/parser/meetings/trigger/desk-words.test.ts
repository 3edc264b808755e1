import { table } from '../cues'

table('meals, appointments and calls of courtesy', [
  ['President [[p Ito]] had coffee with the minister, [[p Mensah]].', 'meeting coffee held | Ito, Mensah |  |'],
  ['She had tea with spouses of ministers in [[l Accra]].', 'meeting tea held | She, spouses | Accra |'],
  ['[[p Ito]] had coffee with milk.'],
  ['[[p Ito]] sells coffee with [[p Mensah]].'],
  [
    '[[p Ito]] has asked for an appointment with President [[p Mensah]].',
    'meeting appointment proposed | Ito, Mensah |  |',
  ],
  ['The appointment of [[p Ito]] as minister on [[t Monday]] surprised [[p Mensah]].'],
  ['[[p Ito]] had an appointment with the dentist.'],
  [
    '[[p Ito]] will pay a courtesy call on Minister [[p Mensah]] on [[t Monday]].',
    'meeting call planned | host: Mensah, Ito |  | Monday',
  ],
  [
    '[[p Ito]] held a trilateral with [[p Mensah]] and [[p Berg]] in [[l Accra]].',
    'meeting trilateral held | Ito, Mensah, Berg | Accra |',
  ],
  ['[[p Ito]] signed a trilateral agreement with [[p Mensah]].'],
])

table('the telephone, told in other ways', [
  ['[[p Ito]] phoned with [[p Mensah]] on [[t Monday]].', 'call phoned held | Ito, Mensah |  | Monday'],
  ['[[p Ito]] phoned with good news.'],
  ['The ministers, [[p Ito]] and [[p Mensah]], had been on the phone.', 'call phone held | Ito, Mensah |  |'],
  ['[[p Ito]] and [[p Mensah]] had discussed the road by telephone.', 'call discussed held | Ito, Mensah |  |'],
  ['[[p Ito]] and [[p Mensah]] had discussed the telephone.'],
  ['[[p Ito]] and [[p Mensah]] spoke over the hotline.', 'call spoke held | Ito, Mensah |  |'],
  ['[[p Ito]] would like to speak to the minister, [[p Mensah]].', 'talks speak proposed | Ito, Mensah |  |'],
  ['[[p Ito]] would like to speak to the press.'],
])

table('delegations, and diplomats who are summoned', [
  [
    'A delegation of the [[o Lake Office]] called on [[p Mensah]].',
    'meeting called held | A delegation (Lake Office), host: Mensah |  |',
  ],
  ['A delegation of the [[o Lake Office]] called on [[p Mensah]] to resign.'],
  ['A delegation talked with the [[g Ghanaians]].', 'talks talked held | A delegation, Ghanaians |  |'],
  [
    '[[p Ito]] discussed it in [[l Accra]] with a [[g Ghanaian]] delegation.',
    'talks discussed held | Ito, a Ghanaian delegation (Ghanaian) | Accra |',
  ],
  ['[[p Ito]] discussed it in [[l Accra]] with a [[g Ghanaian]] cook.'],
  [
    'The [[g Ghanaian]] foreign ministry summoned the ambassador, [[p Ito]], on [[t Monday]].',
    'meeting summoned held | host: The Ghanaian foreign ministry (Ghanaian), Ito |  | Monday',
  ],
  ['Ambassador [[p Ito]] was summoned by Minister [[p Mensah]].', 'meeting summoned held | Ito, host: Mensah |  |'],
  ['The court summoned [[p Ito]].'],
  ['The ambassador summoned courage.'],
])

table('calls that are taken, audiences that are granted, encounters', [
  ['[[p Ito]] took a call from Minister [[p Mensah]].', 'call call held | Ito, Mensah |  |'],
  ['[[p Ito]] placed a call to [[p Mensah]] on [[t Monday]].', 'call call held | Ito, Mensah |  | Monday'],
  ['[[p Ito]] took a call for help from [[p Mensah]].'],
  ['[[p Ito]] received a call to resign from [[p Mensah]].'],
  ['[[p Ito]] granted an audience to [[p Mensah]].', 'meeting audience held | host: Ito, Mensah |  |'],
  ['[[p Mensah]] was granted an audience by [[p Ito]].', 'meeting audience held | Mensah, Ito |  |'],
  ['[[p Ito]] sang to an audience by [[p Mensah]].'],
  [
    'In an encounter with [[p Mensah]] in [[l Accra]], [[p Ito]] smiled.',
    'meeting encounter held | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] had an encounter with a bear.'],
])

table('what is said of somebody, asked of two, or answered', [
  [
    'A spokeswoman said [[p Ito]] had been briefed and would visit [[l Accra]] [[t next week]].',
    'visit visit planned | Ito | Accra | next week',
  ],
  [
    'The [[g Ghanaian]] and [[g Togolese]] presidents can be persuaded to sit down together.',
    'talks sit proposed | Ghanaian, Togolese presidents (Togolese) |  |',
  ],
  ['They spoke for [[t twenty minutes]].', 'talks spoke held | They |  | twenty minutes'],
  ['They spoke for the poor.'],
  ['[[p Ito]] began her first tour of the region on [[t Monday]].', 'visit tour held | Ito |  | Monday'],
  ['[[p Ito]] began a tour of the museum.'],
  ['[[p Ito]] turned down an invitation from [[p Mensah]] to visit [[l Accra]].', 'visit visit denied | Ito | Accra |'],
])
