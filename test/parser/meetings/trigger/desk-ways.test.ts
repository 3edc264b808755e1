import { table } from '../cues'

table('who is brought together, gets together, or sees another several times', [
  [
    'On [[t Monday]], [[p Lund]] brought together [[p Ito]] and [[p Mensah]].',
    'meeting brought held | host: Lund, Ito, Mensah |  | Monday',
  ],
  [
    '[[p Lund]] brought the two leaders together in [[l Accra]].',
    'meeting brought held | host: Lund, the two leaders | Accra |',
  ],
  ['A film brought [[p Ito]] and [[p Mensah]] together in [[l Accra]].'],
  ['[[p Lund]] brought [[p Ito]] the papers together with a letter.'],
  [
    'The foreign ministers will get together in [[l Accra]] on [[t July 30]].',
    'meeting get planned | The foreign ministers | Accra | July 30',
  ],
  ['[[p Ito]] and [[p Mensah]] got together in [[l Accra]].', 'meeting got held | Ito, Mensah | Accra |'],
  ['The crowd got together in [[l Accra]].'],
  ['[[p Ito]] got to [[l Accra]] on [[t Monday]].'],
  [
    "The alliance's chiefs came together in [[l Accra]] [[t last night]].",
    "meeting came held | The alliance's chiefs | Accra | last night",
  ],
  [
    '[[p Ito]] and [[p Mensah]] saw each other four times between [[t December]] and [[t February]].',
    'meeting saw held | Ito, Mensah |  | December',
  ],
  ['[[p Ito]] and [[p Mensah]] saw each other as friends.'],
  [
    '[[p Ito]] and [[p Mensah]] huddled in [[l Accra]] [[t last week]].',
    'talks huddled held | Ito, Mensah | Accra | last week',
  ],
  ['[[p Ito]] and [[p Mensah]] huddled under one umbrella.'],
  [
    'The [[o Lake Office]] had sat with the [[g Ghanaians]] in [[l Accra]] [[t last week]].',
    'talks sat held | Lake Office, Ghanaians | Accra | last week',
  ],
  ['[[p Ito]] had sat with the [[g Ghanaians]] at the back.'],
])

table('ways and trips, told in other words', [
  ['[[p Ito]] turned up in [[l Accra]] in [[t August]].', 'visit turned held | Ito | Accra | August'],
  ['[[p Ito]] turned to art in [[l Accra]].'],
  [
    '“It rains,” said [[p Ito]], who heads to [[l Accra]] [[t next week]].',
    'visit heads planned | Ito | Accra | next week',
  ],
  ['[[p Ito]], who heads the [[o Lake Office]], went home.'],
  ['[[p Ito]], who flew to [[l Accra]] on [[t Monday]], was tired.'],
  ['A trip by the minister, [[p Ito]], to [[l Accra]] has been put off.', 'visit trip cancelled | Ito | Accra |'],
  ['A trip by train to the sea has been put off.'],
  ['[[p Ito]] toured [[l Accra]] on [[t Monday]].', 'visit toured held | Ito | Accra | Monday'],
  ['[[p Ito]] toured a plant in [[l Accra]].'],
])

