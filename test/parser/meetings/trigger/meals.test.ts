import { check } from '../cues'

describe('a meal that is given to guests, or to which they are bidden for a day,', () => {
  check([
    ['[[p Ito]] gave lunch to [[p Berg]] in [[l Accra]].', 'meeting lunch held | host: Ito, Berg | Accra |'],
    [
      '[[p Ito]] gave lunch to the whole delegation on [[t Monday]].',
      'meeting lunch held | host: Ito, the whole delegation |  | Monday',
    ],
    ['[[p Ito]] gave a dinner for the delegation.', 'meeting dinner held | host: Ito, the delegation |  |'],
    [
      '[[p Ito]] had invited [[p Berg]] to a dinner in [[l Accra]] on [[t May 2]].',
      'meeting dinner planned | Ito, Berg | Accra | May 2',
    ],
    [
      '[[p Ito]] gave an audience to the secretary of the council, [[p Elin Berg]].',
      'meeting audience held | host: Ito, Elin Berg |  |',
    ],
    ['[[p Ito]] gave lunch to the poor.'],
    ['[[p Ito]] invited her friends to dinner on [[t Monday]].'],
    ['[[p Ito]] had invited [[p Berg]] to a dinner.'],
    ['[[p Ito]] had invited [[p Berg]] to a dinner on [[t May 2]].'],
  ])
})
