import { table } from '../cues'

table('a copula tells when and where a meeting is', [
  [
    'The meeting between [[p Ito]] and [[p Berg]] will be on [[t Friday]].',
    'meeting meeting planned | Ito, Berg |  | Friday',
  ],
  ['The summit with [[l Ghana]] was [[t last week]].', 'summit summit held | Ghana |  | last week'],
  ['The talks with [[p Ito]] were in [[l Accra]] in [[t May]].', 'talks talks held | Ito | Accra | May'],
  // Neither what else it was nor when something of it was.
  ['The talks with [[p Ito]] were in trouble on [[t Friday]].', 'talks talks held | Ito |  |'],
  ['The summit date was [[t Friday]].', 'summit summit held |  |  |'],
])

table('talks that reopen are there and then', [
  [
    'Talks between [[p Ito]] and [[p Berg]] reopen in [[l Accra]] on [[t Friday]].',
    'talks Talks held | Ito, Berg | Accra | Friday',
  ],
  ['The talks with [[p Ito]] restarted on [[t Friday]].', 'talks talks held | Ito |  | Friday'],
])

table('talks that are under way are there and then', [
  ['Talks between [[p Ito]] and [[p Berg]] got underway on [[t Friday]].', 'talks Talks held | Ito, Berg |  | Friday'],
  ['The talks with [[p Ito]] are underway in [[l Accra]].', 'talks talks held | Ito | Accra |'],
])

table('what is called something on the way to its verb', [
  [
    'The conference, dubbed Fish in the Desert, will take place in [[l Accra]] in [[t May]].',
    'meeting conference planned |  | Accra | May',
  ],
])
