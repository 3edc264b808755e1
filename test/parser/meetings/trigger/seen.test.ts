import { table } from '../cues'

table('whom somebody sees, told by an office alone or before a relative', [
  [
    'He will also see the [[g Ghanaian]] deputy minister in [[l Accra]] on [[t Friday]].',
    'meeting see planned | He, the Ghanaian deputy minister (Ghanaian) | Accra | Friday',
  ],
  ['[[p Lund]] did not see the guest on [[t Tuesday]].', 'meeting see denied | Lund, the guest |  | Tuesday'],
  ['[[p Lund]] will see the president upon his return.', 'meeting see planned | Lund, the president |  |'],
  [
    '[[p Mensah]], whom she saw [[t last week]] in [[l Lagos]], told him all.',
    'meeting saw held | she, Mensah | Lagos | last week',
  ],
  [
    '[[p Mensah]] and [[p Berg]] want to see [[p Ito]] together in [[t December]].',
    'meeting see proposed | Mensah, Berg, Ito |  | December',
  ],
  ['[[p Lund]] wants to see the president in jail.'],
  ['[[p Lund]] will see the president as a friend.'],
  ['[[p Lund]] saw the president on television.'],
  ['She hopes to see the minister punished.'],
])

table('guests told by an office alone', [
  ['[[p Lund]] received the guest in [[l Accra]].', 'meeting received held | host: Lund, the guest | Accra |'],
  ['[[p Lund]] received the envoy on [[t Monday]].', 'meeting received held | host: Lund, the envoy |  | Monday'],
  ['[[p Lund]] receives me every [[t Monday]].', 'meeting receives held | host: Lund, me |  | Monday'],
  ['[[p Lund]] received the letter on [[t Monday]].'],
  ['[[p Lund]] received the envoy’s letter.'],
])

table('a place that opens the sentence with no comma behind it', [
  ['In [[l Accra]] [[p Lund]] met [[p Mensah]].', 'meeting met held | Lund, Mensah | Accra |'],
  [
    'In [[l Accra]] Foreign Minister [[p Lund]] will receive [[p Mensah]].',
    'meeting receive planned | host: Lund, Mensah | Accra |',
  ],
  [
    'In the presidential palace [[p Lund]] received him.',
    'meeting received held | host: Lund, him | the presidential palace |',
  ],
  ['In [[l Accra]] Mayor [[p Lund]]’s office met [[p Mensah]].', 'meeting met held | Mensah |  |'],
])

table('teams that work and teams that play', [
  [
    'The minister met with the [[o Trade Office]] envoy and his team.',
    'meeting met held | The minister, the Trade Office envoy (Trade Office), his team |  |',
  ],
  ['The team of [[p Lund]] met the champions.'],
])
