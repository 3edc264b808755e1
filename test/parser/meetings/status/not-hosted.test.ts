import { table } from '../cues'

table('who will not host the summit is not at it, and it is held elsewhere', [
  [
    '[[l Oslo]] will not host the summit of [[l Ghana]] and [[l Togo]].',
    'summit summit planned | absent: Oslo, Ghana, Togo |  |',
  ],
  ['[[l Oslo]] did not host the summit in [[t May]].', 'summit summit held | absent: Oslo |  | May'],
])

table('what nobody was to hold elsewhere is turned down', [
  [
    '[[l Oslo]] refused to host talks between [[p Ito]] and [[p Berg]].',
    'talks talks denied | host: Oslo, Ito, Berg | Oslo |',
  ],
  ['[[p Ito]] will not convene the meeting.', 'meeting meeting denied | host: Ito |  |'],
])
