import { check } from './cues'

describe('who meets, told behind the meeting or before it', () => {
  check([
    [
      'The talks in [[l Accra]] were the first between [[p Ito]] and [[p Berg]].',
      'talks talks held | Ito, Berg | Accra |',
    ],
    [
      "[[p Ito]]'s visit to [[l Accra]] includes a meeting with [[p Berg]].",
      'visit visit held | Ito | Accra |',
      'meeting meeting held | Ito, Berg | Accra |',
    ],
    [
      '[[l Ghana]] and [[l Togo]] agreed to a truce after talks in [[l Accra]].',
      'talks talks held | Ghana, Togo | Accra |',
    ],
    [
      'Ministers of [[l Ghana]] and [[l Togo]] signed a treaty after talks.',
      'talks talks held | Ministers (Ghana, Togo) |  |',
    ],
    ['Both will meet in [[l Accra]].', 'meeting meet planned | Both | Accra |'],
    [
      '[[p Ito]] and [[p Berg]] dined in [[l Accra]] on [[t Monday]].',
      'meeting dined held | Ito, Berg | Accra | Monday',
    ],
    ['[[p Ito]] held a video conference with [[p Berg]].', 'call conference held | Ito, Berg |  |'],
    ['Leaders of [[l Ghana]] open a summit in [[l Accra]].', 'summit summit held | Leaders (Ghana) | Accra |'],
  ])
})

describe('who does not meet for that', () => {
  check([
    ['The talks in [[l Accra]] were the first item between two films.', 'talks talks held |  | Accra |'],
    ['The report on [[l Accra]] includes a meeting with [[p Berg]].', 'meeting meeting held | Berg |  |'],
    ['[[l Ghana]] closed its ports after talks in [[l Accra]].', 'talks talks held |  | Accra |'],
    ['[[l Ghana]] and [[l Togo]] closed their ports after talks in [[l Accra]].', 'talks talks held |  | Accra |'],
    ['Two men dined in [[l Accra]] on [[t Monday]].'],
    ['[[p Ito]] watched a video conference on [[p Berg]].'],
    ['Leaders of [[l Ghana]] are open to a summit.', 'summit summit proposed | Leaders (Ghana) |  |'],
  ])
})
