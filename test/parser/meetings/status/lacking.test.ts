import { table } from '../cues'

table('what was left undone', [
  ['[[p Ito]] came back without even making a stop in [[l Accra]].', 'visit stop denied | Ito | Accra |'],
  ['[[p Ito]] left [[l Accra]] without holding talks with [[p Mensah]].', 'talks talks denied | Ito, Mensah |  |'],
  ['[[p Ito]] left [[l Accra]] after holding talks with [[p Mensah]].', 'talks talks held | Ito, Mensah | Accra |'],
  ['It cannot be agreed without holding talks with [[p Mensah]].', 'talks talks proposed | Mensah |  |'],
  [
    '[[p Ito]] left the meeting with [[p Mensah]] without making a statement.',
    'meeting meeting held | Ito, Mensah |  |',
  ],
])
