import { table } from '../cues'

table('who breakfasts, and where somebody gets', [
  ['[[p Ito]] breakfasted with [[p Berg]].', 'meeting breakfasted held | Ito, Berg |  |'],
  ['[[p Ito]] reached [[l Accra]] on [[t Monday]].', 'visit reached held | Ito | Accra | Monday'],
  ['[[p Ito]] and [[p Berg]] reached a deal in [[l Accra]].'],
  ['The rebels reached [[l Accra]] on [[t Monday]].'],
  ['The news reached [[l Accra]] on [[t Monday]].'],
])

table('any verb behind “expected to”', [
  ['[[p Ito]] is expected to land in [[l Accra]] on [[t Monday]].', 'visit land planned | Ito | Accra | Monday'],
  ['[[p Ito]] is to land in [[l Accra]] on [[t Monday]].', 'visit land planned | Ito | Accra | Monday'],
  ['[[p Ito]] is opposed to land in [[l Accra]] being sold.'],
])

table('co-chairs', [
  [
    '[[p Ito]] and [[p Berg]] will co-chair a meeting of the commission in [[l Accra]].',
    'meeting meeting planned | Ito, Berg, the commission | Accra |',
  ],
])

table('what was dropped', [
  ['A meeting with [[p Berg]] was dropped for lack of time.', 'meeting meeting cancelled | Berg |  |'],
  [
    'A meeting that [[p Ito]] was to have had with [[p Berg]] was dropped for lack of time.',
    'meeting meeting cancelled | Ito, Berg |  |',
  ],
])

table('where something will be, and when', [
  [
    'It can be discussed on [[t Monday]] in [[l Accra]], where the summit of the union will be held.',
    'summit summit planned | the union | Accra | Monday',
  ],
])

table('by what means somebody goes', [
  ['[[p Ito]] flew by helicopter to [[l Accra]] on [[t Monday]].', 'visit flew held | Ito | Accra | Monday'],
  ['[[p Ito]] travelled on [[t Monday]] by train to [[l Accra]].', 'visit travelled held | Ito | Accra | Monday'],
  ['[[p Ito]] flew aboard a military plane to [[l Accra]].', 'visit flew held | Ito | Accra |'],
  ['[[p Ito]] travelled by the rules of [[l Accra]].'],
])

table('a stop of some time, and a stretch of land', [
  ['[[p Ito]] made a stopover of one night in [[l Accra]].', 'visit stopover held | Ito | Accra |'],
  ['[[p Ito]] toured the coast at [[l Accra]] in [[t May]].', 'visit toured held | Ito | the coast, Accra | May'],
  ['[[p Ito]] toured a plant at [[l Accra]] in [[t May]].'],
])

table('who chairs a session', [
  [
    '[[p Ito]] and [[p Berg]] chaired a session in [[l Accra]] of the forum on fish.',
    'session session held | Ito, Berg | Accra |',
  ],
  ['[[p Ito]] had a session in [[l Accra]] of a song that Berg wrote.'],
])

table('whom one saw, spent an hour with, or never sat with', [
  ['[[p Ito]] saw him in [[l Accra]] on [[t Monday]].', 'meeting saw held | Ito, him | Accra | Monday'],
  ['[[p Ito]] saw him fall in [[l Accra]] on [[t Monday]].'],
  ['[[p Ito]] saw him on [[t Monday]].'],
  ['[[p Ito]] and the host spent [[t an hour]] alone.', 'meeting spent held | Ito, the host |  |'],
  ['[[p Ito]] spent [[t an hour]] alone.'],
  ['They denied that [[p Ito]] had ever sat with [[p Berg]].', 'talks sat denied | Ito, Berg |  |'],
  ['[[p Ito]] sat with [[p Berg]] in the front row.'],
])

table('from one day to another', [
  ['From [[t 7]] to [[t 9 May]] [[p Ito]] was in [[l Accra]].', 'visit was held | Ito | Accra | 7'],
])

table('what is asked', [
  ['Would [[p Ito]] come face to face with [[p Berg]]?', 'meeting come proposed | Ito, Berg |  |'],
  ['Will [[p Ito]] meet [[p Berg]] in [[l Accra]]?', 'meeting meet proposed | Ito, Berg | Accra |'],
])

table('with whom one faces the press after talks', [
  [
    'Speaking at a joint news conference with [[p Berg]] following talks in [[l Accra]], [[p Ito]] was glad.',
    'talks talks held | Ito, Berg | Accra |',
  ],
  [
    '[[p Ito]] told a press conference with [[p Berg]] after talks in [[l Accra]] that she was glad.',
    'talks talks held | Ito, Berg | Accra |',
  ],
  ['[[p Ito]] spoke at a news conference with [[p Berg]] after a storm.'],
])

table('what was to be, and did not come about', [
  [
    '[[p Ito]] was to meet [[p Berg]] on [[t Monday]], but the road was closed.',
    'meeting meet cancelled | Ito, Berg |  | Monday',
  ],
  [
    '[[p Ito]] was to go from [[l Lagos]] to [[l Accra]] to see [[p Berg]], but the road was not cleared in time.',
    'visit go cancelled | Ito | Accra |',
    'meeting see cancelled | Ito, Berg | Accra |',
  ],
  [
    '[[p Ito]] and [[p Berg]] were supposed to see one another in [[l Accra]], but [[p Ito]] stayed at home.',
    'meeting see cancelled | Ito, Berg | Accra |',
  ],
  [
    '[[p Ito]] was to meet [[p Berg]] on [[t Monday]], but will come on [[t Friday]].',
    'meeting meet planned | Ito, Berg |  | Monday',
  ],
  ['[[p Ito]] is to meet [[p Berg]], but hopes for little.', 'meeting meet planned | Ito, Berg |  |'],
])

