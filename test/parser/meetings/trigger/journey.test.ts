import { table } from '../cues'

table('who goes somewhere', [
  ['[[p Ito]] and [[p Berg]] went to [[l Ghana]] in [[t May]].', 'visit went held | Ito, Berg | Ghana | May'],
  ['[[p Ito]] will travel to [[l Accra]] on [[t Sunday]].', 'visit travel planned | Ito | Accra | Sunday'],
  ['[[p Ito]] went to [[l Ghana]].', 'visit went held | Ito | Ghana |'],
  ['[[p Ito]] went to the barber on [[t Sunday]].'],
  ['The cargo went to [[l Ghana]] in [[t May]].'],
  ['[[p Ito]] should travel to [[l Ghana]].'],
  ['She will leave for [[l Accra]].', 'visit leave planned | She | Accra |'],
  ['[[p Ito]] left [[l Accra]].'],
  ['[[p Ito]] went away. Nobody cared. [[p Berg]] went to [[l Ghana]]. She left.', 'visit went held | Berg | Ghana |'],
  ['[[p Ito]] was sent to [[l Accra]] on [[t Monday]].', 'visit sent held | Ito | Accra | Monday'],
  ['[[p Berg]] will dispatch Secretary [[p Ito]] to [[l Accra]].', 'visit dispatch planned | Ito | Accra |'],
  ['[[p Berg]] sent a letter to [[l Ghana]].'],
  ['[[p Ito]] flew on [[t Sunday]] to [[l Accra]].', 'visit flew held | Ito | Accra | Sunday'],
  ['[[p Ito]] left [[l Lagos]] [[t Sunday]] for [[l Accra]].', 'visit left held | Ito | Accra | Sunday'],
  [
    '[[p Ito]] left [[l Lagos]] on [[t Sunday]] for [[l Accra]] to meet [[p Berg]].',
    'visit left held | Ito | Accra | Sunday',
    'meeting meet planned | Ito, Berg | Accra | Sunday',
  ],
  [
    '[[p Ito]] flew to [[l Accra]] on [[t Sunday]] to meet [[p Berg]].',
    'visit flew held | Ito | Accra | Sunday',
    'meeting meet held | Ito, Berg | Accra | Sunday',
  ],
])

table('whose company it is', [
  [
    '[[p Ito]], [[l Japan]]’s envoy for peace, and his [[g Ghanaian]] counterpart, [[p Mensah]], met in [[l Nara]].',
    'meeting met held | Ito, Mensah | Nara |',
  ],
  [
    'Minister [[p Ito]], briefing reporters after a meeting with [[p Mensah]], smiled.',
    'meeting meeting held | Ito, Mensah |  |',
  ],
  [
    '[[p Ito]] held discussions with [[p Mensah]] on the pace of trade talks with [[l Togo]].',
    'talks discussions held | Ito, Mensah |  |',
    'talks talks held | Togo |  |',
  ],
  ['She could not take the talks seriously.', 'talks talks held |  |  |'],
  ['Following their phone call, the [[o Lake Office]] spoke of fish.', 'call call held | their |  |'],
])

table('journeys that are nouns, and whom nobody meets', [
  ['[[p Ito]] began a six-day tour of [[l Ghana]].', 'visit tour held | Ito | Ghana |'],
  ['Her [[l Ghana]] tour ends today.', 'visit tour held | Her | Ghana |'],
  ['[[p Ito]] went on a tour with his band.'],
  ['The trip was short.', 'visit trip held |  |  |'],
  ['A trip is fun.'],
  ['[[p Ito]] spoke with negotiators on [[t Monday]].', 'talks spoke held | Ito, negotiators |  | Monday'],
  ['[[p Ito]] spoke with reporters on [[t Monday]].'],
  ['[[p Ito]] and [[p Berg]] met with reporters.'],
  ['[[p Ito]] had a conversation with the [[o Lake Times]].'],
])

