import { table } from './cues'

table('who is beside the one who meets', [
  ['[[p Ito]], joined by [[p Mensah]], met [[p Duarte]].', 'meeting met held | Ito, Mensah, Duarte |  |'],
  [
    '[[p Ito]] was accompanied by [[p Mensah]] at the meeting with [[p Duarte]].',
    'meeting meeting held | Ito, Duarte, Mensah |  |',
  ],
  [
    'A delegation led by [[p Ito]] arrived in [[l Accra]] on [[t Monday]] for talks with [[p Duarte]].',
    'visit arrived held | A delegation, Ito | Accra | Monday',
    'talks talks held | A delegation, Ito, Duarte | Accra | Monday',
  ],
  ['[[p Ito]] was among the leaders who met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
])

table('to whom somebody speaks at a meeting', [
  ['[[p Ito]] briefed [[p Mensah]] at a meeting in [[l Accra]].', 'meeting meeting held | Ito, Mensah | Accra |'],
  ['In a phone call, [[p Ito]] told [[p Mensah]] that the border was open.', 'call call held | Ito, Mensah |  |'],
  [
    '[[p Ito]] told reporters at a meeting in [[l Accra]] that the border was open.',
    'meeting meeting held | Ito | Accra |',
  ],
  ['[[p Ito]] told a cabinet meeting that the border was open.', 'meeting meeting held | Ito, cabinet |  |'],
])

table('who is there, told behind the verb', [
  ['Attending the talks were [[p Ito]] and [[p Mensah]].', 'talks talks held | Ito, Mensah |  |'],
  ['Also present at the meeting was [[p Ito]].', 'meeting meeting held | Ito |  |'],
  ['Among those at the summit were [[p Ito]] and [[p Mensah]].', 'summit summit held | Ito, Mensah |  |'],
  ['The meeting was [[p Ito]] and [[p Mensah]]’s idea.', 'meeting meeting held |  |  |'],
])

table('whose the meeting is, told by the verb that rules it', [
  ['[[p Ito]] concluded two days of talks with [[p Mensah]].', 'talks talks held | Ito, Mensah |  |'],
  [
    'Days of talks between [[p Ito]] and [[p Mensah]] ended in [[l Accra]] on [[t Monday]].',
    'talks talks held | Ito, Mensah | Accra | Monday',
  ],
  [
    '[[p Ito]] wrapped up a visit to [[l Ghana]] with talks with [[p Mensah]].',
    'visit visit held | Ito | Ghana |',
    'talks talks held | Ito, Mensah |  |',
  ],
  ['[[p Ito]] is considering a trip to [[l Accra]].', 'visit trip proposed | Ito | Accra |'],
  [
    '“We agreed,” [[p Ito]] told reporters on [[t Monday]] after meeting [[p Mensah]].',
    'meeting meeting held | Ito, Mensah |  | Monday',
  ],
  ['[[p Ito]], whom [[p Mensah]] met on [[t Monday]], left.', 'meeting met held | Mensah, Ito |  | Monday'],
  ['[[p Ito]], with whom [[p Mensah]] held talks on [[t Monday]], left.', 'talks talks held | Mensah, Ito |  | Monday'],
  ['[[p Ito]] said he had held “frank” talks with [[p Mensah]].', 'talks talks held | he, Mensah |  |'],
])

table('what becomes of it', [
  ['[[p Ito]] called off his meeting with [[p Mensah]].', 'meeting meeting cancelled | Ito, Mensah |  |'],
  ['There are no plans for a meeting between [[p Ito]] and [[p Mensah]].', 'meeting meeting denied | Ito, Mensah |  |'],
  [
    '[[g Ghanaian]] ministers meeting in [[l Accra]] on [[t Monday]] agreed new rules.',
    'meeting meeting held | Ghanaian ministers (Ghanaian) | Accra | Monday',
  ],
  [
    'The ministry said the talks will take place in [[l Accra]] on [[t Monday]].',
    'talks talks planned |  | Accra | Monday',
  ],
])

table('where and when it was', [
  [
    '[[p Ito]] met [[p Mensah]] on a visit to [[l Accra]] on [[t Monday]].',
    'meeting met held | Ito, Mensah | Accra | Monday',
    'visit visit held | Ito | Accra | Monday',
  ],
])

table('the row of those who meet', [
  [
    '[[p Ito]] will meet President [[p Mensah]], Vice President [[p Duarte]], Secretary of State [[p Lund]], Secretary [[p Weber]] and as many deputies as possible.',
    'meeting meet planned | Ito, Mensah, Duarte, Lund, Weber |  |',
  ],
  [
    'Prime Minister [[p Ito]] and Secretary of State [[p Mensah]] met in [[l Accra]].',
    'meeting met held | Ito, Mensah | Accra |',
  ],
  [
    'The talks, which included delegates from [[l Ghana]], [[l Togo]] and [[l Benin]], have broken down.',
    'talks talks held | delegates (Ghana, Togo, Benin) |  |',
  ],
  [
    'Three powers – [[l Ghana]], [[l Togo]] and [[l Benin]] – met on [[t Monday]].',
    'meeting met held | Ghana, Togo, Benin |  | Monday',
  ],
  ['[[p Ito]] met two allies: [[l Ghana]] and [[l Togo]].', 'meeting met held | Ito, Ghana, Togo |  |'],
])

table('where a journey leads', [
  [
    '[[p Ito]] began a trip to [[l Ghana]], [[l Togo]] and [[l Benin]].',
    'visit trip held | Ito | Ghana, Togo, Benin |',
  ],
  ['[[p Ito]] began a trip to [[l Accra]], [[l Ghana]] and [[l Lagos]].', 'visit trip held | Ito | Accra |'],
])

table('who else is told further on', [
  [
    '[[p Ito]] had coffee with [[p Mensah]], who was on her way home, and with [[p Duarte]].',
    'meeting coffee held | Ito, Mensah, Duarte |  |',
  ],
  [
    '[[p Ito]] had coffee with [[p Mensah]], who was on her way home, and wrote to [[p Duarte]].',
    'meeting coffee held | Ito, Mensah |  |',
  ],
  ['[[p Ito]] held talks with [[p Mensah]] and separately with [[p Duarte]].', 'talks talks held | Ito, Mensah |  |'],
  [
    '[[p Ito]] and [[p Mensah]] were at a dinner offered by [[p Duarte]].',
    'meeting dinner held | Ito, Mensah, host: Duarte |  |',
  ],
  [
    'The words of [[p Ito]] and [[p Mensah]], both of whom were at the meeting with [[p Duarte]], differ.',
    'meeting meeting held | Ito, Mensah, Duarte |  |',
  ],
  [
    'The words of [[p Ito]] and [[p Mensah]], who was at the meeting with [[p Duarte]], differ.',
    'meeting meeting held | Mensah, Duarte |  |',
  ],
  [
    'A meeting chaired by [[p Ito]] and attended by [[p Mensah]] ended late.',
    'meeting meeting held | Ito, Mensah |  |',
  ],
  ['A meeting chaired by [[p Ito]] and cursed by [[p Mensah]] ended late.', 'meeting meeting held | Ito |  |'],
  [
    '[[p Ito]] crossed the lake, while on a visit to [[l Accra]] with [[p Mensah]].',
    'visit visit held | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] wrote that, while on a visit to [[l Accra]], [[p Mensah]] slept.', 'visit visit held | Mensah | Accra |'],
])
