import { table } from './cues'

table('rows of those who meet', [
  [
    'The talks were attended by President [[p Ana Lund]], her minister [[p Piet Kok]], and by Chancellor [[p Hans Berg]].',
    'talks talks held | Ana Lund, Piet Kok, Hans Berg |  |',
  ],
  [
    '[[p Lund]] met a team that includes Secretary [[p Ana Kovac]]; former generals [[p Piet Kok]] and [[p Hans Berg]]; and left.',
    'meeting met held | Lund, a team, Ana Kovac, Piet Kok, Hans Berg |  |',
  ],
  [
    '[[p Lund]] met envoys of five powers ([[l Ghana]], [[l Togo]] and [[l Benin]]) on [[t Monday]].',
    'meeting met held | Lund, Ghana, Togo, Benin |  | Monday',
  ],
  [
    'Talks with the [[o Contact Group]] [ [[l Ghana]], [[l Togo]], and [[o NATO]] ] went on.',
    'talks Talks held | Contact Group, Ghana, Togo, NATO |  |',
  ],
  [
    'Talks between [[l Mali]], four members of the [[o League]] ([[l Ghana]] and [[l Togo]]), and [[l Benin]] went on.',
    'talks Talks held | Mali, Ghana, Togo, Benin |  |',
  ],
  [
    '[[p Lund]] met envoys of the [[o League]] (the largest in [[l Ghana]] and [[l Togo]]).',
    'meeting met held | Lund, envoys (League) |  |',
  ],
  [
    'Three powers sharing a border with [[l Mali]] – [[l Ghana]], [[l Togo]], and [[l Benin]] – are also due to meet in [[l Bern]].',
    'meeting meet planned | Ghana, Togo, Benin | Bern |',
  ],
])
