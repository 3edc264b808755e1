import { checkLedger } from '../checkLedger'
import { table } from '../cues'

table('what somebody discussed who took part in other talks', [
  [
    '[[p Ito]], who chaired the [[l Accra]] talks, discussed the roads on [[t Monday]] with [[p Berg]] and [[p Mensah]].',
    'talks talks held | Ito | Accra |',
    'talks discussed held | Ito, Berg, Mensah |  | Monday',
  ],
  [
    '[[p Ito]] discussed the roads with [[p Berg]] in a meeting on [[t Monday]].',
    'meeting meeting held | Ito, Berg |  | Monday',
  ],
])

table('contacts over the telephone', [
  [
    'The previous telephone contact between [[p Ito]] and [[p Berg]] took place on [[t May 3]].',
    'call telephone held | Ito, Berg |  | May 3',
  ],
  ['A phone talk between [[p Ito]] and [[p Berg]] took place.', 'call phone held | Ito, Berg |  |'],
  ['The telephone contact list of [[p Ito]] and [[p Berg]] was stolen.'],
  ['The telephone contact of [[p Ito]] was stolen.'],
])

table('who is called, or called on', [
  [
    '[[p Ito]] met [[p Berg]] before calling on President [[p Omar Yaqub]].',
    'meeting met held | Ito, Berg |  |',
    'meeting calling held | Ito, host: Omar Yaqub |  |',
  ],
  [
    '[[p Ito]] met [[p Berg]] before calling on President [[p Omar Yaqub]] to resign.',
    'meeting met held | Ito, Berg |  |',
  ],
  [
    '[[p Ito]] called the [[g Kenyan]] president, [[p Berg]], on [[t Monday]].',
    'call called held | Ito, Berg |  | Monday',
  ],
  [
    '[[p Ito]] called the [[g Kenyan]] president on [[t Monday]].',
    'call called held | Ito, the Kenyan president (Kenyan) |  | Monday',
  ],
  ['[[p Ito]] called the [[g Kenyan]] president, [[p Berg]], a liar.'],
  ['[[p Ito]] called the [[g Kenyan]] truce on [[t Monday]].'],
])

table('what is called off, planned or held', [
  ['Peace talks in [[l Accra]] called off as [[p Ito]] stays away', 'talks talks cancelled |  | Accra |'],
  ['[[l Accra]] talks called for [[t Monday]]', 'talks talks held |  | Accra | Monday'],
  ['A summit planned by [[l France]] on aid has no date.', 'summit summit planned | France |  |'],
  ['A summit proposed by [[l France]] has no date.', 'summit summit proposed |  |  |'],
  ['A summit attended by [[l France]] has no date.', 'summit summit held | France |  |'],
  [
    'The meeting, convened by [[l Ghana]] and held behind closed doors on [[t May 3]], ended without a result.',
    'meeting meeting held | Ghana |  | May 3',
  ],
  [
    '[[p Ito]] and [[p Berg]] met face to face in [[l Accra]] in [[t May]].',
    'meeting met held | Ito, Berg | Accra | May',
  ],
  ['[[p Ito]] and [[p Berg]] met to face facts in [[l Accra]].', 'meeting met held | Ito, Berg |  |'],
])

const check = checkLedger('2019-05-14')

describe('the year of a meeting and a month of that', () => {
  it('is the month', () => {
    check("Last year's conference was held in Accra in October.", 'meeting | held |  | Accra | 2018-10')
    check(
      'Ana Lund met Olaf Berg last year in Accra in June.',
      'meeting | held | Ana Lund, Olaf Berg | Accra | 2018-06',
    )
    check("Last year's conference was held in Accra.", 'meeting | held |  | Accra | 2018')
  })
})
