import { table } from '../cues'

table('the day that a relative clause tells of a meeting', [
  [
    'The council postponed the meeting which it was going to hold [[t today]] in [[l Accra]].',
    'meeting meeting cancelled | The council | Accra | today',
  ],
  [
    'A session with [[p Ito]], which the envoy had suggested for [[t Tuesday]], was rejected.',
    'session session held | Ito |  | Tuesday',
  ],
  [
    'A summit of [[l Ghana]] and [[l Togo]], which [[l Accra]] wants to host in [[t May]], was not discussed.',
    'summit summit held | Ghana, Togo |  | May',
  ],
  [
    'Little is known of the talks which were launched [[t last year]] between [[l Ghana]] and [[l Togo]].',
    'talks talks held |  |  | last year',
  ],
  [
    'Since the [[l Accra]] talks, which brought the two sides face to face in [[t May]], nothing has happened.',
    'talks talks held |  | Accra | May',
  ],
  [
    'It came of a meeting which [[p Ito]] and [[p Mensah]] had on [[t Monday]], with [[p Berg]] between them.',
    'meeting meeting held | Ito, Mensah, Berg |  | Monday',
  ],
])

table('no day of the meeting is one that a relative clause tells', [
  [
    'of the wish: A session with [[p Ito]], which the envoy suggested on [[t Tuesday]], was rejected.',
    'session session held | Ito |  |',
  ],
  [
    'of others: There were talks with [[p Ito]], whom the unions called a liar on [[t Tuesday]].',
    'talks talks held | Ito |  |',
  ],
  [
    'after which it was: There was a meeting with [[p Ito]], which the envoy held after the vote of [[t Tuesday]].',
    'meeting meeting held | Ito |  |',
  ],
  [
    'of what stands before it: There were talks with three unions that rejected a pact on [[t Tuesday]].',
    'talks talks held | three unions |  |',
  ],
])
