import { check } from './cues'

describe('whose meeting it is', () => {
  check([
    [
      'Trade topped the agenda as the leaders of [[l Ghana]] gathered in [[l Accra]] on [[t Monday]].',
      'meeting gathered held | the leaders (Ghana) | Accra | Monday',
    ],
    [
      '"I leave for [[l Accra]]," [[p Ito]] says in a meeting with [[p Berg]].',
      'visit leave planned | I | Accra |',
      'meeting meeting held | Ito, Berg |  |',
    ],
    [
      'As [[p Ito]] left to meet the president of [[l Ghana]], [[p Berg]] took his seat.',
      'meeting meet planned | Ito, the president (Ghana) |  |',
    ],
    ['[[p Ito]] left to meet the president of [[l Ghana]], [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
    ['At the [[o G9]] summit, [[p Ito]] and [[p Berg]] agreed.', 'summit summit held | G9, Ito, Berg |  |'],
    ['[[p Ito]] was criticised at the [[o G9]] summit.', 'summit summit held | G9 |  |'],
    ['[[l Ghana]] faced criticism at a summit in [[l Accra]].', 'summit summit held |  | Accra |'],
    [
      'A loan was agreed, [[p Ito]] said, during a visit to [[l Accra]] by [[p Berg]].',
      'visit visit held | Berg | Accra |',
    ],
    [
      'It was clear that [[p Ito]] and the Ghanaian president, [[p Berg]], had held a discussion of it by telephone.',
      'call discussion held | Ito, Berg |  |',
    ],
    ['[[p Ito]] held a discussion of the telephone bill.'],
    ['[[l Ghana]] and [[l Togo]] are party to the talks.', 'talks talks held | Ghana, Togo |  |'],
    ['The leaders of [[l Ghana]] have all visited [[l Accra]].', 'visit visited held | The leaders (Ghana) | Accra |'],
  ])
})

describe('what the clause tells of a visit', () => {
  check([
    [
      '[[p Ito]] speaks when he arrives in [[l Accra]] on [[t Monday]], at the start of a visit.',
      'visit arrives planned | he | Accra | Monday',
      'visit visit planned | he | Accra | Monday',
    ],
    [
      '[[p Ito]] heads to [[l Ghana]] on his first official trip.',
      'visit heads planned | Ito | Ghana |',
      'visit trip held | Ito | Ghana |',
    ],
    ['[[p Ito]] sang on his first official trip.', 'visit trip held | his |  |'],
    ['The summit is expected to agree on quotas.', 'summit summit planned |  |  |'],
  ])
})

describe('what is done beside a meeting does not decide whether it was', () => {
  check([
    ['[[p Ito]] called for calm before meeting [[p Berg]].', 'meeting meeting held | Ito, Berg |  |'],
    ['[[p Ito]] refused to comment after meeting [[p Berg]].', 'meeting meeting held | Ito, Berg |  |'],
    ['[[p Ito]] will speak before meeting [[p Berg]].', 'meeting meeting planned | Ito, Berg |  |'],
    ['[[p Ito]] avoided meeting [[p Berg]].', 'meeting meeting denied | Ito, Berg |  |'],
    ['[[p Ito]] managed to meet [[p Berg]].', 'meeting meet held | Ito, Berg |  |'],
    ['[[p Ito]] hoped to meet [[p Berg]].', 'meeting meet proposed | Ito, Berg |  |'],
    ['Leaders of [[l Ghana]] met with [[l Togo]] at the top of the agenda.', 'meeting met held | Leaders (Ghana) |  |'],
    [
      'Leaders of [[l Ghana]] met with [[l Togo]] at the top of a hill.',
      'meeting met held | Leaders (Ghana), Togo |  |',
    ],
  ])
})

describe('who arrives', () => {
  check([
    ['[[p Ito]] arrived in [[l Accra]] on [[t Monday]].', 'visit arrived held | Ito | Accra | Monday'],
    ['[[p Ito]] arrived in [[l Ghana]].', 'visit arrived held | Ito | Ghana |'],
    ['[[p Ito]] arrived in [[l Accra]].', 'visit arrived held | Ito | Accra |'],
    ['[[p Ito]] arrived in [[t May]].'],
    ['Supplies arrived in [[l Ghana]] on [[t Monday]].'],
    [
      '[[p Ito]] arrived in [[l Accra]] on [[t Monday]] to meet [[p Berg]].',
      'visit arrived held | Ito | Accra | Monday',
      'meeting meet held | Ito, Berg | Accra | Monday',
    ],
  ])
})

describe('who is beside whom', () => {
  check([
    ['[[p Ito]], together with [[p Mensah]], met [[p Berg]].', 'meeting met held | Ito, Mensah, Berg |  |'],
    ['[[p Ito]] sat together with pride and met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
    [
      '[[p Ito]] met President [[p Berg]], Secretary [[p Mensah]], and left.',
      'meeting met held | Ito, Berg, Mensah |  |',
    ],
    ['[[p Ito]] met President [[p Berg]], Secretary [[p Mensah]] said.', 'meeting met held | Ito, Berg |  |'],
    ['[[p Ito]] and [[p Berg]] spoke on [[t Monday]] about trade.', 'talks spoke held | Ito, Berg |  | Monday'],
    ['[[p Ito]] and [[p Berg]] spoke on trade.'],
  ])
})

describe('what somebody is received for', () => {
  check([
    [
      '[[p Ito]] will host [[p Berg]] for a working lunch in [[l Accra]].',
      'meeting host planned | host: Ito, Berg | Accra |',
      'meeting lunch planned | Ito, Berg | Accra |',
    ],
    [
      '[[p Ito]] greets [[p Berg]] before a meeting in [[l Accra]].',
      'meeting greets held | host: Ito, Berg |  |',
      'meeting meeting held | Ito, Berg | Accra |',
    ],
    [
      '[[p Ito]] met with [[p Berg]] for a summit in [[l Accra]].',
      'meeting met held | Ito, Berg |  |',
      'summit summit held | Ito, Berg | Accra |',
    ],
  ])
})

describe('who is told before, or spoken to', () => {
  check([
    [
      'While [[p Ito]] has said he would meet [[p Berg]], [[p Mensah]] flew home.',
      'meeting meet planned | he, Berg |  |',
    ],
    [
      '[[p Ito]] met on [[t Friday]] and again on [[t Sunday]] with [[p Berg]].',
      'meeting met held | Ito, Berg |  | Friday',
    ],
    ['After he met [[p Berg]], [[p Ito]] flew home.', 'meeting met held | Ito, Berg |  |'],
    [
      'During the talks, [[p Ito]] told the [[g Ghanaian]] delegation it rained.',
      'talks talks held | Ito, the Ghanaian delegation (Ghanaian) |  |',
    ],
  ])
})
