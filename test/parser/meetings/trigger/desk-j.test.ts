import { table } from '../cues'

table('who breakfasts, and where somebody gets', [
  ['[[p Ito]] breakfasted with [[p Berg]].', 'meeting breakfasted held | Ito, Berg |  |'],
  ['[[p Ito]] reached [[l Accra]] on [[t Monday]].', 'visit reached held | Ito | Accra | Monday'],
  ['[[p Ito]] and [[p Berg]] reached a deal in [[l Accra]].'],
  ['The rebels reached [[l Accra]] on [[t Monday]].'],
  ['The news reached [[l Accra]] on [[t Monday]].'],
])

table('any verb behind “expected to”', [
  ['[[p Ito]] is expected to land in [[l Accra]] on [[t Monday]].', 'visit land planned | Ito | Accra | Monday'],
  ['[[p Ito]] is to land in [[l Accra]] on [[t Monday]].', 'visit land planned | Ito | Accra | Monday'],
  ['[[p Ito]] is opposed to land in [[l Accra]] being sold.'],
])

table('co-chairs', [
  [
    '[[p Ito]] and [[p Berg]] will co-chair a meeting of the commission in [[l Accra]].',
    'meeting meeting planned | Ito, Berg, the commission | Accra |',
  ],
])

table('what was dropped', [
  ['A meeting with [[p Berg]] was dropped for lack of time.', 'meeting meeting cancelled | Berg |  |'],
  ['A meeting that [[p Ito]] was to have had with [[p Berg]] was dropped for lack of time.', 'meeting meeting cancelled | Ito, Berg |  |'],
])

table('where something will be, and when', [
  [
    'It can be discussed on [[t Monday]] in [[l Accra]], where the summit of the union will be held.',
    'summit summit planned | the union | Accra | Monday',
  ],
])
