import { table } from '../cues'

table('who is called the first to do so did it', [
  [
    '[[p Ito]], the first president to visit [[l Accra]] since [[t 1990]], met [[p Mensah]].',
    'visit visit held | Ito | Accra |',
    'meeting met held | Ito, Mensah |  |',
  ],
  [
    '[[p Ito]] met [[p Mensah]], the first president to visit [[l Oslo]].',
    'meeting met held | Ito, Mensah |  |',
    'visit visit held | Mensah | Oslo |',
  ],
  ['[[p Ito]], one of the few leaders to visit [[l Accra]], was pleased.', 'visit visit held | Ito | Accra |'],
  ['[[p Ito]] was one of the first leaders to visit [[l Accra]].', 'visit visit held | Ito | Accra |'],
  [
    '[[p Ito]] and [[p Berg]] were among the first leaders to visit [[l Accra]].',
    'visit visit held | Ito, Berg | Accra |',
  ],
  ['[[p Ito]] and [[p Berg]] were the first popes to visit [[l Accra]].', 'visit visit held | Ito, Berg | Accra |'],
])

table('who will be the first has not done so', [
  ['[[p Ito]] will be one of the first leaders to visit [[l Accra]].', 'visit visit planned | Ito | Accra |'],
  [
    '[[p Ito]], the first president to visit [[l Accra]], will arrive on [[t Friday]].',
    'visit visit planned | Ito | Accra |',
    'visit arrive planned | Ito |  | Friday',
  ],
  ['[[p Ito]], one of the leaders to visit [[l Accra]], was pleased.', 'visit visit planned | Ito | Accra |'],
])
