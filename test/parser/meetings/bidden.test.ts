import { table } from './cues'

table('who is bidden to a meeting', [
  [
    '[[p Ito]] invited [[p Mensah]] to [[l Osaka]] for talks [[t next week]].',
    'talks talks proposed | Ito, Mensah | Osaka | next week',
  ],
  ['[[p Ito]] joined [[p Mensah]] in [[l Accra]] for the summit.', 'summit summit held | Ito, Mensah | Accra |'],
])

table('who meets on a visit', [
  [
    '[[p Ito]], visiting [[l Accra]], met [[p Mensah]].',
    'visit visiting held | Ito | Accra |',
    'meeting met held | Ito, Mensah | Accra |',
  ],
  [
    '[[p Ito]], on a visit to [[l Accra]], met [[p Mensah]].',
    'visit visit held | Ito | Accra |',
    'meeting met held | Ito, Mensah | Accra |',
  ],
  [
    '[[p Ito]] arrived in [[l Accra]] on an official visit.',
    'visit arrived held | Ito | Accra |',
    'visit visit held | Ito | Accra |',
  ],
  ['[[p Ito]], speaking in [[l Bern]] after meeting [[p Mensah]], smiled.', 'meeting meeting held | Ito, Mensah |  |'],
])

table('a second infinitive', [
  [
    '[[p Ito]] is scheduled to visit [[l Ghana]] and meet [[p Mensah]].',
    'visit visit planned | Ito | Ghana |',
    'meeting meet planned | Ito, Mensah | Ghana |',
  ],
  [
    '[[p Ito]] will visit [[l Ghana]] and hold talks with [[p Mensah]].',
    'visit visit planned | Ito | Ghana |',
    'talks talks planned | Ito, Mensah | Ghana |',
  ],
])

table('who sits down', [
  ['[[p Ito]] sat down with [[p Mensah]] in [[l Osaka]].', 'talks sat held | Ito, Mensah | Osaka |'],
  ['[[p Ito]] sat with [[p Mensah]] in [[l Osaka]].'],
])

table('where and when somebody came, and with whom something was done', [
  [
    '[[p Ito]] landed in [[l Accra]] [[t on Monday]] and met [[p Mensah]].',
    'visit landed held | Ito | Accra | on Monday',
    'meeting met held | Ito, Mensah | Accra | on Monday',
  ],
  [
    '[[p Ito]] landed in [[l Accra]] and had talks with [[p Mensah]].',
    'visit landed held | Ito | Accra |',
    'talks talks held | Ito, Mensah | Accra |',
  ],
  [
    '[[p Ito]] visited [[l Accra]] and met [[p Mensah]].',
    'visit visited held | Ito | Accra |',
    'meeting met held | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] discussed the plan with [[p Mensah]] in a telephone call.', 'call call held | Ito, Mensah |  |'],
  [
    '[[p Ito]] met [[p Mensah]] in [[l Accra]] and [[p Duarte]] in [[l Bern]].',
    'meeting met held | Ito, Mensah | Accra |',
    'meeting Duarte held | Ito, Duarte | Bern |',
  ],
])

table('“when” behind a time', [
  [
    'It was the first since [[t last May]], when [[p Ito]] held talks with [[p Mensah]].',
    'talks talks held | Ito, Mensah |  | last May',
  ],
  ['It rained when [[p Ito]] met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
])
