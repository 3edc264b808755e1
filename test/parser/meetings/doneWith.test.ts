import { table } from './cues'

table('with whom something is done in a meeting, and who is told to be at it', [
  ['In a separate meeting, [[p Ito]] took up the levy with [[p Mensah]].', 'meeting meeting held | Ito, Mensah |  |'],
  [
    'In a separate meeting, [[p Ito]] took up the levy, which has to do with [[p Mensah]].',
    'meeting meeting held | Ito |  |',
  ],
  ['[[p Ito]] voiced an interest in talks with [[p Mensah]].', 'talks talks proposed | Ito, Mensah |  |'],
  ['There is an interest in talks with [[p Mensah]].', 'talks talks proposed | Mensah |  |'],
  ['[[p Ito]] was accompanied to the talks by [[p Mensah]].', 'talks talks held | Ito, Mensah |  |'],
  [
    '[[p Ito]] paid a visit to the director of the [[o Lake Office]], [[p Mensah]].',
    'visit visit held | Ito, host: Mensah |  |',
  ],
  ['[[p Ito]] paid a visit to the museum in [[l Accra]].', 'visit visit held | Ito | the museum, Accra |'],
])

table('those who are told to be there', [
  [
    'Taking part in the talks were [[p Ito]], [[p Mensah]] and [[p Lund]].',
    'talks talks held | Ito, Mensah, Lund |  |',
  ],
  ['The participants in the talks included [[p Ito]] and [[p Mensah]].', 'talks talks held | Ito, Mensah |  |'],
  ['The topics of the talks included [[p Ito]] and [[p Mensah]].', 'talks talks held |  |  |'],
  ['Joining [[p Ito]] at the summit were [[p Mensah]] and [[p Lund]].', 'summit summit held | Ito, Mensah, Lund |  |'],
  [
    '[[p Ito]] was joined at the meeting by [[p Mensah]] and [[p Lund]].',
    'meeting meeting held | Ito, Mensah, Lund |  |',
  ],
])
