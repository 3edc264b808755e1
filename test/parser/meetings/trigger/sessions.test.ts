import { table } from '../cues'

table('rounds of talks, told where or when, or between whom', [
  [
    'In the first round, in [[t January]], [[l Ghana]] and [[l Togo]] did little.',
    'talks round held | Ghana, Togo |  | January',
  ],
  [
    'A second round, in [[t August]], with [[p Ito]] at the head of the delegation, ended with a promise.',
    'talks round held | Ito |  | August',
  ],
  [
    'They proposed a new round between the [[o Fish Office]] and [[l Ghana]].',
    'talks round proposed | Fish Office, Ghana |  |',
  ],
  ['Third round between [[l Ghana]] and [[l Togo]] ends', 'talks round held | Ghana, Togo |  |'],
  ['In the second, which took place in [[l Accra]], they agreed.', 'talks second held | they | Accra |'],
  ['In the first round, in [[t January]], no candidate won the election.'],
  ['The second, which was red, broke.'],
  ['A new round of drinks came.'],
])

table('sessions that are presided over, or one of a row', [
  [
    'At a stormy session in the hall, chaired by Mayor [[p Ito]], they agreed.',
    'session session held | they, Ito | the hall |',
  ],
  ['The second session, which begins on [[t Monday]], is long.', 'session session held |  |  | Monday'],
  ['The cabinet held its weekly session on [[t Monday]].', 'session session held | its |  | Monday'],
  [
    'The meeting, which was presided over by the head of the council, [[p Ito]], started late.',
    'meeting meeting held | Ito |  |',
  ],
  [
    'The [[o Joint Commission]], for its part, will hold a session in [[l Accra]] on [[t Sunday]].',
    'session session planned | Joint Commission | Accra | Sunday',
  ],
  [
    '[[p Ito]] has called a session of the [[o Council]] for [[t Monday]].',
    'session session planned | Ito, Council |  | Monday',
  ],
  [
    'The reception was attended by [[p Ito]] and the ambassador, [[p Mensah]].',
    'meeting reception held | Ito, Mensah |  |',
  ],
  ['The reception was warm.'],
  [
    'The session, which began [[t yesterday]] in the House of Culture and was interrupted twice, went on.',
    'session session held |  | the House | yesterday',
  ],
  ['The session, which is fun, went on.'],
  ['He shall brief them in an open session on [[t Monday]].', 'session session planned | He |  | Monday'],
  [
    'The following meeting shall be convened in [[l Accra]] on [[t 25 May]].',
    'meeting meeting planned |  | Accra | 25 May',
  ],
  ['He had breakfast with Sarvari on [[t Monday]].', 'meeting breakfast held | He, Sarvari |  | Monday'],
  ['He had breakfast with milk.'],
  ['Shares fell for a second session.'],
])

table('what ends late in the day, of two things', [])

table('sessions that are told by their number, their day or what becomes of them', [
  ['By [[t November]], at the second session, they agreed.', 'session session held | they |  | November'],
  ['“There will be a sixth session,” she said.', 'session session planned |  |  |'],
  ['The next session will be held on [[t the first Tuesday]].', 'session session planned |  |  | the first Tuesday'],
  ['The session opened on [[t Monday]].', 'session session held |  |  | Monday'],
  ['They will discuss it in their session on [[t Monday]].', 'session session planned | their |  | Monday'],
  ['A session set for [[t May]] did not happen.', 'session session cancelled |  |  | May'],
  ['Shares fell in the second session.'],
  ['The second training session was long.'],
  ['The session opened with a song.'],
  ['He rode in a session on [[t Monday]].'],
])
