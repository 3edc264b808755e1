import { table } from './cues'

table('whom words of honour stand before', [
  [
    '[[p Ito]] received at [[l Tash Palace]] on [[t Monday]] His Highness the Crown Prince Sheikh [[p Mensah]].',
    'meeting received held | host: Ito, Mensah | Tash Palace | Monday',
  ],
  [
    '[[p Ito]] met with HE the President of [[l Ghana]] [[p Mensah]] in [[l Accra]].',
    'meeting met held | Ito, Mensah | Accra |',
  ],
  [
    '[[p Ito]] met HE Minister of Trade [[p Mensah]] and Her Excellency the envoy [[p Berg]].',
    'meeting met held | Ito, Mensah, Berg |  |',
  ],
  [
    '[[p Ito]] received on [[t Monday]] at [[l Tash Palace]] Crown Prince [[p Mensah]].',
    'meeting received held | host: Ito, Mensah | Tash Palace | Monday',
  ],
  [
    '[[p Ito]] received [[t today]] in [[l Accra]] Dr. [[p Mensah]].',
    'meeting received held | host: Ito, Mensah | Accra | today',
  ],
  ['[[p Ito]] met on [[t Monday]] at [[l Tash Palace]].', 'meeting met held | Ito | Tash Palace | Monday'],
  ['[[p Ito]] met His Majesty in [[l Accra]].', 'meeting met held | Ito, His Majesty | Accra |'],
])

table('who holds two offices, or one in two places', [
  [
    '[[p Ito]], president and ruler of [[l Togo]], received [[p Mensah]].',
    'meeting received held | host: Ito, Mensah |  |',
  ],
  [
    '[[p Ito]], Deputy Prime Minister and Minister of Trade of [[l Togo]], met [[p Mensah]].',
    'meeting met held | Ito, Mensah |  |',
  ],
  [
    '[[p Ito]] received [[p Mensah]], the consul of [[l Togo]] in [[l Accra]] and the [[l Northern Shore]].',
    'meeting received held | host: Ito, Mensah |  |',
  ],
  [
    '[[p Ito]] met [[p Mensah]], an adviser to Prime Minister [[p Lund]], and the envoy [[p Berg]].',
    'meeting met held | Ito, Mensah, Berg |  |',
  ],
  [
    'The meeting brought together [[p Ito]], an aide to [[p Lund]], and [[p Mensah]] in [[l Accra]].',
    'meeting meeting held | Ito, Mensah | Accra |',
  ],
  [
    '[[p Ito]] met [[p Mensah]] and retired [[g Togolese]] Lieutenant-General [[p Berg]].',
    'meeting met held | Ito, Mensah, Berg |  |',
  ],
  ['[[p Ito]] met [[p Mensah]] and retired to bed.', 'meeting met held | Ito, Mensah |  |'],
  [
    '[[p Ito]] met [[p Mensah]], the president of [[l Ghana]] and the [[o African Union]].',
    'meeting met held | Ito, Mensah, African Union |  |',
  ],
  [
    '[[p Ito]] met [[p Mensah]], the president of [[l Ghana]], and [[l Togo]].',
    'meeting met held | Ito, Mensah, Togo |  |',
  ],
])
