import { table } from '../cues'

table('two adverbs behind the verb', [
  ['[[p Ito]] hopes to meet again soon with [[p Mensah]].', 'meeting meet proposed | Ito, Mensah |  |'],
  [
    '[[p Ito]] and [[p Mensah]] were due to meet face-to-face earlier in [[l Accra]].',
    'meeting meet planned | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] has only recently met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
])

table('people by other nouns', [
  ['President [[p Ito]] and the first lady visited [[l Accra]].', 'visit visited held | Ito, the first lady | Accra |'],
  ['A fund commission which visited [[l Ghana]] in [[t May]] found no fault.'],
  [
    'A [[o Nordlink]] commission which visited [[l Ghana]] in [[t May]] found no fault.',
    'visit visited held | A Nordlink commission (Nordlink) | Ghana | May',
  ],
  ['She pays a commission when she meets her quota.'],
])

table('a final deal, a goal and a match', [
  [
    'No final deal will be made until the two sides meet in [[l Accra]].',
    'meeting meet planned | the two sides | Accra |',
  ],
  ['Their main goal, as when they met in [[l Accra]], is a deal.', 'meeting met held | they | Accra |'],
  ['Their second goal came when they met in [[l Accra]].'],
  ['They met in [[l Accra]] in the final on [[t Sunday]].'],
])
