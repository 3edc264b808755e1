import { check } from './cues'

describe('who meets: subjects that stand apart', () => {
  check([
    [
      '[[p Ito]], the leader of the [[o Harbour Party]], who refused to meet [[p Mensah]], left.',
      'meeting meet denied | Ito, Mensah |  |',
    ],
    ['[[p Ito]] (R) of [[l Ghana]], who met [[p Mensah]], left.', 'meeting met held | Ito, Mensah |  |'],
    [
      '[[p Ito]], a member of the [[o Zemblan Parliament]] who met [[p Mensah]], left.',
      'meeting met held | Ito, Mensah |  |',
    ],
    ['[[p Ito]], who trained as a lawyer, met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
    ['Officials said the current premier, [[p Ito]], had met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
    [
      '[[p Duarte]] said the leader of the party in [[l Accra]] met [[p Mensah]].',
      'meeting met held | the leader, Mensah |  |',
    ],
    ['[[p Ito]] has plans to meet [[p Mensah]].', 'meeting meet planned | Ito, Mensah |  |'],
    [
      'There was time for the new president to meet [[p Mensah]].',
      'meeting meet planned | the new president, Mensah |  |',
    ],
    ["They've met [[p Mensah]] twice.", "meeting met held | They've, Mensah |  |"],
    ["[[p Ito]] said they'll meet [[p Mensah]].", "meeting meet planned | they'll, Mensah |  |"],
    ['[[p Ito]] spoke on Radio One, offering talks to the rebels.', 'talks talks proposed | Ito |  |'],
    ['One of the few allies, [[p Ito]], met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
    [
      '[[p Ito]] will visit [[l Ghana]] to meet [[p Mensah]].',
      'visit visit planned | Ito | Ghana |',
      'meeting meet planned | Ito, Mensah |  |',
    ],
    ['The news came before him meeting with [[p Mensah]].', 'meeting meeting held | him, Mensah |  |'],
    ['Many say they met many of the demands.'],
    ["[[p Ito]]'s decision to meet [[p Mensah]] was bold.", 'meeting meet planned | Ito, Mensah |  |'],
    ['Her plan to meet [[p Mensah]] was bold.', 'meeting meet planned | Her, Mensah |  |'],
    [
      "It was a welcome to [[p Ito]]'s trip to [[l Accra]] to meet [[p Mensah]].",
      'visit trip held | Ito | Accra |',
      'meeting meet planned | Ito, Mensah | Accra |',
    ],
    ['The mood was good after meeting Mr [[p Mensah]].', 'meeting meeting held | Mensah |  |'],
    ['The two leaders, [[p Ito]] and [[p Mensah]], met.', 'meeting met held | Ito, Mensah |  |'],
    ['Aides said [[p Ito]] and [[p Mensah]] had met.', 'meeting met held | Ito, Mensah |  |'],
    [
      'Their ministers, [[p Ito]] for [[l Japan]] and [[p Mensah]] for [[l Ghana]], will meet.',
      'meeting meet planned | Ito, Mensah |  |',
    ],
    ["The bank's rate committee meets on [[t Friday]].", "meeting meets held | The bank's rate committee |  | Friday"],
    ['[[p Ito]] met her officially in [[t May]].', 'meeting met held | Ito, her |  | May'],
    ['[[p Ito]] received the ministers.', 'meeting received held | host: Ito, the ministers |  |'],
    ['They talked by phone in [[t May]].', 'call talked held | They |  | May'],
    ['The policemen met two economists.', 'meeting met held | The policemen, two economists |  |'],
  ])
})

describe('who meets: around the noun', () => {
  check([
    [
      '[[p Ito]] held a meeting with [[p Mensah]] and other envoys.',
      'meeting meeting held | Ito, Mensah, other envoys |  |',
    ],
    ['[[p Ito]] opened talks between [[l Kenya]] and [[l Uganda]].', 'talks talks held | Kenya, Uganda |  |'],
    ['[[p Ito]] attended the opening of the summit in [[l Nara]].', 'summit summit held | Ito | Nara |'],
    ['[[p Ito]] walked out of the meeting with [[p Mensah]].', 'meeting meeting held | Ito, Mensah |  |'],
    ['[[l Japan]] pressed the rebels into talks with [[l Ghana]].', 'talks talks held | Ghana, the rebels |  |'],
    ['In a meeting [[t that morning]] he was told of the flood.', 'meeting meeting held | he |  | that morning'],
    ['During the meeting it was agreed to wait.', 'meeting meeting held |  |  |'],
    ['It followed a meeting where [[p Ito]] pleaded for calm.', 'meeting meeting held | Ito |  |'],
    ['It followed a summit at which [[p Ito]] spoke.', 'summit summit held | Ito |  |'],
    ['The summit, which was attended by [[p Ito]] and [[p Mensah]], ended.', 'summit summit held | Ito, Mensah |  |'],
    ['[[p Ito]] attended a [[o Senate]] session.', 'session session held | Ito, Senate |  |'],
    ['[[p Ito]] will not attend the [[o Senate]] session.', 'session session held | absent: Ito, Senate |  |'],
    ["He's meeting with his advisers.", 'meeting meeting held | He, his advisers |  |'],
    [
      'The delegations of [[l Kenya]], [[l Uganda]] and [[l Togo]] met.',
      'meeting met held | The delegations (Kenya, Uganda, Togo) |  |',
    ],
    [
      'During the meeting of [[l Kenya]] and [[l Uganda]], the pipeline was named.',
      'meeting meeting held | Kenya, Uganda |  |',
    ],
    ['"Trade helps," said [[p Ito]], after talks with [[p Mensah]].', 'talks talks held | Ito, Mensah |  |'],
    ['[[p Ito]], at the start of her talks with [[p Mensah]], smiled.', 'talks talks held | Ito, Mensah |  |'],
    ['[[p Ito]] said at the meeting that [[o Nordlink]] had no plans.', 'meeting meeting held | Ito |  |'],
    [
      '[[p Ito]] met President [[p Mensah]], Premier [[p Duarte]], Speaker [[p Eide]].',
      'meeting met held | Ito, Mensah, Duarte |  |',
    ],
    ['[[p Ito]] held talks with envoys as well as bankers.', 'talks talks held | Ito, envoys, bankers |  |'],
    [
      '[[p Ito]] held a flurry of meetings with conservative holdouts.',
      'meeting meetings held | Ito, conservative holdouts |  |',
    ],
    ['[[p Ito]] held one-on-one talks with [[p Mensah]].', 'talks talks held | Ito, Mensah |  |'],
    [
      'A meeting of envoys chaired by [[l Ghana]] and [[l Togo]] began.',
      'meeting meeting held | envoys, Ghana, Togo |  |',
    ],
    [
      'Meetings scheduled [[t next month]] between [[p Ito]] and [[p Mensah]] will be short.',
      'meeting Meetings held | Ito, Mensah |  | next month',
    ],
    ['[[o Nordlink]] sent Secretary of State [[p Ito]] to attend a meeting.', 'meeting meeting held | Ito |  |'],
    ['[[p Ito]] called an emergency meeting.', 'meeting meeting held | Ito |  |'],
    ['[[p Ito]] agreed to a meeting with [[p Mensah]].', 'meeting meeting planned | Ito, Mensah |  |'],
    [
      '[[p Ito]] held meetings to discuss a rebuilding plan with [[o Nordlink]].',
      'meeting meetings held | Ito, Nordlink |  |',
    ],
    ['[[p Ito]] thanked them and proposed a meeting.', 'meeting meeting proposed | Ito |  |'],
    ['The summit meeting of [[o Nordlink]] and [[o Rovers]] began.', 'meeting meeting held | Nordlink, Rovers |  |'],
    ['They met with [[t September 11]] ringleader [[p Mensah]].', 'meeting met held | They, Mensah |  |'],
    [
      'The meeting that [[p Ito]] had arranged between [[l Ghana]] and [[l Togo]] began.',
      'meeting meeting held | Ghana, Togo |  |',
    ],
    ['The two clashed at a dinner of central bankers.', 'meeting dinner held | The two, central bankers |  |'],
    ['A cabinet meeting is under way.', 'meeting meeting held | cabinet |  |'],
    ["The farm ministers' talks went on.", 'talks talks held | ministers |  |'],
    ['Oil rose ahead of the OPAX meeting.', 'meeting meeting planned | OPAX |  |'],
    ['[[p Ito]] and [[p Mensah]] began their talks.', 'talks talks held | Ito, Mensah |  |'],
    ['The phone call made by [[p Ito]] to [[p Mensah]] was short.', 'call call held | Ito, Mensah |  |'],
    ["[[p Ito]] was opposed to a 'budget summit' with [[o Parliament]].", 'summit summit held | Parliament |  |'],
    ['[[p Ito]] spoke of his phone call with [[p Mensah]].', 'call call held | Ito, Mensah |  |'],
    ['They hope to hold meeting with [[p Mensah]].', 'meeting meeting proposed | They, Mensah |  |'],
  ])
})

describe('where and when: around the clause', () => {
  check([
    [
      '[[p Ito]] flew to [[l Accra]] on [[t Sunday]] to hold talks with [[p Mensah]].',
      'visit flew held | Ito | Accra | Sunday',
      'talks talks held | Ito, Mensah | Accra | Sunday',
    ],
    [
      'In [[l Accra]] on [[t Tuesday]], [[p Ito]] held talks with [[p Mensah]].',
      'talks talks held | Ito, Mensah | Accra | Tuesday',
    ],
    ['[[p Ito]], who landed on [[t Monday]], met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
    ['On [[t Monday]], [[p Ito]] said she would meet [[p Mensah]].', 'meeting meet planned | she, Mensah |  |'],
    [
      '[[p Ito]] said on [[t Monday]] in [[l Accra]] at a meeting of envoys that tariffs would fall.',
      'meeting meeting held | Ito, envoys | Accra | Monday',
    ],
    [
      '[[p Ito]] met [[p Mensah]] at the [[o G9]] summit in [[l Nara]] on [[t Friday]].',
      'meeting met held | Ito, Mensah | Nara | Friday',
      'summit summit held | G9 | Nara | Friday',
    ],
    ['[[p Ito]] met [[p Mensah]] in the eastern city of [[l Tema]].', 'meeting met held | Ito, Mensah | Tema |'],
    ['[[p Ito]] met [[p Mensah]] at a restaurant.', 'meeting met held | Ito, Mensah | a restaurant |'],
    [
      'In [[l Accra]], [[p Ito]] met [[p Mensah]] at a restaurant.',
      'meeting met held | Ito, Mensah | a restaurant, Accra |',
    ],
    [
      '[[p Ito]] met [[p Mensah]] to discuss the war in [[l Sudan]] on [[t Friday]].',
      'meeting met held | Ito, Mensah |  | Friday',
    ],
    ['[[p Ito]] held talks on the fighting in [[l Sudan]].', 'talks talks held | Ito |  |'],
    ['TEMA, [[t May 3]] - The talks in [[l Accra]] failed.', 'talks talks held |  | Accra |'],
    ['On [[t Friday]], [[p Ito]] spoke ahead of the summit.', 'summit summit planned |  |  |'],
    ['Ministers met under a [[t July]] pact.', 'meeting met held | Ministers |  |'],
    ['[[p Ito]] met [[p Mensah]] on her first day in office.', 'meeting met held | Ito, Mensah |  |'],
    ['The system is capable of meeting rising demand.'],
    [
      'Talks between [[l Kenya]] and [[l Uganda]] fell apart [[t last month]].',
      'talks Talks held | Kenya, Uganda |  | last month',
    ],
    ['[[p Ito]] plans to meet [[p Mensah]] – a friend – in [[l Nara]].', 'meeting meet planned | Ito, Mensah | Nara |'],
    [
      '[[p Ito]] flew to [[l Accra]] on [[t Monday]] to revive the talks.',
      'visit flew held | Ito | Accra | Monday',
      'talks talks held | Ito | Accra | Monday',
    ],
    ['They held a [[t recent]] meeting in [[l Nara]] on [[t Monday]].', 'meeting meeting held | They | Nara | Monday'],
    ['The law followed public consultation on shops.'],
    [
      '[[p Ito]] travels to [[l Tema]] on [[t Friday]], where she is to meet [[p Mensah]].',
      'visit travels held | Ito | Tema | Friday',
      'meeting meet planned | she, Mensah | Tema | Friday',
    ],
    ['[[p Ito]] met [[p Mensah]] for breakfast in [[l Tema]].', 'meeting met held | Ito, Mensah | Tema |'],
    ['Talks on forming a cabinet on [[t Monday]] failed.', 'talks Talks held |  |  | Monday'],
    ['[[t the Tuesday]] meeting was short.', 'meeting meeting held |  |  | the Tuesday'],
    ['[[p Ito]] was at a key [[t May]] meeting.', 'meeting meeting held | Ito |  | May'],
    ['[[p Ito]] spoke during a [[o White House]] meeting.', 'meeting meeting held | Ito | White House |'],
  ])
})
