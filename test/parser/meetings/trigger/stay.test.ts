import { table } from '../cues'

table('who was somewhere on a day visited it', [
  [
    '[[p Ito]] had been in [[l Accra]] [[t the previous day]] to thank the members.',
    'visit been held | Ito | Accra | the previous day',
  ],
  [
    '[[p Ito]], who will be in [[l Accra]] in [[t mid-July]], is said to carry an offer.',
    'visit be planned | Ito | Accra | mid-July',
  ],
  [
    '[[p Ito]] said that he and four colleagues had spent [[t three days]] in [[l Accra]].',
    'visit spent held | he, four colleagues | Accra | three days',
  ],
  ['[[p Ito]] was in [[l Accra]] when it burned.'],
  ['The jury was told that [[p Ito]] was in [[l Accra]] on [[t the day]] in question.'],
  ['[[p Ito]] was supposed to be in [[l Accra]] on [[t Monday]].'],
  ['[[p Ito]] was in prison on [[t Monday]].'],
  ['The stones were in [[l Accra]] on [[t Monday]].'],
  ['[[p Ito]] was in [[l Accra]] on [[t Monday]] for talks.', 'talks talks held | Ito | Accra | Monday'],
])

table('who is closeted with somebody, has seen him or comes face to face with him', [
  [
    '[[p Ito]] spent [[t three hours]] closeted with [[p Mensah]] in [[l Accra]].',
    'meeting closeted held | Ito, Mensah | Accra | three hours',
  ],
  [
    '[[p Ito]] and [[p Mensah]] were closeted together in [[l Accra]].',
    'meeting closeted held | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] was closeted in [[l Accra]].'],
  [
    'The envoy had seen [[p Mensah]] in [[l Accra]] [[t the day before]].',
    'meeting seen held | The envoy, Mensah | Accra | the day before',
  ],
  ['[[p Ito]] was seen with [[p Mensah]] in [[l Accra]] on [[t Monday]].'],
  [
    'The foreign ministers have come face to face in [[l Accra]].',
    'meeting come held | The foreign ministers | Accra |',
  ],
  ['[[p Ito]] came face to face with the truth.'],
  [
    'President [[p Ito]] received the army chief in [[l Accra]] in [[t February]].',
    'meeting received held | host: Ito, the army chief | Accra | February',
  ],
])

table('meetings told by how many sit there, meals that open them, and appointments', [
  [
    '[[p Ito]] told of his contacts, including a one-on-one with [[p Mensah]] on [[t Friday]].',
    'meeting one-on-one held | Mensah |  | Friday',
  ],
  ['[[p Ito]] won a one-on-one duel in [[l Accra]].'],
  [
    'The work opens with a dinner at [[l Lund Palace]] on [[t Sunday]].',
    'meeting dinner held |  | Lund Palace | Sunday',
  ],
  ['The film opens with a dinner.'],
  [
    'An appointment with the chancellor is on his schedule for [[t Sunday]].',
    'meeting appointment planned | the chancellor |  | Sunday',
  ],
  ['An appointment with the dentist is on his schedule for [[t Sunday]].'],
])

table('when they last met, or sat around a table', [
  [
    '[[p Ito]] and [[p Mensah]] had last met in [[l Accra]] in [[t May]].',
    'meeting met held | Ito, Mensah | Accra | May',
  ],
  ['[[p Ito]] had last visited [[l Accra]] in [[t May]].', 'visit visited held | Ito | Accra | May'],
  ['They had [[t last week]] off in [[l Accra]].'],
  ['They had last gathered around one table in [[t May]].', 'meeting gathered held | They | one table | May'],
  ['The crowd gathered around one table in [[t May]].'],
])
