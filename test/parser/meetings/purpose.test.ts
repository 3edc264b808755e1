import { table } from './cues'

table('what people meet for', [
  [
    '[[g Ghanaian]] and [[g Togolese]] envoys met to resolve the issue.',
    'meeting met held | Ghanaian, Togolese envoys (Togolese) |  |',
  ],
  ['[[p Ito]] and [[p Mensah]] will meet to discuss trade.', 'meeting meet planned | Ito, Mensah |  |'],
  ['[[p Ito]] met to discuss trade with [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
])

table('who is no player', [
  ['[[p Ito]] met members of his security team.', 'meeting met held | Ito, members |  |'],
  ['[[p Ito]] met members of his football team.'],
])

table('who is sent, and where', [
  ['[[l Ghana]] sent an envoy to [[l Togo]] in [[t May]].', 'visit sent held | an envoy, Ghana | Togo | May'],
  ['[[l Ghana]] sent troops to [[l Togo]] in [[t May]].'],
  ['[[p Ito]] flew to the [[l Togo]] border on [[t Sunday]].', 'visit flew held | Ito | the Togo border | Sunday'],
  ['[[p Ito]] flew to the border on [[t Sunday]].'],
])

table('tours of a part of the world, and stops on the way', [
  ['[[p Ito]] began a European tour.', 'visit tour held | Ito |  |'],
  ['[[p Ito]] was back from an overseas trip.', 'visit trip held |  |  |'],
  ['[[p Ito]] was back from a long trip.'],
  ['[[p Ito]] rested during a stopover in [[l Accra]].', 'visit stopover held | Ito | Accra |'],
  ['[[p Ito]] waited at a stop.'],
])

table('what bids anybody, or is anybody’s', [
  ['Come visit [[l Accra]]!'],
  ['You will visit [[l Accra]].'],
  ['They will visit [[l Accra]].', 'visit visit planned | They | Accra |'],
  ['She spoke of telephone calls.'],
  ['The phone calls were short.', 'call calls held |  |  |'],
  ['Asked by its host [[p Ito]], [[p Mensah]] smiled.'],
  ['[[p Ito]] spoke to friends at a convention.'],
  ['[[p Mensah]] will host [[p Ito]].', 'meeting host planned | host: Mensah, Ito |  |'],
])
