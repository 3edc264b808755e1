import { table } from '../cues'

table('a second meeting of a verb that is told once', [
  [
    '[[p Ito]] met [[p Mensah]] on [[t Monday]] and separately with [[p Berg]].',
    'meeting met held | Ito, Mensah |  | Monday',
    'meeting separately held | Ito, Berg |  | Monday',
  ],
  [
    '[[p Ito]] spoke by phone with [[p Mensah]] on [[t Monday]], and separately with [[p Berg]] on [[t Friday]].',
    'call spoke held | Ito, Mensah |  | Monday',
    'call separately held | Ito, Berg |  | Friday',
  ],
  [
    '[[p Ito]] and [[p Mensah]] met in [[l Accra]] on [[t Monday]], and again on [[t Friday]] in [[l Lagos]].',
    'meeting met held | Ito, Mensah | Accra | Monday',
    'meeting again held | Ito, Mensah | Lagos | Friday',
  ],
  [
    '[[p Ito]] met [[p Mensah]] on [[t Monday]] and again asked for help.',
    'meeting met held | Ito, Mensah |  | Monday',
  ],
  [
    '[[p Ito]] received [[p Mensah]] on [[t Monday]] and a second time on [[t Friday]].',
    'meeting received held | host: Ito, Mensah |  | Monday',
    'meeting a second time held | host: Ito, Mensah |  | Friday',
  ],
  ['[[p Ito]] met [[p Mensah]] once and a second time on [[t Friday]].', 'meeting met held | Ito, Mensah |  |'],
  [
    '[[p Ito]] met [[p Mensah]] on [[t Monday]] and separately announced a plan with [[p Berg]].',
    'meeting met held | Ito, Mensah |  | Monday',
  ],
])

table('calls to a colleague, views exchanged, matters discussed somewhere on a day', [
  [
    '[[p Ito]] called her [[g Ghanaian]] colleague, [[p Mensah]], on [[t Monday]].',
    'call called held | Ito, Mensah |  | Monday',
  ],
  ['[[p Ito]] called her colleague, [[p Mensah]], a liar.'],
  [
    '[[p Ito]] exchanged views with the ambassadors of [[l Ghana]] and [[l Togo]].',
    'talks exchanged held | Ito, the ambassadors (Ghana, Togo) |  |',
  ],
  ['[[p Ito]] exchanged views with farmers.'],
  [
    '[[p Ito]] and [[p Mensah]] discussed water and railways in [[l Accra]] on [[t Monday]].',
    'talks discussed held | Ito, Mensah | Accra | Monday',
  ],
  ['[[p Ito]] and [[p Mensah]] discussed water and railways in [[l Accra]].'],
  ['[[p Ito]] discussed water in [[l Accra]] on [[t Monday]].'],
])

table('who sat or dined together, and bodies that sit somewhere on a day', [
  ['[[p Ito]] and [[p Mensah]] dined together.', 'meeting dined held | Ito, Mensah |  |'],
  ['[[p Ito]] and [[p Mensah]] dined well.'],
  ['The council will sit in [[l Accra]] on [[t Monday]].', 'session sit planned | The council | Accra | Monday'],
  [
    'The commission on the border meets in [[l Accra]] on [[t Monday]].',
    'meeting meets held | The commission | Accra | Monday',
  ],
  [
    'The commission meets in [[l Accra]] for the first time [[t this year]].',
    'meeting meets held | The commission | Accra |',
  ],
  [
    '[[p Ito]] co-chaired a session of the [[g Ghanaian]] commission.',
    'session session held | Ito, the Ghanaian commission (Ghanaian) |  |',
  ],
  ['The council will sit on the fence on [[t Monday]].'],
  [
    'She was in [[l Accra]], where on [[t Monday]] she had sat with the commissioner, [[p Mensah]].',
    'talks sat held | she, Mensah | Accra | Monday',
  ],
  ['She had sat with [[p Mensah]].'],
])

table('where a visit was, told by where its visitor left, and conversations that are somewhere', [
  ['[[p Ito]] left [[l Accra]] on [[t Monday]] after a three-day visit.', 'visit visit held | Ito | Accra | Monday'],
  [
    '[[p Ito]] left [[l Accra]] on [[t Monday]] at the end of a three-day visit.',
    'visit visit held | Ito | Accra | Monday',
  ],
  ['[[p Ito]] left [[l Accra]] after talks with [[p Berg]].', 'talks talks held | Ito, Berg | Accra |'],
  [
    '[[p Ito]] left [[l Accra]] on [[t Monday]] after a visit to [[l Lagos]].',
    'visit visit held | Ito | Lagos | Monday',
  ],
  ['[[p Ito]] left [[l Accra]] on [[t Monday]] before a visit.', 'visit visit planned |  |  |'],
  ['[[p Ito]] had a conversation with [[p Mensah]] in [[l Accra]].', 'talks conversation held | Ito, Mensah | Accra |'],
  ['[[p Ito]] had a conversation with [[p Mensah]].', 'call conversation held | Ito, Mensah |  |'],
  [
    '[[p Ito]] had a telephone conversation with [[p Mensah]] in [[l Accra]].',
    'call conversation held | Ito, Mensah | Accra |',
  ],
])

table('who is met, told by a people, a portfolio or a relative', [
  ['She met the [[g Togolese]], [[p Mensah]] said.', 'meeting met held | She, Togolese |  |'],
  [
    '[[p Ito]] met with the deputy minister for political affairs, Mullah [[p Mensah]].',
    'meeting met held | Ito, Mensah |  |',
  ],
  [
    'The envoy, [[p Mensah]], whom [[p Ito]] visited in [[l Accra]] on [[t Monday]], agreed.',
    'visit visited held | Ito, host: Mensah | Accra | Monday',
  ],
  ['[[p Ito]] took part in the first hour of the talks.', 'talks talks held | Ito |  |'],
  ['[[p Ito]] heard of the talks.', 'talks talks held |  |  |'],
])

table('the one that was held before', [
  [
    '[[p Ito]] and [[p Mensah]] will hold a summit in [[l Accra]], the first since the one they held in [[t May]].',
    'summit summit planned | Ito, Mensah | Accra |',
    'meeting one held |  |  | May',
  ],
  [
    '[[p Ito]] and [[p Mensah]] will hold a summit in [[l Accra]], after the one held in [[l Lagos]].',
    'summit summit planned | Ito, Mensah | Accra |',
    'meeting one held |  | Lagos |',
  ],
  [
    '[[p Ito]] and [[p Mensah]] will hold a summit in [[l Accra]], the one they held dear.',
    'summit summit planned | Ito, Mensah | Accra |',
  ],
])
