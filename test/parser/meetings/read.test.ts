import assert from 'node:assert/strict'
import { readMeetings } from '../../../src/parser/meetings/read'
import { describeCue, localOf } from './local'

/** A marked text, and the cues it gives: `kind trigger status | who | where | when`. */
type Case = [source: string, ...cues: string[]]

const check = (cases: Case[]): void => {
  for (const [source, ...expected] of cases) {
    const local = localOf(source)
    it(local.tokens.text, () => {
      const cues = readMeetings(local).map((cue) => describeCue(local, cue))
      assert.deepEqual(cues, expected)
    })
  }
}

describe('readMeetings: verbs', () => {
  check([
    [
      '[[p Ana Duarte]] met [[p Kofi Mensah]] in [[l Accra]] on [[t Monday]].',
      'meeting met held | Ana Duarte, Kofi Mensah | Accra | Monday',
    ],
    [
      'On [[t 3 May]], [[p Ana Duarte]] and [[p Kofi Mensah]] met in [[l Accra]].',
      'meeting met held | Ana Duarte, Kofi Mensah | Accra | 3 May',
    ],
    [
      '[[p Duarte]], [[p Mensah]] and [[p Ito]] met behind closed doors.',
      'meeting met held | Duarte, Mensah, Ito |  |',
    ],
    [
      '[[p Duarte]], who flew to [[l Accra]] on [[t Friday]], met [[p Mensah]] on [[t Saturday]].',
      'meeting met held | Duarte, Mensah |  | Saturday',
    ],
    ['[[p Duarte]] thanked the crew and met [[p Mensah]] in [[l Tema]].', 'meeting met held | Duarte, Mensah | Tema |'],
    [
      '[[g Ghanaian]] President [[p Kofi Mensah]] met with [[g Japanese]] Foreign Minister [[p Aya Ito]] in [[l Osaka]].',
      'meeting met held | Kofi Mensah, Aya Ito | Osaka |',
    ],
    [
      '[[p Mensah]] met the foreign minister of [[l Japan]], [[p Aya Ito]], on [[t Tuesday]].',
      'meeting met held | Mensah, Aya Ito |  | Tuesday',
    ],
    [
      '[[p Aya Ito]], the foreign minister of [[l Japan]], met [[p Mensah]] [[t yesterday]].',
      'meeting met held | Aya Ito, Mensah |  | yesterday',
    ],
    ['The minister said that [[p Ito]] had met [[p Mensah]] twice.', 'meeting met held | Ito, Mensah |  |'],
    [
      '[[p Ito]] will meet [[p Mensah]] in [[l Nara]] [[t next week]].',
      'meeting meet planned | Ito, Mensah | Nara | next week',
    ],
    ['[[p Ito]] is expected to meet [[p Mensah]] on [[t Friday]].', 'meeting meet planned | Ito, Mensah |  | Friday'],
    [
      '[[p Ito]] said on [[t Monday]] that she would meet [[p Mensah]] [[t next month]].',
      'meeting meet planned | she, Mensah |  | next month',
    ],
    ['[[p Ito]] wants to meet [[p Mensah]] before the vote.', 'meeting meet proposed | Ito, Mensah |  |'],
    ['[[p Ito]] may meet [[p Mensah]] in [[l Nara]].', 'meeting meet proposed | Ito, Mensah | Nara |'],
    ['[[p Ito]] refused to meet [[p Mensah]].', 'meeting meet denied | Ito, Mensah |  |'],
    ['[[p Ito]] did not meet [[p Mensah]] in [[l Nara]].', 'meeting meet denied | Ito, Mensah | Nara |'],
    ['[[p Ito]] denied that she had met [[p Mensah]].', 'meeting met denied | she, Mensah |  |'],
    ['[[p Ito]] never met the general.', 'meeting met denied | Ito, the general |  |'],
    [
      '[[p Ito]] travelled to [[l Accra]] on [[t Sunday]] to meet [[p Mensah]].',
      'visit travelled held | Ito | Accra | Sunday',
      'meeting meet held | Ito, Mensah | Accra | Sunday',
    ],
    ['After meeting [[p Mensah]], [[p Ito]] flew home.', 'meeting meeting held | Ito, Mensah |  |'],
    ['After meeting [[p Mensah]], [[p Ito]] flatly denied it.', 'meeting meeting held | Ito, Mensah |  |'],
    ['[[p Ito]] spoke after meeting [[p Mensah]] in [[l Accra]].', 'meeting meeting held | Ito, Mensah | Accra |'],
    [
      '[[p Ito]] met [[g Kenyan]] officials in [[l Mombasa]].',
      'meeting met held | Ito, Kenyan officials (Kenyan) | Mombasa |',
    ],
    [
      '[[g Kenyan]] and [[g Tanzanian]] officials met in [[l Arusha]] on [[t Thursday]].',
      'meeting met held | Kenyan, Tanzanian officials (Tanzanian) | Arusha | Thursday',
    ],
    [
      'Officials from [[l Kenya]] and [[l Tanzania]] met in [[l Arusha]].',
      'meeting met held | Officials (Kenya, Tanzania) | Arusha |',
    ],
    ['[[l Kenya]] and [[l Tanzania]] will meet on [[t Friday]].', 'meeting meet planned | Kenya, Tanzania |  | Friday'],
    [
      "[[o Nordlink]]'s chief executive [[p Una Berg]] met [[p Ito]] at the [[l Akasaka Palace]].",
      'meeting met held | Una Berg, Ito | Akasaka Palace |',
    ],
    ['[[p Ito]] met [[p Mensah]] without [[p Duarte]].', 'meeting met held | Ito, Mensah, absent: Duarte |  |'],
    [
      '[[p Mensah]] was received by [[p Ito]] at the [[l Akasaka Palace]] on [[t Monday]].',
      'meeting received held | Mensah, host: Ito | Akasaka Palace | Monday',
    ],
    ['[[p Ito]] received [[p Mensah]] in [[l Tokyo]].', 'meeting received held | host: Ito, Mensah | Tokyo |'],
    [
      '[[p Ito]] welcomed [[p Mensah]] to [[l Tokyo]] on [[t Monday]].',
      'meeting welcomed held | host: Ito, Mensah | Tokyo | Monday',
    ],
    ['[[p Ito]] hosted [[p Mensah]] for dinner.', 'meeting hosted held | host: Ito, Mensah |  |'],
    [
      '[[p Ito]] received a delegation of [[g Kenyan]] lawmakers.',
      'meeting received held | host: Ito, a delegation (Kenyan) |  |',
    ],
    ['[[p Ito]] spoke by phone with [[p Mensah]] on [[t Sunday]].', 'call spoke held | Ito, Mensah |  | Sunday'],
    ['[[p Ito]] spoke to [[p Mensah]] by telephone.', 'call spoke held | Ito, Mensah |  |'],
    ['[[p Ito]] phoned [[p Mensah]] on [[t Sunday]].', 'call phoned held | Ito, Mensah |  | Sunday'],
    ['[[p Ito]] called [[p Mensah]] on [[t Sunday]] to thank him.', 'call called held | Ito, Mensah |  | Sunday'],
    ['[[p Ito]] spoke with [[p Mensah]] on [[t Sunday]].', 'talks spoke held | Ito, Mensah |  | Sunday'],
    ['[[p Ito]] and [[p Mensah]] spoke for an hour.', 'talks spoke held | Ito, Mensah |  |'],
    ['[[p Ito]] visited [[l Ghana]] in [[t May]].', 'visit visited held | Ito | Ghana | May'],
    ['[[p Ito]] will visit [[l Accra]] on [[t Friday]].', 'visit visit planned | Ito | Accra | Friday'],
    [
      '[[p Ito]] is visiting [[l Accra]] for talks with [[p Mensah]].',
      'visit visiting held | Ito | Accra |',
      'talks talks held | Ito, Mensah | Accra |',
    ],
    ['[[l Ghana]] was visited by [[p Ito]] in [[t 2012]].', 'visit visited held | Ito | Ghana | 2012'],
    [
      'The ministers of [[l Kenya]] and [[l Uganda]] gathered in [[l Kampala]] on [[t Monday]].',
      'meeting gathered held | The ministers (Kenya, Uganda) | Kampala | Monday',
    ],
    ['The [[o Security Council]] convened on [[t Monday]].', 'session convened held | Security Council |  | Monday'],
    ['[[p Ito]] negotiated with [[p Mensah]] for two days.', 'talks negotiated held | Ito, Mensah |  |'],
    ['[[p Ito]] conferred with [[p Mensah]] in [[l Nara]].', 'talks conferred held | Ito, Mensah | Nara |'],
  ])
})

