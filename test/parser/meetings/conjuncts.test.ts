import { table } from './cues'

table('a second clause with two subjects', [
  [
    'The clerks spent a week in [[l Accra]], and on [[t Monday]] [[p Ito]] and [[p Mensah]] met in [[l Lagos]].',
    'meeting met held | Ito, Mensah | Lagos | Monday',
  ],
  [
    '[[p Ito]] met [[p Mensah]] in [[l Accra]], and [[p Berg]] and [[p Lund]] left.',
    'meeting met held | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] met [[p Mensah]], and [[p Berg]] and [[p Lund]] left.', 'meeting met held | Ito, Mensah |  |'],
  ['[[p Ito]] met [[p Mensah]], and [[p Berg]] and [[p Lund]].', 'meeting met held | Ito, Mensah, Berg, Lund |  |'],
])
