import { check } from './cues'

describe('where somebody goes to meet another', () => {
  check([
    ['[[p Ito]] is also bound for [[l Accra]] to meet [[p Berg]].', 'meeting meet planned | Ito, Berg | Accra |'],
    [
      '[[p Ito]] is expected in [[l Accra]] on [[t Friday]] to meet [[p Berg]].',
      'meeting meet planned | Ito, Berg | Accra | Friday',
    ],
    [
      '[[p Ito]] left [[l Lagos]] for [[l Accra]] on [[t Monday]] for talks with [[p Berg]].',
      'talks talks held | Ito, Berg | Accra | Monday',
    ],
    [
      '[[p Ito]] rushed to [[l Accra]] on [[t Monday]] to meet [[p Berg]].',
      'meeting meet held | Ito, Berg | Accra | Monday',
    ],
    [
      '[[p Ito]] slipped into [[l Accra]] on [[t Monday]] and met [[p Berg]].',
      'meeting met held | Ito, Berg | Accra | Monday',
    ],
  ])
})

describe('what is no goal of theirs', () => {
  check([
    // What is expected of a place is not there.
    ['[[p Ito]] is expected by [[l Accra]] to meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
    ['[[p Ito]] left [[l Lagos]] after talks with [[p Berg]].', 'talks talks held | Ito, Berg |  |'],
    ['[[p Ito]] was bound by an oath not to meet [[p Berg]].', 'meeting meet denied | Ito, Berg |  |'],
    ['The [[g Ghanaians]] rushed to meet [[t the Saturday]] deadline.'],
  ])
})

describe('talks that somebody had', () => {
  check([
    ['[[p Ito]] had talks in [[l Accra]] with [[p Berg]].', 'talks talks held | Ito, Berg | Accra |'],
    ['[[p Ito]] has talked in [[l Accra]] about the [[g Ghanaians]].'],
  ])
})