describe('readMeetings: nouns', () => {
  check([
    [
      '[[p Ito]] held talks with [[p Mensah]] in [[l Nara]] on [[t Monday]].',
      'talks talks held | Ito, Mensah | Nara | Monday',
    ],
    [
      'Talks between [[p Ito]] and [[p Mensah]] began in [[l Nara]] on [[t Monday]].',
      'talks Talks held | Ito, Mensah | Nara | Monday',
    ],
    [
      'The talks between [[l Kenya]] and [[l Uganda]] will be held in [[l Doha]] on [[t Monday]].',
      'talks talks planned | Kenya, Uganda | Doha | Monday',
    ],
    [
      'The summit, hosted by [[l Qatar]], took place in [[l Doha]] on [[t Monday]].',
      'summit summit held | host: Qatar | Doha | Monday',
    ],
    [
      "[[p Ito]]'s meeting with [[p Mensah]] in [[l Nara]] lasted an hour.",
      'meeting meeting held | Ito, Mensah | Nara |',
    ],
    ['During his meeting with [[p Mensah]], [[p Ito]] raised the tariff.', 'meeting meeting held | Ito, Mensah |  |'],
    ['The [[p Ito]]-[[p Mensah]] meeting was cancelled.', 'meeting meeting cancelled | Ito, Mensah |  |'],
    ['The [[l Nara]] summit ended on [[t Friday]].', 'summit summit held |  | Nara | Friday'],
    ["[[t Friday]]'s meeting was held in [[l Nara]].", 'meeting meeting held |  | Nara | Friday'],
    ['[[p Ito]] cancelled a planned meeting with [[p Mensah]].', 'meeting meeting cancelled | Ito, Mensah |  |'],
    ['[[p Ito]] called for a summit with [[p Mensah]].', 'summit summit proposed | Ito, Mensah |  |'],
    ['[[p Ito]] proposed talks with [[p Mensah]] in [[l Nara]].', 'talks talks proposed | Ito, Mensah | Nara |'],
    ['[[p Ito]] rejected talks with the rebels.', 'talks talks denied | Ito, the rebels |  |'],
    ['No meeting took place between [[p Ito]] and [[p Mensah]].', 'meeting meeting denied | Ito, Mensah |  |'],
    ['[[p Ito]] paid a visit to [[l Accra]] in [[t June]].', 'visit visit held | Ito | Accra | June'],
    ["[[p Ito]]'s visit to [[l Accra]] ended on [[t Friday]].", 'visit visit held | Ito | Accra | Friday'],
    ['During a visit to [[l Accra]], [[p Ito]] praised the harbour.', 'visit visit held | Ito | Accra |'],
    [
      '[[p Ito]] arrived in [[l Accra]] on [[t Monday]] for talks with [[p Mensah]].',
      'visit arrived held | Ito | Accra | Monday',
      'talks talks held | Ito, Mensah | Accra | Monday',
    ],
    ['[[p Ito]] attended the summit in [[l Accra]].', 'summit summit held | Ito | Accra |'],
    [
      'The summit will bring together [[p Ito]] and [[p Mensah]] in [[l Nara]] on [[t Friday]].',
      'summit summit planned | Ito, Mensah | Nara | Friday',
    ],
    ['[[p Ito]] had a phone call with [[p Mensah]] on [[t Monday]].', 'call call held | Ito, Mensah |  | Monday'],
    [
      'In a telephone conversation with [[p Mensah]], [[p Ito]] offered help.',
      'call conversation held | Ito, Mensah |  |',
    ],
    ['[[g Kenyan]]-[[g Ugandan]] talks resumed in [[l Kisumu]].', 'talks talks held | Kenyan, Ugandan | Kisumu |'],
    ['[[l Kenya]]–[[l Uganda]] talks resumed in [[l Kisumu]].', 'talks talks held | Kenya, Uganda | Kisumu |'],
    ['[[p Ito]] is reported to have met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
    [
      'The third round of talks between [[l Kenya]] and [[l Uganda]] opened on [[t Monday]].',
      'talks talks held | Kenya, Uganda |  | Monday',
    ],
    [
      'The first meeting was held in [[l Nara]] on [[t Monday]] and the second took place in [[l Osaka]] on [[t Friday]].',
      'meeting meeting held |  | Nara | Monday',
      'meeting second held |  | Osaka | Friday',
    ],
    ['[[p Ito]] recalled a meeting they held in [[t July]].', 'meeting meeting held | they |  | July'],
    [
      'An emergency session of the [[o Security Council]] is scheduled for [[t Friday]].',
      'session session planned | Security Council |  | Friday',
    ],
    [
      '[[o NATO]] leaders will hold a summit in [[l Vilnius]] on [[t 11 July]].',
      'summit summit planned | NATO leaders (NATO) | Vilnius | 11 July',
    ],
    [
      'The meeting, attended by [[p Ito]] and [[p Mensah]], was held in [[l Nara]].',
      'meeting meeting held | Ito, Mensah | Nara |',
    ],
    ['[[p Ito]] skipped the summit in [[l Nara]].', 'summit summit held | absent: Ito | Nara |'],
    [
      'Ahead of her summit with [[p Mensah]], [[p Ito]] visited a school.',
      'summit summit planned | Ito, Mensah |  |',
      'visit visited held | Ito | a school |',
    ],
    [
      'A possible meeting between [[p Ito]] and [[p Mensah]] was discussed.',
      'meeting meeting proposed | Ito, Mensah |  |',
    ],
    [
      'In the absence of [[p Duarte]], talks were held with [[p Mensah]].',
      'talks talks held | Mensah, absent: Duarte |  |',
    ],
    [
      "[[p Ito]] held a meeting with [[p Mensah]], this time with [[l Kenya]]'s participation.",
      'meeting meeting held | Ito, Mensah, Kenya |  |',
    ],
    [
      '[[p Ito]] hosted a working dinner with [[p Mensah]] in [[l Tokyo]].',
      'meeting dinner held | host: Ito, Mensah | Tokyo |',
    ],
    [
      'Envoys of [[l Kenya]] and [[l Uganda]] held consultations in [[l Kigali]].',
      'talks consultations held | Envoys (Kenya, Uganda) | Kigali |',
    ],
  ])
})

describe('readMeetings: words with another sense', () => {
  check([
    ['The plan met the criteria of the bank.'],
    ['Supply did not meet demand in [[t March]].'],
    ['The proposal met with criticism in [[l London]].'],
    ['The idea met with stiff opposition.'],
    ['[[p Ito]] met the deadline.'],
    ['The company met its targets for [[t 2020]].'],
    ['[[l Ghana]] met the fiscal [[t 2020]] budget target.'],
    ['There is a list of demands that [[l Ghana]] must meet.'],
    ['The plan of [[l Ghana]] goes some way to meeting bank demands that it pay.'],
    ['The rebels met fierce resistance near [[l Homs]].'],
    ['[[o Rovers]] meet [[o City]] in the cup final on [[t Saturday]].'],
    ['The demands of the strikers were met.'],
    ['[[p Ito]] met her goal of ten medals.'],
    ['[[p Ito]] sat in the meeting room and waited.'],
    ['The meeting point is outside the station.'],
    ['Demand was met by imports.'],
    ['They struggle to make ends meet.'],
    ['The two rivers meet near [[l Khartoum]].'],
    ['[[p Ito]] called for calm.'],
    ['[[p Ito]] called on the government to resign.'],
    ['[[p Ito]] called the vote a disgrace.'],
    ['[[p Ito]] called [[p Mensah]] a liar.'],
    ['A man called [[p Mensah]] was arrested.'],
    ['Police received hundreds of calls.'],
    ['[[p Ito]] received a letter from [[p Mensah]].'],
    ['[[p Ito]] received a prize in [[l Oslo]].'],
    ['[[p Ito]] welcomed the decision of the court.'],
    ['[[l Qatar]] hosted the World Cup in [[t 2022]].'],
    ['The [[p Ito]] and [[p Mensah]] Show, hosted by [[p Ana Ito]] and [[p Kofi Mensah]], is old.'],
    ['The programme was hosted by [[p Ana Ito]] and [[p Kofi Mensah]].'],
    ['Visit our website for more.'],
    ['To read more, visit the page below.'],
    ['Calls for an inquiry grew on [[t Monday]].'],
    ['The strike calls were ignored.'],
    ["Shares rose in [[t Friday]]'s trading session."],
    ['The team held a training session in [[l Lyon]].'],
    ['The photo session lasted an hour.'],
    ['[[p Ito]] spoke to reporters in [[l Nara]].'],
    ['[[p Ito]] spoke about the harvest.'],
    ['[[p Ito]] talks about her childhood.'],
    ['The talk show begins at nine.'],
    ['The band sold out its session.'],
    ['Scientists gathered data on the comet.'],
    ['Crowds gathered in [[l Nairobi]] on [[t Monday]].'],
    ['Clouds gathered over [[l Nairobi]].'],
    ['[[p Ito]] spoke of the gathering storm.'],
    ['[[p Ito]] went on an ego trip to [[l Nara]].'],
    ['[[l Ghana]] will not send [[g Ghanaian]] troops to [[l Togo]].'],
    ['[[p Ito]] sent [[g Ghanaian]] police to [[l Togo]].'],
    ['She gathered her papers and left.'],
    ['[[p Ito]] held a press conference in [[l Nara]].'],
    ['The athletics meeting in [[l Zurich]] drew a crowd.'],
    ['[[p Ito]] visits the website daily.'],
    ['The book received good reviews in [[l Paris]].'],
    ['The factory phones rang all day.'],
    ['[[p Ito]] greeted the news with a smile.'],
    ['The court received the documents on [[t Monday]].'],
    ['The road meets the coast at [[l Tema]].'],
    ['A telephone operator worked all night.'],
    ['The ship called at [[l Tema]].'],
    ['[[p Ito]] consulted a dictionary.'],
    ['The visiting team lost.'],
    ['Their eyes met across the room.'],
  ])
})
