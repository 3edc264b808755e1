import { table } from '../cues'

table('the day of the way to where a meeting was, and of its stops', [
  [
    'On [[t Saturday]] she travels to [[l Tema]], in [[l Ghana]], where she will have a meeting with [[p Ito]].',
    'visit travels held | she | Tema, Ghana | Saturday',
    'meeting meeting planned | she, Ito | Ghana | Saturday',
  ],
  [
    '[[p Ito]] leaves [[t this week]] for a trip to [[l Ghana]] and [[l Togo]], where she will meet [[p Berg]].',
    'visit trip planned | Ito, she | Ghana, Togo | this week',
    'meeting meet planned | she, Berg | Togo | this week',
  ],
  [
    '[[p Ito]] arrived [[t last night]] after a stop in [[l Accra]], where she met [[p Berg]].',
    'visit arrived held | Ito |  | last night',
    'visit stop held | Ito, she | Accra |',
    'meeting met held | she, Berg | Accra |',
  ],
  [
    '[[p Ito]], who arrived on [[t Sunday]] on a visit, called on [[p Berg]] on [[t Monday]].',
    'visit visit held | Ito |  | Sunday',
    'meeting called held | Ito, host: Berg |  | Monday',
  ],
])
