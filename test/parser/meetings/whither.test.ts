import { check } from './cues'

describe('where somebody goes to meet another', () => {
  check([
    ['[[p Ito]] is also bound for [[l Accra]] to meet [[p Berg]].', 'meeting meet planned | Ito, Berg | Accra |'],
    [
      '[[p Ito]] left [[l Lagos]] for [[l Accra]] on [[t Monday]] for talks with [[p Berg]].',
      'visit left held | Ito | Accra | Monday',
      'talks talks held | Ito, Berg | Accra | Monday',
    ],
    [
      '[[p Ito]] rushed to [[l Accra]] on [[t Monday]] to meet [[p Berg]].',
      'visit rushed held | Ito | Accra | Monday',
      'meeting meet held | Ito, Berg | Accra | Monday',
    ],
    [
      '[[p Ito]] slipped into [[l Accra]] on [[t Monday]] and met [[p Berg]].',
      'meeting met held | Ito, Berg | Accra | Monday',
    ],
    [
      '[[p Ito]] met with acting President [[p Berg]] in [[l Accra]] on [[t Monday]].',
      'meeting met held | Ito, Berg | Accra | Monday',
    ],
    ['[[p Ito]] plans to fly to [[l Accra]] on [[t Monday]].', 'visit fly planned | Ito | Accra | Monday'],
    ['The [[l Accra]] peace plans to be signed on [[t Monday]] were short.'],
    [
      '[[p Ito]] left [[l Accra]] on [[t Monday]] after meeting [[p Berg]].',
      'meeting meeting held | Ito, Berg | Accra | Monday',
    ],
    [
      '[[p Ito]] left [[l Accra]] on [[t Monday]] after talks with [[p Berg]].',
      'talks talks held | Ito, Berg | Accra | Monday',
    ],
    [
      '[[p Ito]] left the room on [[t Monday]] after talks with [[p Berg]].',
      'talks talks held | Ito, Berg |  | Monday',
    ],
    ['[[p Ito]] met [[p Berg]] at the [[l Ramle House]] complex.', 'meeting met held | Ito, Berg | Ramle House |'],
  ])
})

describe('at a gathering', () => {
  check([
    [
      '[[p Ito]] met [[p Berg]] at a conference of affiliated farming companies in [[l Accra]], [[l Ghana]] in [[t May]].',
      'meeting met held | Ito, Berg | Accra | May',
      'meeting conference held | Ito | Accra | May',
    ],
  ])
})

describe('where a meeting begins', () => {
  check([
    [
      'The talks between [[p Ito]] and [[p Berg]] kicked off in [[l Accra]] on [[t Monday]].',
      'talks talks held | Ito, Berg | Accra | Monday',
    ],
    [
      'Ships sailed after a summit of unions opened in [[l Accra]] on [[t Monday]].',
      'summit summit held | unions | Accra | Monday',
    ],
    ['Ships sailed after talks held in [[l Accra]] on [[t Monday]].', 'talks talks held |  | Accra | Monday'],
    ['Ships will sail before talks with [[p Berg]] begin in [[l Accra]].', 'talks talks planned | Berg | Accra |'],
    [
      '[[p Ito]] will speak at a conference called in [[l Accra]] on [[t Monday]].',
      'meeting conference planned | Ito | Accra | Monday',
    ],
    ['In [[l Accra]] for a conference, [[p Ito]] spoke of bread.', 'meeting conference held |  | Accra |'],
    ["[[p Ito]] will meet [[p Berg]] while she's in [[l Accra]].", 'meeting meet planned | Ito, Berg | Accra |'],
    ['[[p Ito]] met mayors across [[l Ghana]].', 'meeting met held | Ito, mayors | Ghana |'],
    ['[[p Ito]] met [[p Berg]] in neighbouring [[l Ghana]].', 'meeting met held | Ito, Berg | Ghana |'],
    [
      '[[p Ito]] was to speak when she visits [[l Accra]] for talks.',
      'visit visits planned | she | Accra |',
      'talks talks planned | she | Accra |',
    ],
  ])
})

