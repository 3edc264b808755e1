import { check, table } from '../cues'

describe('what became of a meeting', () => {
  check([
    ['A meeting of [[p Ito]] and [[p Berg]] fell through.', 'meeting meeting cancelled | Ito, Berg |  |'],
    [
      'The meeting of [[p Ito]] and [[p Berg]], due on [[t Friday]], is off.',
      'meeting meeting cancelled | Ito, Berg |  |',
    ],
    ['The talks between [[p Ito]] and [[p Berg]] were put off.', 'talks talks cancelled | Ito, Berg |  |'],
    ['A planned meeting with [[p Berg]] never materialised.', 'meeting meeting cancelled | Berg |  |'],
    [
      'A meeting that [[p Ito]] had arranged with [[p Berg]] in [[l Accra]] came to nothing.',
      'meeting meeting cancelled | Ito, Berg | Accra |',
    ],
    ['A summit that was to have taken place in [[l Accra]] was never held.', 'summit summit cancelled |  | Accra |'],
    [
      'What was to be the third round of talks between [[l Ghana]] and [[l Togo]] did not take place.',
      'talks talks cancelled | Ghana, Togo |  |',
    ],
    [
      'The planned talks between [[l Ghana]] and [[l Togo]] did not take place.',
      'talks talks cancelled | Ghana, Togo |  |',
    ],
    [
      '[[l Oman]] has suggested that [[p Ito]] and the envoy [[p Berg]] meet under its roof.',
      'meeting meet proposed | Ito, Berg |  |',
    ],
    [
      'A meeting of [[p Ito]] and [[p Berg]] is also under consideration on the sidelines of the forum in [[l Accra]] in [[t May]].',
      'meeting meeting proposed | Ito, Berg | Accra | May',
    ],
    [
      'A visit by [[p Ito]] to [[l Ghana]] is being finalised for [[t May]].',
      'visit visit planned | Ito | Ghana | May',
    ],
    [
      'Whether [[p Ito]] and [[p Berg]] will meet in [[l Accra]] remains an open question.',
      'meeting meet proposed | Ito, Berg | Accra |',
    ],
    [
      '[[p Ito]] will meet [[p Berg]] in [[l Accra]], it was not said whether alone.',
      'meeting meet planned | Ito, Berg | Accra |',
    ],
    ['[[p Ito]] was taken to see [[p Berg]] in [[l Accra]].', 'meeting see held | Ito, Berg | Accra |'],
    ['[[p Ito]] was due to see [[p Berg]] in [[l Accra]].', 'meeting see planned | Ito, Berg | Accra |'],
    [
      'A meeting of [[p Ito]] and [[p Berg]] in [[l Accra]] never came to pass.',
      'meeting meeting denied | Ito, Berg | Accra |',
    ],
    ['[[p Ito]] said that the two meet.', 'meeting meet held | the two |  |'],
    ['[[p Ito]] was asked on [[t Monday]] about the meeting in [[l Accra]].', 'meeting meeting held |  | Accra |'],
    [
      'A planned meeting of [[p Ito]] with [[p Berg]], fixed for [[t Tuesday]], was dropped because of fog.',
      'meeting meeting cancelled | Ito, Berg |  | Tuesday',
    ],
    [
      'A visit by [[p Ito]], which was being prepared for [[t Tuesday]], is off the calendar.',
      'visit visit cancelled | Ito |  | Tuesday',
    ],
    [
      'The meeting with [[p Ito]], set for [[t Monday]], has been put off.',
      'meeting meeting cancelled | Ito |  | Monday',
    ],
    [
      'The meeting in [[l Accra]], in which [[p Ito]], Minister [[p Lund]] and [[p Berg]] took part, ended on [[t Friday]].',
      'meeting meeting held | Ito, Lund, Berg | Accra | Friday',
    ],
    [
      '[[p Lund]] offered to bring [[p Ito]] and [[p Berg]] together for talks in [[l Accra]].',
      'talks talks proposed | host: Lund, Ito, Berg | Accra |',
    ],
    [
      '[[p Lund]] brought [[p Ito]] and [[p Berg]] together for talks.',
      'talks talks held | host: Lund, Ito, Berg |  |',
    ],
    [
      'The paper published reports that [[p Ito]] had secretly met [[p Berg]]. Both sides rejected it.',
      'meeting met denied | Ito, Berg |  |',
    ],
    ['[[p Ito]] met [[p Berg]] over a plan. Both sides rejected it.', 'meeting met held | Ito, Berg |  |'],
    ['[[p Ito]] was to have met [[p Berg]] in [[l Accra]].', 'meeting met cancelled | Ito, Berg | Accra |'],
    ['A meeting of [[p Ito]] and [[p Berg]] is likely.', 'meeting meeting proposed | Ito, Berg |  |'],
    ['A meeting of [[p Ito]] and [[p Berg]] is in the works.', 'meeting meeting planned | Ito, Berg |  |'],
    ['There is talk of a summit between [[p Ito]] and [[p Berg]].', 'summit summit proposed | Ito, Berg |  |'],
  ])
})

