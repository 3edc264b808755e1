import { table } from '../cues'

table('where people meet, by words that name nothing', [
  ['[[p Ito]] met [[p Berg]] in the ballroom of a hotel.', 'meeting met held | Ito, Berg | the ballroom |'],
  ['[[p Ito]] met [[p Berg]] in a school gym on [[t Monday]].', 'meeting met held | Ito, Berg | a school gym | Monday'],
  ['[[p Ito]] met [[p Berg]] at a fundraiser.', 'meeting met held | Ito, Berg | a fundraiser |'],
  ['[[p Ito]] met [[p Berg]] aboard a trawler.', 'meeting met held | Ito, Berg | a trawler |'],
  ['[[p Ito]] and [[p Berg]] met at sea.', 'meeting met held | Ito, Berg | sea |'],
  [
    '[[p Ito]] held talks with [[p Berg]] around a table in the canteen.',
    'talks talks held | Ito, Berg | a table, the canteen |',
  ],
  ['[[p Ito]] met soldiers on a base.', 'meeting met held | Ito, soldiers | a base |'],
  ['[[p Ito]] met [[p Berg]] in the lobby of the [[l Lund House]].', 'meeting met held | Ito, Berg | Lund House |'],
])

table('what is no place though “at” stands before it', [
  ['[[p Ito]] met [[p Berg]] at short notice.', 'meeting met held | Ito, Berg |  |'],
  ['[[p Ito]] met [[p Berg]] at the urging of his party.', 'meeting met held | Ito, Berg |  |'],
  ['[[p Ito]] met [[p Berg]] at the height of the crisis.', 'meeting met held | Ito, Berg |  |'],
])
