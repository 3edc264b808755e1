import { table } from './cues'

table('what somebody calls a meeting', [
  [
    '[[p Ito]] flew to [[l Accra]] for what both capitals described as “exploratory” talks with [[p Mensah]].',
    'visit flew held | Ito | Accra |',
    'talks talks held | Ito, Mensah | Accra |',
  ],
  [
    '[[p Ito]] concluded what he described as fruitful talks with [[p Mensah]] in [[l Accra]].',
    'talks talks held | Ito, Mensah | Accra |',
  ],
  [
    'In what was described as a long meeting, [[p Ito]] told [[p Mensah]] to leave.',
    'meeting meeting held | Ito, Mensah |  |',
  ],
  ['[[p Ito]] spoke of what had followed, described as talks in the press.', 'talks talks held |  |  |'],
])
