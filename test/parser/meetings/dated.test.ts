import { table } from './cues'

table('what is told to happen beside a meeting dates it', [
  [
    '[[p Ito]] said on [[t Tuesday]], following a meeting with [[p Berg]], that she was glad.',
    'meeting meeting held | Ito, Berg |  | Tuesday',
  ],
  [
    '[[l Ghana]] and [[l Togo]] agreed on [[t Tuesday]] to reopen the border after talks between [[p Ito]] and [[p Berg]].',
    'talks talks held | Ito, Berg |  | Tuesday',
  ],
  ['[[p Ito]] praised the troops on [[t Tuesday]] as she met [[p Berg]].', 'meeting met held | she, Berg |  | Tuesday'],
  ['The news came on [[t Tuesday]], two days after [[p Ito]] met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
  ['[[p Ito]] resigned on [[t Tuesday]], a week after talks with [[p Berg]].', 'talks talks held | Ito, Berg |  |'],
  [
    '[[p Ito]], who was ill since [[t Tuesday]], spoke after talks with [[p Berg]].',
    'talks talks held | Ito, Berg |  |',
  ],
  [
    '[[p Ito]] and [[p Berg]] signed the treaty on [[t Tuesday]] after two hours of talks.',
    'talks talks held | Ito, Berg |  | Tuesday',
  ],
  [
    'On [[t Tuesday]], [[p Ito]] praised the talks between [[p Berg]] and [[p Mensah]].',
    'talks talks held | Berg, Mensah |  |',
  ],
  [
    'On [[t Tuesday]], [[p Ito]] opened the talks between [[p Berg]] and [[p Mensah]].',
    'talks talks held | Berg, Mensah |  | Tuesday',
  ],
  [
    'On [[t Tuesday]] his patience was at an end: [[p Ito]] met [[p Berg]].',
    'meeting met held | Ito, Berg |  | Tuesday',
  ],
  ['On [[t Tuesday]] he said: [[p Ito]] met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
  [
    '[[p Ito]] is in talks over a contract beyond [[t 2031]] with [[o Nordlink]].',
    'talks talks held | Ito, Nordlink |  |',
  ],
  [
    'On [[t Tuesday]], when she won, [[p Ito]] said she was in talks with [[p Berg]].',
    'talks talks held | she, Berg |  |',
  ],
  ['On [[t Tuesday]], when she won, [[p Ito]] met [[p Berg]].', 'meeting met held | Ito, Berg |  | Tuesday'],
  ['Talks entered a second day in [[l Accra]] on [[t Tuesday]].', 'talks Talks held |  | Accra | Tuesday'],
])

table('rows of those who meet', [
  ['[[p Ito]] and [[p Berg]], who met on [[t Tuesday]], agreed.', 'meeting met held | Ito, Berg |  | Tuesday'],
  [
    '[[p Ito]] thanked [[p Berg]], who met [[p Mensah]] on [[t Tuesday]].',
    'meeting met held | Berg, Mensah |  | Tuesday',
  ],
  ['[[p Ito]] together with [[p Berg]] met [[p Mensah]].', 'meeting met held | Ito, Berg, Mensah |  |'],
  [
    '[[p Ito]] held talks with several leaders, among them [[p Berg]] and [[p Mensah]].',
    'talks talks held | Ito, several leaders, Berg, Mensah |  |',
  ],
  ['When they met in [[l Accra]], [[p Ito]] and [[p Berg]] shook hands.', 'meeting met held | Ito, Berg | Accra |'],
  ['When he met [[p Ito]] in [[l Accra]], [[p Berg]] was ill.', 'meeting met held | Berg, Ito | Accra |'],
  [
    '[[p Ito]] postponed a trip to [[l Accra]] scheduled for [[t Friday]].',
    'visit trip cancelled | Ito | Accra | Friday',
  ],
  ['On [[t Monday]] [[p Ito]] called off a trip to [[l Accra]].', 'visit trip cancelled | Ito | Accra |'],
  [
    "On [[t Monday]] [[p Ito]] cancelled a trip to [[l Accra]] at an hour's notice.",
    'visit trip cancelled | Ito | Accra | Monday',
  ],
])

table('meals and sittings', [
  [
    '[[p Ito]] hosted a dinner for [[p Berg]] in [[l Accra]] on [[t Monday]].',
    'meeting dinner held | host: Ito, Berg | Accra | Monday',
  ],
  ['[[p Ito]] cooked dinner for her family.'],
  ['The two sat down in [[l Accra]] on [[t Monday]].', 'talks sat held | The two | Accra | Monday'],
  ['[[p Ito]] and [[p Berg]] sat down.'],
])

table('a time that stands far from the verb of its clause dates it', [
  ['[[p Ito]] met [[p Berg]] ahead of the strike on [[t Tuesday]].', 'meeting met held | Ito, Berg |  | Tuesday'],
  [
    "[[p Ito]] and [[p Berg]] met in [[l Accra]], Ghana's capital, in [[t October]].",
    'meeting met held | Ito, Berg | Accra | October',
  ],
  [
    '[[p Ito]] is to travel to [[l Accra]], [[l Lagos]] and [[l Tema]] [[t next month]].',
    'visit travel planned | Ito | Accra | next month',
  ],
  ['[[p Ito]] met [[p Berg]] and Lund spoke [[t next month]].', 'meeting met held | Ito, Berg |  |'],
  [
    '[[p Ito]] arrived in [[l Tema]], east of [[l Accra]], on [[t Monday]], in her first visit.',
    'visit arrived held | Ito | Tema | Monday',
    'visit visit held | Ito | Tema | Monday',
  ],
  ['[[p Ito]] met [[p Berg]] in [[l Tema]], south of [[l Accra]].', 'meeting met held | Ito, Berg | Tema |'],
  [
    'A meeting shall be convened in [[l Tema]], [[l Accra]] region, on [[t 25 May]].',
    'meeting meeting planned |  | Tema | 25 May',
  ],
  ['[[p Ito]] met [[p Berg]] ahead of the strike that began on [[t Tuesday]].', 'meeting met held | Ito, Berg |  |'],
  [
    'On [[t Tuesday]], [[p Ito]] shocked her party by accepting an invitation to meet [[p Berg]].',
    'meeting meet planned | Ito, Berg |  |',
  ],
  ['[[p Ito]] met [[p Berg]] about violence in [[t 2016]] elections.', 'meeting met held | Ito, Berg |  |'],
  ['[[p Ito]] met [[p Berg]] for the first time since [[t Tuesday]].', 'meeting met held | Ito, Berg |  |'],
  ['On [[t Tuesday]] [[p Ito]] gave up despite days of talks with [[p Berg]].', 'talks talks held | Berg |  |'],
  [
    '[[p Ito]] has been holding talks with [[p Berg]] since [[t Tuesday]].',
    'talks talks held | Ito, Berg |  | Tuesday',
  ],
  [
    '[[t Last year]], talks between [[p Ito]] and [[p Berg]] -- over the port -- fell apart.',
    'talks talks held | Ito, Berg |  | Last year',
  ],
  [
    '[[p Ito]] will visit [[l Accra]] [[t next month]] for talks with [[p Berg]].',
    'visit visit planned | Ito | Accra | next month',
    'talks talks planned | Ito, Berg | Accra | next month',
  ],
  [
    'A thaw came on [[t Thursday]], when [[p Ito]] agreed to hold talks with [[p Berg]].',
    'talks talks planned | Ito, Berg |  |',
  ],
  [
    '[[p Ito]] is to be briefed on [[t Wednesday]] in [[l Accra]], when she meets with [[p Berg]].',
    'meeting meets planned | she, Berg | Accra | Wednesday',
  ],
])

table('a time of the clause before dates what goes on in it', [
  [
    '[[p Ito]] took charge on [[t Tuesday]], chairing a meeting of the ministers of [[l Ghana]].',
    'meeting meeting held | Ito, the ministers (Ghana) |  | Tuesday',
  ],
  ['[[p Ito]] is in [[l Accra]] [[t this week]] for the summit.', 'summit summit held | Ito | Accra | this week'],
  [
    '[[p Ito]] blamed the court on [[t Tuesday]] during her first visit to [[l Accra]].',
    'visit visit held | Ito | Accra | Tuesday',
  ],
  [
    '[[p Ito]] met [[p Berg]] on [[t Friday]] on the sidelines of a summit.',
    'meeting met held | Ito, Berg |  | Friday',
    'summit summit held | Ito |  | Friday',
  ],
  ['[[p Ito]] was ill during her [[t April]] visit to [[l Accra]].', 'visit visit held | Ito | Accra | April'],
  [
    'As she landed in [[l Accra]] on [[t Tuesday]], [[p Ito]] met [[p Berg]].',
    'visit landed held | Ito | Accra | Tuesday',
    'meeting met held | Ito, Berg |  | Tuesday',
  ],
  ['As prices rose in [[t May]], [[p Ito]] met [[p Berg]].', 'meeting met held | Ito, Berg |  | May'],
  ['As prices rose, [[p Ito]], who was ill in [[t May]], met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
  ['On [[t May 1]] – a week after the vote – [[p Ito]] met [[p Berg]].', 'meeting met held | Ito, Berg |  | May 1'],
  ['In [[t 1999]], [[p Ito]] changed course when she met [[p Berg]].', 'meeting met held | she, Berg |  | 1999'],
])

table('a time of another clause does not', [
  [
    '[[p Ito]] flew in on [[t Tuesday]] from [[l Accra]], where she met [[p Berg]].',
    'meeting met held | she, Berg | Accra |',
  ],
  ['[[p Ito]] came home on [[t Tuesday]] after a tour of [[l Ghana]].', 'visit tour held | Ito | Ghana |'],
  ['[[p Ito]] spoke on [[t Tuesday]] after a tour of [[l Ghana]].', 'visit tour held | Ito | Ghana | Tuesday'],
  ['[[p Ito]] came home on [[t Tuesday]] from a meeting with [[p Berg]].', 'meeting meeting held | Ito, Berg |  |'],
  [
    'The thaw came on [[t Tuesday]], when [[l Ghana]] and [[l Togo]] agreed to hold talks.',
    'talks talks planned | Ghana, Togo |  |',
  ],
])

table('what is set to begin', [
  [
    '[[p Ito]] was hopeful of the talks with [[l Togo]] scheduled to begin [[t next month]].',
    'talks talks planned | Togo |  | next month',
  ],
  [
    '[[p Ito]] spoke of talks due to take place in [[l Accra]] on [[t Friday]].',
    'talks talks planned |  | Accra | Friday',
  ],
  [
    'A meeting in [[l Accra]], due to take place on [[t Friday]], was called off.',
    'meeting meeting cancelled |  | Accra | Friday',
  ],
  [
    'The highly anticipated meeting between [[p Ito]] and [[p Berg]] is due to take place on [[t Friday]].',
    'meeting meeting planned | Ito, Berg |  | Friday',
  ],
])

table('a day that stands in the noun phrase dates it, with what stands between', [
  ['[[p Ito]] and [[p Berg]] had a contentious [[t Jan. 12]] phone call.', 'call call held | Ito, Berg |  | Jan. 12'],
  [
    'It came up at a [[t March 24, 2016]], meeting [[p Ito]] had in [[l Accra]].',
    'meeting meeting held | Ito | Accra | March 24, 2016',
  ],
  [
    "[[o Nordlink]] left [[t last month]]'s failed talks in [[l Accra]].",
    'talks talks held | Nordlink | Accra | last month',
  ],
  [
    "She regretted the failure of [[t last week]]'s [[o Nordic Link Union]], [[o NLU]], talks on quotas.",
    'talks talks held | Nordic Link Union |  | last week',
  ],
  [
    "Little progress was made in [[t last night]]'s three hours of talks with [[p Ito]].",
    'talks talks held | Ito |  | last night',
  ],
  [
    "[[p Ito]] told [[t Thursday]]'s [[o Harbour Board]] meeting that she was glad.",
    'meeting meeting held | Ito, Harbour Board |  | Thursday',
  ],
  [
    'They fear the outcome of a two-day [[o Harbour Board]] meeting that started [[t Tuesday]].',
    'meeting meeting held | Harbour Board |  | Tuesday',
  ],
  ['She released a film [[t this week]] of her trip to [[l Accra]].', 'visit trip held | her | Accra |'],
  ['The [[t May 28]]-[[t 29]] meeting in [[l Accra]] failed.', 'meeting meeting held |  | Accra | May 28'],
])

table('a caption is of the day that it ends with', [
  [
    '[[p Ito]] welcomes [[p Berg]] and his wife as they arrive in [[l Accra]], [[l Ghana]], on [[t February 15, 2017]].',
    'meeting welcomes held | host: Ito, Berg, his wife |  | February 15, 2017',
    'visit arrive held | they | Accra | February 15, 2017',
  ],
  [
    '[[p Ito]] leaves the plane from a summit with [[p Berg]] and waves to a crowd, [[t Jan. 10, 2019]].',
    'summit summit held | Berg |  |',
  ],
  [
    "A town hides a wall ahead of [[p Ito]]'s visit — [[o Nordlink]] (@nordlink) [[t February 19, 2020]]",
    'visit visit planned | Ito |  |',
  ],
  [
    'What [[p Ito]] heard in talks with [[p Berg]] was known to few, as she wrote to a friend, [[t August 28, 2017]].',
    'talks talks held | Ito, Berg |  |',
  ],
])

table('a time of another clause', [
  [
    'And even as his luck improved throughout [[t 2016]], [[p Ito]] met [[p Berg]].',
    'meeting met held | Ito, Berg |  | 2016',
  ],
  ['Or, as [[p Berg]] pointed out [[t this week]], [[p Ito]] met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
  [
    '[[t Today]], she heads to [[l Accra]] and [[t tomorrow]], she will cross into [[l Togo]].',
    'visit heads planned | she | Accra | Today',
  ],
  ['[[p Ito]] said the meeting would most likely be on [[t Tuesday]].', 'meeting meeting proposed |  |  | Tuesday'],
  [
    'On [[t Monday]], [[p Ito]] came to a party but did not greet [[p Berg]].',
    'meeting greet denied | host: Ito, Berg |  | Monday',
  ],
  [
    "So far [[t this year]], [[p Ito]] has attended meetings with the [[o Dockers' Union]].",
    "meeting meetings held | Ito, Dockers' Union |  | this year",
  ],
  [
    'That pact, agreed [[t last year]] after months of negotiations between [[l Ghana]] and [[l Togo]], is over.',
    'talks negotiations held | Ghana, Togo |  |',
  ],
  ['[[p Ito]] will most likely meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
])