describe('what became of a meeting that an aside tells of before', () => {
  check([
    [
      'The talks between [[p Ito]] and [[p Berg]], twice postponed since [[t July]], opened on [[t Monday]] in [[l Accra]].',
      'talks talks held | Ito, Berg | Accra | Monday',
    ],
    [
      'A visit by [[p Ito]] to [[l Accra]], postponed in [[t May]], will begin on [[t Friday]].',
      'visit visit planned | Ito | Accra | Friday',
    ],
    [
      'The meeting of [[p Ito]] and [[p Berg]], originally scheduled for [[t March]], was held in [[t May]].',
      'meeting meeting held | Ito, Berg |  | May',
    ],
    [
      'The summit of [[p Ito]] and [[p Berg]], planned for [[t Monday]], was cancelled.',
      'summit summit cancelled | Ito, Berg |  | Monday',
    ],
    [
      'The meeting of [[p Ito]] and [[p Berg]] and a dinner were called off.',
      'meeting meeting cancelled | Ito, Berg |  |',
    ],
  ])
})

describe('what did not become of it', () => {
  check([
    ['The talks between [[p Ito]] and [[p Berg]] came to nothing.', 'talks talks held | Ito, Berg |  |'],
    [
      'The talks between [[p Ito]] and [[p Berg]] are likely to be complicated.',
      'talks talks planned | Ito, Berg |  |',
    ],
    ['[[p Ito]] is said to have met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
    ["[[p Ito]]'s visit to [[l Accra]] was organised by [[p Berg]].", 'visit visit held | Ito | Accra |'],
    ['A meeting of [[p Ito]] and [[p Berg]] never took place.', 'meeting meeting denied | Ito, Berg |  |'],
  ])
})

describe('who will not meet, and who would', () => {
  check([
    ['[[p Ito]] has no plans to meet [[p Berg]].', 'meeting meet denied | Ito, Berg |  |'],
    ['[[p Ito]] held no talks with [[p Berg]].', 'talks talks denied | Ito, Berg |  |'],
    ['[[p Ito]] turned down an invitation to meet [[p Berg]].', 'meeting meet denied | Ito, Berg |  |'],
    ['[[p Ito]] accepted an invitation to meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
    [
      'She asked whether [[p Ito]] accepted an invitation to meet [[p Berg]].',
      'meeting meet proposed | Ito, Berg |  |',
    ],
    ['[[p Ito]] has not accepted an invitation to meet [[p Berg]].', 'meeting meet proposed | Ito, Berg |  |'],
    ['[[p Ito]] ducked a meeting with [[p Berg]].', 'meeting meeting denied | Ito, Berg |  |'],
    ['[[p Ito]] ruled out a meeting with [[p Berg]].', 'meeting meeting denied | Ito, Berg |  |'],
    ['[[p Ito]] did not rule out a meeting with [[p Berg]].', 'meeting meeting proposed | Ito, Berg |  |'],
    ['An aide denied that a meeting with [[p Berg]] was being prepared.', 'meeting meeting denied | Berg |  |'],
    ['[[p Ito]] is open to talks with [[p Berg]].', 'talks talks proposed | Ito, Berg |  |'],
    ['[[p Ito]] called out [[p Berg]] on [[t Monday]].'],
  ])
})

describe('what is still to come', () => {
  check([
    ['[[p Ito]] looked forward to meeting [[p Berg]] in [[l Accra]].', 'meeting meeting planned | Ito, Berg | Accra |'],
    [
      '[[p Ito]] looks forward to welcoming [[p Berg]] in [[l Accra]].',
      'meeting welcoming planned | host: Ito, Berg | Accra |',
    ],
    ['[[p Ito]] will speak of it when [[p Berg]] visits [[l Accra]].', 'visit visits planned | Berg | Accra |'],
    ['A visit to [[l Accra]] by [[p Ito]] will change nothing.', 'visit visit planned | Ito | Accra |'],
    ['[[p Ito]] spoke of bread prior to her visit to [[l Accra]].', 'visit visit planned | Ito | Accra |'],
    ['[[p Ito]] spoke of his anticipated meeting with [[p Berg]].', 'meeting meeting planned | Ito, Berg |  |'],
    [
      '[[p Ito]] will meet [[p Berg]], attend a meeting with [[p Mensah]] and go home.',
      'meeting meet planned | Ito, Berg |  |',
      'meeting meeting planned | Ito, Mensah |  |',
    ],
    ['[[p Ito]] vowed to end the strike and begin talks with [[p Berg]].', 'talks talks planned | Ito, Berg |  |'],
    ['[[p Ito]] said she was prepared to meet [[p Berg]].', 'meeting meet proposed | she, Berg |  |'],
    [
      'A visit to [[l Accra]] by [[p Ito]], announced for [[t May]], was cancelled.',
      'visit visit cancelled | Ito | Accra | May',
    ],
  ])
})

describe('what came to pass, and how it went', () => {
  check([
    ['The talks between [[p Ito]] and [[p Berg]] failed to end the strike.', 'talks talks held | Ito, Berg |  |'],
    ['The port closed after failed talks between [[p Ito]] and [[p Berg]].', 'talks talks held | Ito, Berg |  |'],
    ['A meeting of [[p Ito]] and [[p Berg]] was called to end the strike.', 'meeting meeting held | Ito, Berg |  |'],
    ['[[p Ito]] was ill when [[p Berg]] visited [[l Accra]].', 'visit visited held | Berg | Accra |'],
  ])
})

table('what is planned, offered or neither', [
  ['There are no plans for [[p Ito]] to meet [[p Berg]].', 'meeting meet denied | Ito, Berg |  |'],
  ['There are plans for [[p Ito]] to meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
  ['[[p Ito]] ignored [[p Berg]]’s summit invitation.', 'summit summit proposed | Berg |  |'],
])

describe('a meeting that did not come about', () => {
  check([
    [
      'A meeting of [[p Ito]] and [[p Berg]], which had been scheduled for [[t Friday]] in [[l Accra]], did not take place.',
      'meeting meeting cancelled | Ito, Berg | Accra | Friday',
    ],
    [
      'A session set for [[t October]] in [[l Accra]] did not happen.',
      'session session cancelled |  | Accra | October',
    ],
    [
      'A trip to [[l Accra]] that the ministry studied for [[t Sunday]] will not be made, [[p Ito]] said.',
      'visit trip cancelled |  | Accra | Sunday',
    ],
    [
      'An audience with [[p Ito]] had been in the programme but was called off.',
      'meeting audience cancelled | Ito |  |',
    ],
    [
      'A call between [[p Ito]] and [[p Berg]] had been agreed for [[t Tuesday]]; his staff cancelled it.',
      'call call cancelled | Ito, Berg |  | Tuesday',
    ],
    ['There has been no meeting, open or closed, it said.', 'meeting meeting denied |  |  |'],
  ])
})

describe('a meeting that came about all the same', () => {
  check([
    [
      'A meeting of [[p Ito]] and [[p Berg]] in [[l Accra]] did not yield a text.',
      'meeting meeting held | Ito, Berg | Accra |',
    ],
    [
      'A visit by [[p Ito]] was announced for [[t Tuesday]]; the opposition threatened to cancel it.',
      'visit visit planned | Ito |  | Tuesday',
    ],
    ['[[l Ghana]] agreed to suspend its complaint to allow talks with [[l Togo]].', 'talks talks planned | Togo |  |'],
    ['[[p Ito]] might not have met [[p Berg]] if the ferry had sailed.', 'meeting met held | Ito, Berg |  |'],
    ['[[p Ito]] might not meet [[p Berg]].', 'meeting meet proposed | Ito, Berg |  |'],
  ])
})
