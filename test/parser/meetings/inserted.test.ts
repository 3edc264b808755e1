import { table } from './cues'

table('where and when, told between the verb and its meeting', [
  [
    '[[p Ito]] held in [[l Accra]] on [[t Monday]] talks with [[p Mensah]].',
    'talks talks held | Ito, Mensah | Accra | Monday',
  ],
  [
    '[[p Ito]] also held, [[t the same day]], an expanded meeting with [[p Mensah]].',
    'meeting meeting held | Ito, Mensah |  | the same day',
  ],
  [
    'They proposed to hold in [[l Accra]], before [[t June]], a new round between [[l Ghana]] and [[l Togo]].',
    'talks round proposed | Ghana, Togo | Accra |',
  ],
  [
    '[[p Ito]] sold in [[l Accra]] on [[t Monday]] tickets for talks with [[p Mensah]].',
    'talks talks held | Ito, Mensah |  |',
  ],
])
