import { table } from '../cues'

table('denials', [
  [
    'The office denied the news which some channels broadcast about a meeting between [[p Ito]] and [[p Mensah]].',
    'meeting meeting denied | Ito, Mensah |  |',
  ],
  ['[[p Ito]] denied what was written about his having met [[p Mensah]].', 'meeting met denied | Ito, Mensah |  |'],
  ['[[p Ito]] did not deny that he had met [[p Mensah]].', 'meeting met held | he, Mensah |  |'],
  ['[[p Ito]] denied the claims at a meeting with [[p Mensah]].', 'meeting meeting held | Ito, Mensah |  |'],
  [
    'The office dismissed as a fantasy reports that [[p Ito]] had met [[p Mensah]] in [[l Accra]].',
    'meeting met denied | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] rejected claims that he had held talks with [[p Mensah]].', 'talks talks denied | he, Mensah |  |'],
  ['[[p Ito]] rejected claims that his talks with [[p Mensah]] failed.', 'talks talks held | his, Mensah |  |'],
  ['[[p Ito]] did not reject claims that he had met [[p Mensah]].', 'meeting met held | he, Mensah |  |'],
])
