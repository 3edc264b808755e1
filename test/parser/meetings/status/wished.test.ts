import { table } from '../cues'

table('what is wished for, and what others say will be', [
  [
    '[[p Ito]] hopes the government of [[l Ghana]] will send an envoy to [[l Togo]].',
    'visit send proposed | an envoy, the government (Ghana) | Togo |',
  ],
  [
    'The call raises the possibility that talks will resume between [[l Ghana]] and [[l Togo]].',
    'talks talks proposed | Ghana, Togo |  |',
  ],
  ['The next possible summit of [[p Ito]] and [[p Berg]] is far off.', 'summit summit proposed | Ito, Berg |  |'],
  [
    'The [[o Security Council]] would meet on [[t Friday]], envoys said.',
    'meeting meet planned | Security Council |  | Friday',
  ],
  [
    'Envoys said that all was well and [[p Ito]] would meet [[p Berg]] in [[l Accra]].',
    'meeting meet planned | Ito, Berg | Accra |',
  ],
  ['[[l Ghana]] and [[l Togo]] agreed to open talks.', 'talks talks planned | Ghana, Togo |  |'],
  [
    'Asked whether [[p Ito]] would meet [[p Berg]], envoys said that was open.',
    'meeting meet proposed | Ito, Berg |  |',
  ],
  ['If the ice broke, [[p Ito]] would meet [[p Berg]], envoys said.', 'meeting meet proposed | Ito, Berg |  |'],
  [
    'An aide said [[p Ito]] had been fully informed and would visit [[l Accra]].',
    'visit visit planned | Ito | Accra |',
  ],
  ['[[p Lund]] had been fully informed and would visit [[l Accra]].', 'visit visit proposed | Lund | Accra |'],
  ['An aide said that a team led by [[p Ito]] would meet [[p Berg]].', 'meeting meet planned | a team, Ito, Berg |  |'],
  [
    'The announcement on [[t Monday]] that [[p Ito]] would meet [[p Berg]] came as a surprise.',
    'meeting meet planned | Ito, Berg |  |',
  ],
  ['The idea that [[p Ito]] would meet [[p Berg]] came as a surprise.', 'meeting meet proposed | Ito, Berg |  |'],
  ['[[p Ito]] is likely to meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
  ['[[p Ito]] is unlikely to meet [[p Berg]].', 'meeting meet proposed | Ito, Berg |  |'],
  [
    '[[p Ito]] offered to fly to [[l Accra]] and sit down with [[p Berg]].',
    'visit fly proposed | Ito | Accra |',
    'talks sit proposed | Ito, Berg | Accra |',
  ],
  ['[[p Lund]] suggested the general visit [[l Accra]].', 'visit visit proposed | the general | Accra |'],
  [
    '[[l Ghana]] renewed its offer [[t today]] that [[p Ito]] and [[p Berg]] meet.',
    'meeting meet proposed | Ito, Berg |  |',
  ],
  ['The talks between [[l Ghana]] and [[l Togo]] will continue.', 'talks talks held | Ghana, Togo |  |'],
  ['The talks between [[l Ghana]] and [[l Togo]] will begin.', 'talks talks planned | Ghana, Togo |  |'],
  ['[[p Ito]] has invited [[p Berg]] to a meeting on [[t Friday]].', 'meeting meeting planned | Ito, Berg |  | Friday'],
  [
    '[[p Ito]] has invited [[p Berg]] to a meeting in [[t October]].',
    'meeting meeting proposed | Ito, Berg |  | October',
  ],
  [
    '[[p Ito]] will reach out to them by giving a speech and meeting [[p Berg]].',
    'meeting meeting planned | Ito, Berg |  |',
  ],
  ['[[p Ito]] reached out to them by giving a speech and meeting [[p Berg]].', 'meeting meeting held | Ito, Berg |  |'],
])

table('a gathering that somebody proposed', [
  [
    '[[p Ito]] proposed that the presidents of [[l Ghana]] and [[l Togo]] gather in [[l Accra]].',
    'meeting gather proposed | the presidents (Ghana, Togo) | Accra |',
  ],
  ['The presidents gather in [[l Accra]] on [[t Monday]].', 'meeting gather held | The presidents | Accra | Monday'],
])

table('who would himself meet', [
  ['[[p Berg]] denied that [[p Ito]] would himself meet [[p Mensah]].', 'meeting meet denied | Ito, Mensah |  |'],
  ['[[p Ito]] will herself travel to [[l Accra]].', 'visit travel planned | Ito | Accra |'],
  ['[[p Ito]] met [[p Mensah]] himself.', 'meeting met held | Ito, Mensah |  |'],
])

table('what is said beside something else', [
  [
    'The spokesman said that all was well and that a team of [[l Ghana]] would travel to [[l Togo]].',
    'visit travel planned | a team (Ghana) | Togo |',
  ],
  [
    'The spokesman hoped that all was well and that a team of [[l Ghana]] would travel to [[l Togo]].',
    'visit travel proposed | a team (Ghana) | Togo |',
  ],
])
