import { table } from '../cues'

table('denials', [
  [
    'The office denied the news which some channels broadcast about a meeting between [[p Ito]] and [[p Mensah]].',
    'meeting meeting denied | Ito, Mensah |  |',
  ],
  ['[[p Ito]] denied what was written about his having met [[p Mensah]].', 'meeting met denied | Ito, Mensah |  |'],
  ['[[p Ito]] did not deny that he had met [[p Mensah]].', 'meeting met held | he, Mensah |  |'],
  ['[[p Ito]] denied the claims at a meeting with [[p Mensah]].', 'meeting meeting held | Ito, Mensah |  |'],
])
