import { table } from './cues'

table('a verb of any kind behind “will” and “to”', [
  ['[[p Ito]] will use the forum for talks with [[p Berg]].', 'talks talks planned | Ito, Berg |  |'],
  ['[[p Ito]] is said to be trying to arrange a meeting with [[p Berg]].', 'meeting meeting proposed | Ito, Berg |  |'],
  ['[[p Ito]] will likely meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
  ['[[p Ito]] will likely ask to meet [[p Berg]].', 'meeting meet proposed | Ito, Berg |  |'],
])

table('who is the first to meet somebody', [
  [
    '[[p Ito]] on [[t Monday]] became the first sitting [[g Japanese]] president to meet [[p Berg]].',
    'meeting meet held | Ito, Berg |  | Monday',
  ],
  ['[[p Ito]] will be the first president to visit [[l Accra]].', 'visit visit planned | Ito | Accra |'],
  ['[[p Ito]] was the last leader of a party to visit [[l Accra]].', 'visit visit held | Ito | Accra |'],
  ['[[p Ito]] is the first choice.'],
])

table('a person before a gerund', [
  ['The paper printed photos of [[p Ito]] meeting [[p Berg]].', 'meeting meeting held | Ito, Berg |  |'],
  ['The prospect of [[p Ito]] meeting [[p Berg]] was welcome.', 'meeting meeting proposed | Ito, Berg |  |'],
])

table('what is not done in talks', [
  ['The issue never came up in the meeting.', 'meeting meeting held |  |  |'],
  ['[[p Ito]] did not take part in the talks.', 'talks talks denied | Ito |  |'],
])

table('who is told something at a meeting', [
  [
    '[[p Ito]] told [[p Berg]] at a meeting with [[g Ghanaian]] officials that she was glad.',
    'meeting meeting held | Ito, Ghanaian officials (Ghanaian), Berg |  |',
  ],
  ['[[p Ito]] praised [[p Berg]] at a meeting with [[p Mensah]].', 'meeting meeting held | Ito, Mensah |  |'],
])

table('rows and those who belong to somebody', [
  [
    '[[p Ito]] and [[p Berg]] are among the more than 20 leaders attending the meeting in [[l Accra]].',
    'meeting meeting held | Ito, Berg | Accra |',
  ],
  ['[[p Ito]] met leaders of [[l Ghana]]’s staunchest partners.', 'meeting met held | Ito, leaders |  |'],
  [
    'The [[g Ghanaian]] president’s visit to [[l Accra]] ended.',
    'visit visit held | The Ghanaian president (Ghanaian) | Accra |',
  ],
  [
    'The heads of the armies of [[l Ghana]], [[l Togo]] and [[l Benin]], met in [[l Accra]] to plan a final assault.',
    'meeting met held | The heads (Ghana, Togo, Benin) | Accra |',
  ],
  ['Speaking after a summit meeting in [[l Accra]] he was glad.', 'meeting meeting held | he | Accra |'],
  [
    'On [[t Monday]], [[p Ito]] toured [[l Accra]], where she met [[p Berg]].',
    'visit toured held | Ito | Accra | Monday',
    'meeting met held | she, Berg | Accra | Monday',
  ],
])

table('what an aside, an arrival or a second event tells', [
  ['It rained during talks with [[p Berg]], [[p Ito]] said on [[t Monday]].', 'talks talks held | Berg |  |'],
  [
    '[[p Ito]] and [[p Berg]] met privately after her arrival in [[l Accra]] on [[t Monday]].',
    'meeting met held | Ito, Berg | Accra | Monday',
    'visit arrival held | her | Accra | Monday',
  ],
  [
    '[[p Ito]], ahead of a conference and a meeting with [[p Berg]], spoke of hope.',
    'meeting conference planned |  |  |',
    'meeting meeting planned | Ito, Berg |  |',
  ],
  [
    'It rained [[t today]], just hours before [[p Ito]] was due to meet [[p Berg]].',
    'meeting meet planned | Ito, Berg |  | today',
  ],
  ['[[p Ito]] hopes to follow up with a meeting with [[p Berg]].', 'meeting meeting proposed | Ito, Berg |  |'],
  [
    'The president is looking forward to his meeting with [[p Berg]].',
    'meeting meeting planned | The president, Berg |  |',
  ],
  ['A summit of [[p Ito]] and [[p Berg]] is being eyed.', 'summit summit proposed | Ito, Berg |  |'],
  ['[[p Ito]] meets the press on [[t Monday]].'],
])

table('a country that telephones', [
  ['[[l Norway]] telephoned the envoy, [[p Ito]], on [[t Monday]].', 'call telephoned held | Norway, Ito |  | Monday'],
  ['[[l Norway]] called [[p Ito]] a friend.'],
])

table('what is met and is nobody', [
  ['[[p Ito]] plans to meet the bulk of its costs.'],
  ['[[p Ito]] met the recommendations of the board.'],
  ['[[p Ito]] promised to meet that target.'],
])

table('a body that meets alone, on a day', [
  [
    '[[o Affcom]] is likely to keep its rates when it meets [[t next week]].',
    'meeting meets planned | it |  | next week',
  ],
  [
    '[[o Affcom]] will look at the plan when it reconvenes [[t next month]].',
    'session reconvenes planned | it |  | next month',
  ],
  ['[[o Affcom]] changes its rates when it meets.'],
  ['The plan is good when it meets a need [[t next week]].'],
])

table('who speaks to another by name', [
  ['[[p Ito]] has spoken to President [[p Berg]] [[t on Monday]].', 'talks spoken held | Ito, Berg |  | on Monday'],
  ['She said that she talked to [[p Berg]].', 'talks talked held | she, Berg |  |'],
  ['[[p Ito]] was speaking to [[p Berg]] of the radio.'],
  ['[[o Affcom]] spoke to [[p Berg]].'],
  ['[[p Ito]] spoke to the council.'],
])

table('who discusses something with another by name', [
  [
    'In [[l Accra]], [[p Ito]] discussed the plan and its price with President [[p Berg]].',
    'talks discussed held | Ito, Berg | Accra |',
  ],
  [
    '[[p Ito]] has discussed the idea of making such a group with [[p Berg]] at the summit in [[l Accra]].',
    'talks discussed held | Ito, Berg | Accra |',
    'summit summit held | Ito, Berg | Accra |',
  ],
  ['She discussed the plan with [[p Berg]] by telephone.', 'call discussed held | She, Berg |  |'],
  ['[[p Ito]] discussed the plan with [[p Berg]] in a telephone call.', 'call call held | Ito, Berg |  |'],
  ['[[p Ito]] discussed the plan, with [[p Berg]] later saying that it was bad.'],
  ['[[p Ito]] discussed the plan with interest.'],
  ['[[o Affcom]] discussed the plan with [[p Berg]].'],
  ['The plan was discussed with [[p Berg]].'],
])

table('a visitor before his name', [
  ['[[p Berg]] spoke to the press with visiting [[g Ghanaian]] President [[p Ito]].', 'visit visiting held | Ito |  |'],
  ['[[p Berg]] spoke to the press with visiting professor [[p Ito]].'],
  ['[[p Berg]] spoke to visiting engineers.'],
])

table('who heads somewhere, and what is done by visiting', [
  ['[[p Ito]] left [[l Lagos]] for [[l Accra]] [[t on Monday]].', 'visit left held | Ito | Accra | on Monday'],
  ['[[t On Monday]] he heads to [[l Accra]].', 'visit heads planned | he | Accra | On Monday'],
  ["[[t Later today]] he'll head to [[l Accra]].", "visit head planned | he'll | Accra | Later today"],
  ['The heads to come of the head of a list.'],
  ['[[p Ito]] made a mistake by visiting [[l Accra]].', 'visit visiting held | Ito | Accra |'],
])
