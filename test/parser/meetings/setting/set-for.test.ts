import { table } from '../cues'

table('where it is to be, told behind a comma', [
  [
    'The council spoke of a three-way meeting with [[l Togo]], to be held in [[l Accra]] [[t next week]].',
    'meeting meeting held | Togo | Accra | next week',
  ],
  [
    'The meeting of [[l Ghana]] and [[l Togo]], due to be held in [[l Accra]] on [[t April 26]], was long awaited.',
    'meeting meeting held | Ghana, Togo | Accra | April 26',
  ],
  [
    'The council spoke of a meeting with [[l Togo]], to be praised in [[l Accra]] [[t next week]].',
    'meeting meeting held | Togo |  |',
  ],
])

table('where it is, told right before “for”', [
  [
    'Summoned to [[l Accra]] for talks on [[t May 2]], [[p Ito]] and [[p Berg]] were silent.',
    'talks talks held |  | Accra | May 2',
  ],
  [
    'On [[t Monday]] [[p Ito]] flew to [[l Accra]], where she was received by [[p Berg]], and on to [[l Lagos]], for a dinner with [[p Lund]].',
    'visit flew held | Ito | Accra | Monday',
    'meeting received held | she, host: Berg | Accra | Monday',
    'meeting dinner held | she, Lund | Lagos | Monday',
  ],
  [
    '[[p Ito]] offered [[l Accra]] for a meeting of the ministers.',
    'meeting meeting proposed | the ministers | Accra |',
  ],
  ['[[p Ito]] painted [[l Accra]] for a meeting of the ministers.', 'meeting meeting held | the ministers |  |'],
])

table('where a subject was that does a second thing', [
  ['[[p Ito]] opens a school in [[l Accra]], meets [[p Berg]].', 'meeting meets held | Ito, Berg | Accra |'],
  [
    '[[p Ito]] was in [[l Accra]] [[t yesterday]] and declared after talks with [[p Berg]] that she would stay.',
    'visit was held | Ito | Accra | yesterday',
    'talks talks held | Ito, Berg | Accra | yesterday',
  ],
  ['[[p Ito]], who opened a school in [[l Accra]], met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
  ['[[l Accra]] is where [[p Ito]] and [[p Berg]] met.', 'meeting met held | Ito, Berg | Accra |'],
])

table('where a tour leads', [
  [
    '[[p Ito]] came home from a tour of the [[l Gulf]] which took her to [[l Muscat]], [[l Doha]] and [[l Kuwait]].',
    'visit tour held | Ito | Gulf, Muscat, Doha, Kuwait |',
  ],
  [
    '[[p Ito]] began an official visit which includes [[l Ghana]] and [[l Togo]].',
    'visit visit held | Ito, Ghana, Togo | Ghana, Togo |',
  ],
  ['[[p Ito]] began a tour of [[l Ghana]] which took her staff by surprise.', 'visit tour held | Ito | Ghana |'],
])

table('a visit does not place what was before it', [
  [
    'The visit of [[p Ito]] to [[l Togo]] is the first since [[p Berg]] met [[p Lund]].',
    'visit visit held | Ito | Togo |',
    'meeting met held | Berg, Lund |  |',
  ],
])

table('talks over the telephone', [
  ['[[p Ito]] held telephone talks with [[p Berg]].', 'call talks held | Ito, Berg |  |'],
  ['[[p Ito]] held mobile talks with [[p Berg]].', 'talks talks held | Ito, Berg |  |'],
])

table('no way that somebody may go before another', [
  ['[[p Ito]] could walk in [[l Accra]] before flying to [[l Lagos]] on [[t Monday]].'],
  [
    '[[p Ito]] walked in [[l Accra]] before flying to [[l Lagos]] on [[t Monday]].',
    'visit flying held | Ito | Lagos | Monday',
  ],
])
