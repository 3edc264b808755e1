import { check } from './cues'

describe('who meets: told apart from the verb', () => {
  check([
    [
      'The [[g Ghanaian]] delegation held “warm and cordial” talks with [[p Mensah]].',
      'talks talks held | The Ghanaian delegation (Ghanaian), Mensah |  |',
    ],
    ['[[p Ito]] praised the ministers she met in [[l Accra]].', 'meeting met held | she, the ministers | Accra |'],
    ['[[p Ito]] named the envoy that [[p Mensah]] met.', 'meeting met held | Mensah, the envoy |  |'],
    ['[[p Ito]] told the ministers they met in [[l Accra]].', 'meeting met held | they | Accra |'],
    ['[[p Ito]] was the most senior envoy to visit [[l Accra]] in years.', 'visit visit held | Ito | Accra |'],
    [
      '[[p Ito]] met the party leaders in [[o Congress]], [[p Mensah]] and [[p Duarte]].',
      'meeting met held | Ito, Mensah, Duarte |  |',
    ],
    [
      "[[p Ito]] gave a dinner during the delegation's visit to [[l Accra]].",
      'visit visit held | the delegation | Accra |',
    ],
    ['[[p Ito]] told reporters after the talks that all was well.', 'talks talks held | Ito |  |'],
    ['[[p Ito]] called it a good meeting.', 'meeting meeting held |  |  |'],
  ])
})

describe('who meets: in rows, asides and behind the noun', () => {
  check([
    [
      '[[p Ito]] sat down with envoys of [[l Ghana]], [[l Togo]], [[l Benin]], [[l Mali]], [[l Niger]], [[l Chad]], [[l Gabon]] and [[l Kenya]].',
      'talks sat held | Ito, envoys (Ghana, Togo, Benin, Mali, Niger, Chad, Gabon, Kenya) |  |',
    ],
    ['[[p Ito]] and [[p Mensah]]’s meeting was short.', 'meeting meeting held | Ito, Mensah |  |'],
    [
      'Meeting [[t Sunday]] with [[p Mensah]], host of the forum, [[p Ito]] smiled.',
      'meeting Meeting held | Ito, Mensah |  | Sunday',
    ],
    ['[[p Ito]] said he had “open talks” with [[p Mensah]].', 'talks talks held | he, Mensah |  |'],
    ['[[p Ito]] will preside over the meeting with [[p Mensah]].', 'meeting meeting planned | Ito, Mensah |  |'],
    ['[[p Ito]] changed her mind after a visit to [[l Accra]].', 'visit visit held | Ito | Accra |'],
    ['[[p Ito]] agreed to send envoys to talks in [[l Accra]].', 'talks talks planned | Ito, envoys | Accra |'],
    ['[[p Ito]] last visited [[l Accra]] in [[t 2019]].', 'visit visited held | Ito | Accra | 2019'],
    [
      '[[l Ghana]] denied that [[p Ito]] had met the opposition leader.',
      'meeting met denied | Ito, the opposition leader |  |',
    ],
    ['[[p Ito]] met [[p Mensah]] at the palace, [[l Accra]].', 'meeting met held | Ito, Mensah | the palace, Accra |'],
    [
      '[[p Ito]] told reporters in [[l Accra]] on [[t Monday]] after talks with [[p Mensah]] that all was well.',
      'talks talks held | Ito, Mensah | Accra | Monday',
    ],
    [
      '[[p Ito]] met [[p Mensah]] on the sidelines of the [[o NATO]] summit in [[l Accra]].',
      'meeting met held | Ito, Mensah | Accra |',
      'summit summit held | NATO | Accra |',
    ],
    [
      '[[p Ito]] and her [[g Togolese]] counterpart smiled after talks in [[l Accra]].',
      'talks talks held | Ito, her Togolese counterpart (Togolese) | Accra |',
    ],
    ['The two last met in [[l Accra]] in [[t May]].', 'meeting met held | The two | Accra | May'],
    ['The two men spoke for an hour in [[l Accra]].', 'talks spoke held | The two men | Accra |'],
    [
      '[[p Ito]] arrived in [[l Accra]] on [[t Friday]], heading a delegation, for a short visit.',
      'visit arrived held | Ito | Accra | Friday',
      'visit visit held | Ito | Accra | Friday',
    ],
    [
      '[[p Ito]] met [[p Mensah]] during a visit to [[l Accra]].',
      'meeting met held | Ito, Mensah | Accra |',
      'visit visit held | Ito | Accra |',
    ],
    ['It was their third meeting [[t this year]].', 'meeting meeting held | their |  |'],
    [
      'Talks are under way in [[l Doha]] between [[l Ghana]] and [[l Togo]].',
      'talks Talks held | Ghana, Togo | Doha |',
    ],
    ['[[o NATO]] is to meet behind closed doors on [[t Friday]].', 'meeting meet planned | NATO |  | Friday'],
    [
      'A planned meeting between [[p Ito]] and [[p Mensah]] has been scrapped.',
      'meeting meeting cancelled | Ito, Mensah |  |',
    ],
    ['The two will meet in private.', 'meeting meet planned | The two |  |'],
    [
      'The talks, held in [[l Doha]] on [[t Monday]], were attended by envoys from [[l Togo]].',
      'talks talks held | envoys (Togo) | Doha | Monday',
    ],
    [
      'On [[t Monday]] [[p Ito]] left [[l Accra]], and on [[t Friday]] she will meet [[p Mensah]].',
      'meeting meet planned | she, Mensah |  | Friday',
    ],
  ])
})

