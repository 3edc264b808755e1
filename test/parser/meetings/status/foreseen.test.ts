import { table } from '../cues'

table('what the clause of a noun foretells', [
  [
    'The summit between [[p Ito]] and [[p Mensah]] is unlikely to please the farmers.',
    'summit summit planned | Ito, Mensah |  |',
  ],
  [
    'The summit between [[p Ito]] and [[p Mensah]] was unlikely to please the farmers.',
    'summit summit held | Ito, Mensah |  |',
  ],
  [
    'The purpose of the visit of [[p Ito]] to [[l Accra]] would be to sell grain.',
    'visit visit planned | Ito | Accra |',
  ],
  ['The purpose of the visit of [[p Ito]] to [[l Accra]] was to sell grain.', 'visit visit held | Ito | Accra |'],
  [
    'The talks between [[p Ito]] and [[p Mensah]] would have pleased the farmers.',
    'talks talks held | Ito, Mensah |  |',
  ],
  ['The talks between [[p Ito]] and [[p Mensah]] will continue.', 'talks talks held | Ito, Mensah |  |'],
  ['Envoys are likely to praise the grain at the summit in [[l Accra]].', 'summit summit planned | Envoys | Accra |'],
  ['The envoys praised the grain at the summit in [[l Accra]].', 'summit summit held | The envoys | Accra |'],
  [
    'Grain could come up during the talks between [[p Ito]] and [[p Mensah]].',
    'talks talks planned | Ito, Mensah |  |',
  ],
  [
    'Grain could have come up during the talks between [[p Ito]] and [[p Mensah]].',
    'talks talks held | Ito, Mensah |  |',
  ],
  [
    'The envoy cut the levy in anticipation of the talks between [[p Ito]] and [[p Mensah]].',
    'talks talks planned | Ito, Mensah |  |',
  ],
  [
    'The envoy told of the outcome of the talks between [[p Ito]] and [[p Mensah]].',
    'talks talks held | Ito, Mensah |  |',
  ],
])

table('what an infinitive hangs on', [
  ['There are no plans for the envoys to head to [[l Togo]] for talks.', 'talks talks denied | the envoys | Togo |'],
  ['[[p Ito]] asked the men to yield after meeting [[p Mensah]].', 'meeting meeting held | Ito, Mensah |  |'],
  ['[[p Ito]] expects to speak out after meeting [[p Mensah]].', 'meeting meeting planned | Ito, Mensah |  |'],
  ['[[p Ito]] saw a chance to meet [[p Mensah]].', 'meeting meet proposed | Ito, Mensah |  |'],
  ['Envoys called for [[p Ito]] to cancel the summit with [[p Mensah]].', 'summit summit planned | Ito, Mensah |  |'],
  ['[[p Ito]] decided to cancel the summit with [[p Mensah]].', 'summit summit cancelled | Ito, Mensah |  |'],
  [
    '[[p Ito]] has invited [[l Ghana]], [[l Togo]], [[l Benin]], [[l Chad]], [[l Niger]], [[l Mali]], [[l Kenya]] and [[l Gabon]] to a summit on [[t Friday]].',
    'summit summit planned | Ito, Ghana, Togo, Benin, Chad, Niger, Mali, Kenya, Gabon |  | Friday',
  ],
  ['[[p Ito]] and [[p Mensah]] co-chaired the meeting in [[l Accra]].', 'meeting meeting held | Ito, Mensah | Accra |'],
])