table('a conversation that somebody had', [
  [
    'It cites a conversation that [[p Ito]] had on a satellite phone with [[p Berg]].',
    'call conversation held | Ito, Berg |  |',
  ],
  [
    'It cites a conversation that [[p Ito]] had with the leader of the guards, [[p Berg]].',
    'call conversation held | Ito, Berg |  |',
  ],
  ['It cites a conversation that [[p Ito]] had with the leader of the guards.'],
])

table('who sits down for talks, and who is brought to one table', [
  ['[[p Ito]] and [[p Berg]] sat down for talks in [[l Accra]].', 'talks talks held | Ito, Berg | Accra |'],
  ['[[p Ito]] asked [[p Berg]] for talks in [[l Accra]].', 'talks talks proposed |  | Accra |'],
  ['[[p Ito]] brought [[p Berg]] and [[p Lund]] under one roof.', 'meeting brought held | host: Ito, Berg, Lund |  |'],
  [
    '[[p Ito]] brought [[p Berg]] and [[p Lund]] to the same table in [[t May]].',
    'meeting brought held | host: Ito, Berg, Lund |  | May',
  ],
  ['[[p Ito]] brought [[p Berg]] and [[p Lund]] to a table by the door.'],
])

table('for one’s part', [
  [
    '[[p Ito]] and [[p Berg]] for their part will chair a meeting in [[l Accra]].',
    'meeting meeting planned | Ito, Berg | Accra |',
  ],
  ['[[p Ito]] for his part met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
])

table('what a country hosts somewhere', [
  [
    '[[p Ito]] will attend a forum that [[l Ghana]] hosts in [[l Accra]] on [[t Monday]].',
    'meeting forum planned | Ito, host: Ghana | Accra | Monday',
  ],
  ['The [[l Ghana]] hosts in [[l Accra]] were kind.'],
])

table('a tour of what no name claims', [
  ['[[p Ito]] wrapped up a tour of the Westlands on [[t Monday]].', 'visit tour held | Ito, the Westlands |  | Monday'],
  ['[[p Ito]] wrapped up a tour of the plant on [[t Monday]].'],
])

table('in whose company, and as whose guest', [
  [
    '[[p Ito]] toured [[l Accra]] in [[t May]] in the company of [[p Berg]].',
    'visit toured held | Ito, Berg | Accra | May',
  ],
  ['[[p Ito]] met [[p Berg]] in the company of [[p Lund]].', 'meeting met held | Ito, Berg, Lund |  |'],
  ['[[p Ito]] met [[p Berg]] in the company.', 'meeting met held | Ito, Berg |  |'],
  [
    'On [[t Monday]] [[p Ito]] was in [[l Accra]] as a guest of [[p Berg]].',
    'visit was held | Ito, host: Berg | Accra | Monday',
  ],
  ['On [[t Monday]] [[p Ito]] was in [[l Accra]] as a friend of [[p Berg]].', 'visit was held | Ito | Accra | Monday'],
])

table('what somebody wants to spoil', [
  ['[[p Ito]] wants to spoil the talks between [[p Berg]] and [[p Lund]].', 'talks talks held | Berg, Lund |  |'],
  ['[[p Ito]] wants to open the talks between [[p Berg]] and [[p Lund]].', 'talks talks proposed | Berg, Lund |  |'],
])

table('where somebody sets foot', [
  ['[[p Ito]] set foot in [[l Accra]] on [[t Monday]].', 'visit foot held | Ito | Accra | Monday'],
  [
    'On [[t Monday]] [[p Ito]] became the first [[g Japanese]] minister to set foot in [[l Accra]].',
    'visit foot held | Ito | Accra | Monday',
  ],
  [
    '[[p Ito]] set foot in the [[g Ghanaian]] capital on [[t Monday]].',
    'visit foot held | Ito | the Ghanaian capital | Monday',
  ],
  ['[[p Ito]] has never set foot in [[l Accra]].'],
  ['[[p Ito]] went on foot in [[l Accra]].'],
])

table('before a stretch of time is over', [
  ['[[p Ito]] will meet [[p Berg]] before [[t the week]] is out.', 'meeting meet planned | Ito, Berg |  | the week'],
  ['[[p Ito]] met [[p Berg]] before [[t Monday]] brought rain.', 'meeting met held | Ito, Berg |  |'],
])

table('the work of a meeting', [
  ['The work of the meeting was attended by [[p Ito]] and [[p Berg]].', 'meeting meeting held | Ito, Berg |  |'],
  ['The date of the meeting was set by [[p Ito]] and [[p Berg]].', 'meeting meeting planned |  |  |'],
])

table('a body that sits down, whom one saw alone, and the capital', [
  ['The committee had sat down in [[l Accra]] in [[t May]].', 'session sat held | The committee | Accra | May'],
  ['The committee had sat down.'],
  ['[[p Ito]] saw [[p Berg]] alone for an hour.', 'meeting saw held | Ito, Berg |  |'],
  ['[[p Ito]] saw [[p Berg]] cry for an hour.'],
  ['[[p Ito]] is likely to come to the capital on [[t Monday]].', 'visit come planned | Ito | the capital | Monday'],
  ['[[p Ito]] is likely to come to the point on [[t Monday]].'],
])