describe('what belongs to another noun', () => {
  check([
    [
      '[[p Ito]] and [[p Mensah]] met in the border area with [[l Togo]] on [[t Friday]].',
      'meeting met held | Ito, Mensah | the border area | Friday',
    ],
    [
      "[[p Ito]] called off Secretary of State [[p Mensah]]'s planned trip to [[l Accra]].",
      'visit trip cancelled | Mensah | Accra |',
    ],
  ])
})

describe('whether it comes to pass', () => {
  check([
    ['[[p Ito]] voiced a willingness to meet [[p Mensah]].', 'meeting meet proposed | Ito, Mensah |  |'],
    ['[[p Ito]] threatens to cancel the summit.', 'summit summit planned | Ito |  |'],
    ['The talks with [[p Mensah]] were not cancelled.', 'talks talks planned | Mensah |  |'],
    [
      '[[l Ghana]] pulled out of talks scheduled with [[l Togo]] on [[t Friday]].',
      'talks talks cancelled | Ghana, Togo |  | Friday',
    ],
    ['The comedy Meet The Neighbours did well.'],
    ['Meet [[p Ito]], who sells tea.'],
    ['[[p Ito]] presented the plan to her conference.'],
    ['There is no support for it in my conference, said [[p Ito]].'],
    ['[[p Ito]] appears to meet [[p Mensah]] often.', 'meeting meet held | Ito, Mensah |  |'],
  ])
})

describe('what is said or sought in talks', () => {
  check([
    // It may fail, or never be: they were at talks.
    ['[[p Ito]] hopes to reach a deal in talks with [[p Berg]].', 'talks talks held | Ito, Berg |  |'],
    ['[[p Ito]] repeated the offer during talks with [[p Berg]].', 'talks talks held | Ito, Berg |  |'],
    ['[[p Ito]] announced the plan at a meeting with [[p Berg]].', 'meeting meeting held | Ito, Berg |  |'],
    ['[[p Ito]] will seek a deal in talks with [[p Berg]].', 'talks talks planned | Ito, Berg |  |'],
  ])
})

describe('what goes on, and what is arranged', () => {
  check([
    [
      '[[p Ito]] tried to link the talks between [[l Ghana]] and [[l Togo]] to tariffs.',
      'talks talks held | Ghana, Togo |  |',
    ],
    ['[[p Ito]] tried to arrange talks between [[l Ghana]] and [[l Togo]].', 'talks talks proposed | Ghana, Togo |  |'],
    [
      '[[p Ito]] spoke of unity, with talks between [[l Ghana]] and [[l Togo]] set to resume.',
      'talks talks planned | Ghana, Togo |  |',
    ],
    ['[[p Ito]] is meeting [[p Berg]] on [[t Thursday]].', 'meeting meeting planned | Ito, Berg |  | Thursday'],
    ['[[p Ito]] is visiting [[l Accra]] [[t this week]].', 'visit visiting held | Ito | Accra | this week'],
    ['[[p Ito]] is meeting [[p Berg]] in [[l Accra]].', 'meeting meeting held | Ito, Berg | Accra |'],
    ['[[p Ito]] is travelling to [[l Accra]] on [[t Sunday]].', 'visit travelling planned | Ito | Accra | Sunday'],
  ])
})
