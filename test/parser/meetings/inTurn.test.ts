import { table } from './cues'

table('ministers told in turn, each behind a country', [
  [
    'The foreign ministers of [[l Ghana]], [[p Ana Lund]], and [[l Togo]], [[p Ivo Petrov]], met [[p Ito]].',
    'meeting met held | Ana Lund, Ivo Petrov, Ito |  |',
  ],
  [
    '[[p Mensah]] and his counterparts from [[l Ghana]], [[p Ana Lund]], and [[l Togo]], [[p Ivo Petrov]], met in [[l Accra]].',
    'meeting met held | Mensah, Ana Lund, Ivo Petrov | Accra |',
  ],
  [
    'The minister of trade of [[l Ghana]], [[p Ana Lund]], and her aide, [[p Ivo Petrov]], met [[p Ito]].',
    'meeting met held | Ana Lund, Ivo Petrov, Ito |  |',
  ],
  [
    'The ministers of [[l Ghana]] left, and the envoy, [[p Ivo Petrov]], met [[p Ito]].',
    'meeting met held | Ivo Petrov, Ito |  |',
  ],
])