table('where people come together', [
  ['[[p Ito]] told a campus forum in [[l Accra]] that it rained.', 'meeting forum held | Ito | Accra |'],
  ['[[p Ito]] spoke at a dinner on [[t Monday]].', 'meeting dinner held | Ito |  | Monday'],
  ['[[p Ito]] slept at dinner.'],
  ['The retreat of the troops goes on.'],
  ['[[p Ito]] waited at the reception.'],
  ['The conference opens on [[t Monday]].', 'meeting conference held |  |  | Monday'],
  ['[[p Ito]] gave a news conference on [[t Monday]].'],
  ['The conference’s outrage was great.'],
])

table('who gathers, listens or eats', [
  ['Large crowds began gathering in [[l Accra]] on [[t Monday]].'],
  ['[[p Ito]] and [[p Berg]] spoke before the vote.', 'talks spoke held | Ito, Berg |  |'],
  ['[[p Ito]] sang during [[t Sunday]]’s lunch in [[l Accra]].', 'meeting lunch held | Ito | Accra | Sunday'],
  ['[[p Ito]] cooked [[t Sunday]]’s lunch in [[l Accra]].'],
])

table('who comes, is due or goes on somewhere', [
  ['[[p Ito]] will come to [[l Accra]] on [[t Monday]].', 'visit come planned | Ito | Accra | Monday'],
  ['[[p Ito]] was supposed to come to [[l Accra]].', 'visit come planned | Ito | Accra |'],
  [
    '[[p Ito]] is due in [[l Accra]] and [[l Lagos]] [[t next week]].',
    'visit due planned | Ito | Accra, Lagos | next week',
  ],
  ['[[p Ito]] is expected in [[l Accra]] on [[t Monday]].', 'visit expected planned | Ito | Accra | Monday'],
  ['[[p Ito]] will go on to [[l Accra]].', 'visit go planned | Ito | Accra |'],
  ['[[p Ito]] is expected to return to [[l Accra]].', 'visit return planned | Ito | Accra |'],
  ['The general landed in [[l Accra]] on [[t Sunday]].', 'visit landed held | The general | Accra | Sunday'],
  ['The minister intends to visit [[l Accra]].', 'visit visit planned | The minister | Accra |'],
  ['[[p Ito]] returned to [[l Accra]].'],
  ['[[p Ito]] went on to mention [[l Accra]].'],
  ['The report is due in [[l Accra]].'],
  ['[[p Ito]] spoke of [[p Mensah]] coming to [[l Accra]].'],
  ['A general landed in [[l Accra]].'],
])

table('what is met, and who talks', [
  ['[[p Ito]]’s plan was met with scepticism by [[g Ghanaian]] lawmakers.'],
  ['[[p Ito]] was met in [[l Accra]] by [[p Berg]].', 'meeting met held | Ito, host: Berg | Accra |'],
  ['The council had a harder time meeting the demands of [[l Ghana]].'],
  ['Fish were not the only thing the president talks about.'],
  ['[[p Ito]] read the text, which talks of fish.'],
])

table('who touches down, and what brings people together', [
  ['[[p Ito]] touched down in [[l Accra]] on [[t Monday]].', 'visit touched held | Ito | Accra | Monday'],
  ['[[p Ito]] touched wood in [[l Accra]] on [[t Monday]].'],
  [
    'A conference bringing together envoys of [[l Ghana]] and [[l Togo]] will take place in [[l Accra]] in [[t May]].',
    'meeting conference planned | envoys (Ghana, Togo) | Accra | May',
  ],
])

table('which way somebody went', [
  ['[[p Ito]] flew directly to [[l Accra]].', 'visit flew held | Ito | Accra |'],
  ['[[p Ito]] flew straight to [[l Accra]] on [[t Monday]].', 'visit flew held | Ito | Accra | Monday'],
  ['[[p Ito]] went from [[l Lagos]] directly to [[l Accra]].', 'visit went held | Ito | Accra |'],
  ['[[p Ito]] flew on [[t Monday]] from [[l Lagos]] to [[l Accra]].', 'visit flew held | Ito | Accra | Monday'],
  ['[[p Ito]] flew from the talks to [[l Accra]].', 'visit flew held | Ito | Accra |', 'talks talks held | Ito |  |'],
  ['[[p Ito]] flew back to [[l Accra]].'],
  ['[[p Ito]] went from poverty to fame in [[l Accra]].'],
  ['[[p Ito]] went from [[l Lagos]] to work in [[l Accra]].'],
])
