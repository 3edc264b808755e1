import { table } from '../cues'

table('where it was, told before it or of who was there', [
  [
    'And in [[l Accra]] the [[o Lake Council]] holds an extraordinary session, with [[p Ito]] in the chair.',
    'session session held | Lake Council, Ito | Accra |',
  ],
  [
    'In [[l Accra]] the minister, [[p Ito]], briefed them at a meeting with [[p Berg]].',
    'meeting meeting held | Ito, Berg | Accra |',
  ],
  ['In [[l Accra]], [[p Ito]] said that she met [[p Berg]].', 'meeting met held | she, Berg |  |'],
  [
    '[[p Ito]], who is in [[l Accra]] for the summit, met [[p Berg]].',
    'summit summit held | Ito | Accra |',
    'meeting met held | Ito, Berg | Accra |',
  ],
  ['[[p Ito]], who is in charge of [[l Accra]], met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
  [
    '[[p Ito]] received [[p Berg]] in [[l Accra]] rather than at home.',
    'meeting received held | host: Ito, Berg | Accra |',
  ],
  ['[[p Ito]] flew from [[l Lagos]] to [[l Accra]].', 'visit flew held | Ito | Accra |'],
])