describe('what is no goal of theirs', () => {
  check([
    // Where talks are agreed on they need not be, nor where those work with whom they are.
    [
      'In [[t May]], in [[l Accra]], [[p Ito]] agreed to resume talks with [[p Berg]].',
      'talks talks planned | Ito, Berg |  |',
    ],
    ['[[p Ito]] had talks with colleagues in [[o Nordlink]].', 'talks talks held | Ito, colleagues |  |'],
    ['[[p Ito]], back from [[l Ghana]] where she spoke of bread, met [[p Berg]].', 'meeting met held | she, Berg |  |'],
    [
      '[[p Ito]] goes to [[l Ghana]], where she will dine and meet [[p Berg]].',
      'visit goes held | Ito | Ghana |',
      'meeting meet planned | she, Berg | Ghana |',
    ],
    // What is expected of a place is not there.
    ['[[p Ito]] is expected by [[l Accra]] to meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
    [
      '[[p Ito]] left for [[l Lagos]] after talks with [[p Berg]].',
      'visit left held | Ito | Lagos |',
      'talks talks held | Ito, Berg |  |',
    ],
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

describe('where a clause beside the meeting leads', () => {
  check([
    [
      '[[p Ito]] met [[p Berg]] during a trip that he made to [[l Accra]] in [[t February]].',
      'meeting met held | Ito, Berg | Accra | February',
    ],
    [
      '[[p Ito]] will have talks with [[p Berg]] when she visits [[l Accra]] on [[t Friday]].',
      'talks talks planned | Ito, Berg | Accra | Friday',
      'visit visits planned | she | Accra | Friday',
    ],
    ['[[p Ito]] will meet [[p Berg]] while both are in [[l Accra]].', 'meeting meet planned | Ito, Berg | Accra |'],
    [
      '[[l Accra]] hosted talks between [[p Ito]] and [[p Berg]].',
      'talks talks held | host: Accra, Ito, Berg | Accra |',
    ],
    [
      '[[l Accra]] hosted talks between [[p Ito]] and [[p Berg]] in [[l Lagos]].',
      'talks talks held | host: Accra, Ito, Berg | Lagos |',
    ],
  ])
})

describe('what a clause beside the meeting does not tell of it', () => {
  check([
    [
      '[[p Ito]] met [[p Berg]] during a trip that raised hopes in [[l Accra]] in [[t February]].',
      'meeting met held | Ito, Berg |  |',
    ],
    ['[[p Ito]] met [[p Berg]] when the army was in [[l Accra]].', 'meeting met held | Ito, Berg |  |'],
    ['[[p Ito]] met [[p Berg]] while both led parties.', 'meeting met held | Ito, Berg |  |'],
    // Who came on Monday meets later.
    [
      '[[p Ito]] arrived in [[l Accra]] on [[t Monday]], where he is to meet [[p Berg]].',
      'visit arrived held | Ito | Accra | Monday',
      'meeting meet planned | he, Berg | Accra |',
    ],
    // Who offers to host need not have it at home.
    ['[[l Accra]] has offered to host talks with [[p Ito]].', 'talks talks proposed | host: Accra, Ito |  |'],
  ])
})

describe('where, by the words of a place', () => {
  check([
    ['[[p Ito]] met [[p Berg]] on the eastern side of [[l Accra]].', 'meeting met held | Ito, Berg | Accra |'],
    ['[[p Ito]] met [[p Berg]] on the side of [[g Ghanaian]] law.', 'meeting met held | Ito, Berg |  |'],
    [
      '[[p Ito]] rushed to [[l Accra]] after that election to meet [[p Berg]].',
      'visit rushed held | Ito | Accra |',
      'meeting meet held | Ito, Berg | Accra |',
    ],
    [
      '[[p Ito]] and [[p Berg]] will meet at a summit in [[l Accra]].',
      'meeting meet planned | Ito, Berg | Accra |',
      'summit summit planned | Ito, Berg | Accra |',
    ],
  ])
})

describe('where and when somebody came', () => {
  check([
    [
      '[[p Ito]] travelled on [[t Monday]] to [[l Accra]], where she held talks with [[p Berg]].',
      'visit travelled held | Ito | Accra | Monday',
      'talks talks held | she, Berg | Accra | Monday',
    ],
    [
      '[[p Ito]] flew in to [[l Accra]] on [[t Monday]] for talks with [[p Berg]].',
      'talks talks held | Ito, Berg | Accra | Monday',
    ],
    [
      '[[p Ito]], who arrived in [[l Ghana]] on [[t Sunday]], met [[p Berg]].',
      'meeting met held | Ito, Berg | Ghana |',
    ],
    ['[[p Ito]], who was born in [[l Ghana]], met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
  ])
})

describe('where who meets was, told behind another verb', () => {
  check([
    ['[[p Ito]] signed the pact in [[l Accra]] after talks with [[p Berg]].', 'talks talks held | Ito, Berg | Accra |'],
    [
      '[[p Ito]] announced a truce in [[l Accra]] on [[t Monday]] after talks with [[p Berg]].',
      'talks talks held | Ito, Berg | Accra | Monday',
    ],
  ])
})

describe('a meeting of those whom a participle describes', () => {
  check([
    [
      '[[p Ito]] will attend a meeting of leading bankers in [[l Accra]].',
      'meeting meeting planned | Ito, leading bankers | Accra |',
    ],
  ])
})
