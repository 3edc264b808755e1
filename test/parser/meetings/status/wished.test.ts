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
  ['Asked whether [[p Ito]] would meet [[p Berg]], envoys said no.', 'meeting meet proposed | Ito, Berg |  |'],
  ['If the ice broke, [[p Ito]] would meet [[p Berg]], envoys said.', 'meeting meet proposed | Ito, Berg |  |'],
])