table('what did not come to pass', [
  [
    '[[p Ito]] rejected reports that he had visited [[l Accra]] and been received by [[p Mensah]].',
    'visit visited denied | he | Accra |',
    'meeting received denied | he, host: Mensah | Accra |',
  ],
  ['[[p Ito]] rejected the plan that [[p Mensah]] presented when they met.', 'meeting met held | they |  |'],
  [
    '[[p Ito]] had been due in [[l Accra]] on [[t Sunday]] for talks with [[p Mensah]].',
    'visit due cancelled | Ito | Accra | Sunday',
    'talks talks cancelled | Ito, Mensah | Accra | Sunday',
  ],
  ['[[p Ito]] is due in [[l Accra]] on [[t Sunday]].', 'visit due planned | Ito | Accra | Sunday'],
  ['[[p Ito]] had been due to meet [[p Mensah]].', 'meeting meet cancelled | Ito, Mensah |  |'],
  [
    'A courtesy call by [[p Ito]] to President [[p Mensah]] has been struck off the programme.',
    'meeting call cancelled | Ito, Mensah |  |',
  ],
  [
    'A planned meeting of [[p Ito]] and [[p Mensah]] was dropped at short notice.',
    'meeting meeting cancelled | Ito, Mensah |  |',
  ],
  [
    'The [[o Lake Office]] was not invited to the talks in [[l Accra]].',
    'talks talks held | absent: Lake Office | Accra |',
  ],
  ['[[p Ito]] stayed away from the summit in [[l Accra]].', 'summit summit held | absent: Ito | Accra |'],
  ['[[p Ito]] came from the summit in [[l Accra]].', 'summit summit held | Ito | Accra |'],
  ['[[p Ito]] was not invited to talks.', 'talks talks denied | Ito |  |'],
])

table('a face-to-face, the next sitting', [
  [
    'A face-to-face in [[l Accra]] between [[p Ito]] and [[p Mensah]] is planned.',
    'meeting face-to-face planned | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] met [[p Mensah]] face-to-face.', 'meeting met held | Ito, Mensah |  |'],
  ['It was put off until the next sitting, on [[t Saturday]].', 'session sitting planned |  |  | Saturday'],
  ["The first sitting president's house is in [[l Accra]]."],
])

table('who sits across from another, speaks on a secure line, or a language', [
  [
    'It was at [[l Accra]], in [[t November]], that [[p Ito]] and [[p Mensah]] first sat across from one another.',
    'talks sat held | Ito, Mensah | Accra | November',
  ],
  ['[[p Ito]] and [[p Mensah]] sat opposite the door.'],
  ['The two talked on a secure line on [[t Monday]].', 'call talked held | The two |  | Monday'],
  ['The two stood in a secure line.'],
  ['Both men speak Russian.'],
  ['Both men spoke for [[t an hour]].', 'talks spoke held | Both men |  | an hour'],
  [
    'A visit that [[p Ito]] was going to pay to [[l Accra]] on [[t Monday]] fell through.',
    'visit visit cancelled | Ito | Accra | Monday',
  ],
  [
    'A visit that the minister, [[p Ito]], paid to the [[g Ghanaian]] capital on [[t Monday]] was short.',
    'visit visit held | Ito | the Ghanaian capital | Monday',
  ],
  ['He and [[p Mensah]] dined alone.', 'meeting dined held | He, Mensah |  |'],
  ['He dined alone with a book of [[p Mensah]].'],
  ['A visit that [[p Ito]] had praised to [[p Mensah]] fell through.', 'visit visit cancelled |  |  |'],
])

table('a visit that is paid to somebody, a meeting that is pencilled in', [
  [
    '[[p Berg]] paid [[p Ito]] a visit in [[l Accra]] on [[t Monday]].',
    'visit visit held | Berg, host: Ito | Accra | Monday',
  ],
  ['[[p Berg]] will pay [[p Ito]] a visit.', 'visit visit planned | Berg, host: Ito |  |'],
  ['[[p Berg]] paid [[p Ito]] a fee.'],
  [
    '[[p Ito]] and [[p Mensah]] have a meeting of their own pencilled in.',
    'meeting meeting planned | Ito, Mensah |  |',
  ],
  [
    '[[p Ito]] has a meeting with [[p Mensah]] scheduled for [[t Friday]].',
    'meeting meeting planned | Ito, Mensah |  | Friday',
  ],
  ['[[p Ito]] has no meeting scheduled with [[p Mensah]].', 'meeting meeting denied | Ito, Mensah |  |'],
  ['[[p Ito]] had a meeting with [[p Mensah]] on [[t Friday]].', 'meeting meeting held | Ito, Mensah |  | Friday'],
  ['A visit by [[p Ito]] was pencilled in for next week.', 'visit visit planned | Ito |  |'],
])
