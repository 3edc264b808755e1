import { table } from '../cues'

table('what was given up', [
  ['[[p Ito]] shelved plans to meet [[p Mensah]].', 'meeting meet cancelled | Ito, Mensah |  |'],
  [
    'A plan for [[p Ito]] and [[p Mensah]] to meet in [[l Accra]] [[t last year]] was dropped after it rained.',
    'meeting meet cancelled | Ito, Mensah | Accra | last year',
  ],
  ['Plans for [[p Ito]] to meet [[p Mensah]] later fell through.', 'meeting meet cancelled | Ito, Mensah |  |'],
  [
    'Plans for [[p Ito]] and [[p Mensah]] to meet were welcomed and fell into place.',
    'meeting meet planned | Ito, Mensah |  |',
  ],
  ['[[p Ito]] unveiled plans to meet [[p Mensah]].', 'meeting meet planned | Ito, Mensah |  |'],
  ['[[p Ito]] abandoned plans for a meeting with [[p Mensah]].', 'meeting meeting cancelled | Mensah |  |'],
  ['[[p Ito]] will no longer meet [[p Mensah]].', 'meeting meet cancelled | Ito, Mensah |  |'],
  ['The fog led to the cancellation of a meeting with [[p Mensah]].', 'meeting meeting cancelled | Mensah |  |'],
  ['The fog led to the extension of a meeting with [[p Mensah]].', 'meeting meeting held | Mensah |  |'],
  [
    'Talks between [[l Ghana]] and [[l Togo]] scheduled for [[t Monday]] did not take place.',
    'talks Talks cancelled | Ghana, Togo |  | Monday',
  ],
  ['Talks between [[l Ghana]] and [[l Togo]] did not take place.', 'talks Talks denied | Ghana, Togo |  |'],
  [
    'A meeting between [[l Ghana]] and [[l Togo]] did not take place as planned.',
    'meeting meeting cancelled | Ghana, Togo |  |',
  ],
  [
    'A meeting between [[l Ghana]] and [[l Togo]] was removed from the schedule.',
    'meeting meeting cancelled | Ghana, Togo |  |',
  ],
  ['A meeting between [[l Ghana]] and [[l Togo]] will not go ahead.', 'meeting meeting cancelled | Ghana, Togo |  |'],
  ['Farmers demanded that [[p Ito]] cancel the summit with [[p Mensah]].', 'summit summit planned | Ito, Mensah |  |'],
])

table('what did not come about', [
  ['[[p Ito]] left without meeting [[p Mensah]].', 'meeting meeting denied | Ito, Mensah |  |'],
  ['[[p Ito]] left after meeting [[p Mensah]].', 'meeting meeting held | Ito, Mensah |  |'],
  ['[[p Ito]] was unable to meet [[p Mensah]].', 'meeting meet denied | Ito, Mensah |  |'],
  ['[[p Ito]] has no intention of meeting [[p Mensah]].', 'meeting meeting denied | Ito, Mensah |  |'],
  ['A meeting between [[p Ito]] and [[p Mensah]] is out of the question.', 'meeting meeting denied | Ito, Mensah |  |'],
  ['A meeting between [[p Ito]] and [[p Mensah]] has been ruled out.', 'meeting meeting denied | Ito, Mensah |  |'],
  [
    'A meeting between [[p Ito]] and [[p Mensah]] has not been ruled out.',
    'meeting meeting proposed | Ito, Mensah |  |',
  ],
  ['A meeting between [[p Ito]] and [[p Mensah]] is being considered.', 'meeting meeting proposed | Ito, Mensah |  |'],
  [
    'Places for the meeting of [[p Ito]] and [[p Mensah]] are being considered.',
    'meeting meeting held | Ito, Mensah |  |',
  ],
])

table('claims that are untrue', [
  ['Reports that [[p Ito]] had met [[p Mensah]] are false.', 'meeting met denied | Ito, Mensah |  |'],
  ['Reports that [[p Ito]] had met [[p Mensah]] are not false.', 'meeting met held | Ito, Mensah |  |'],
  ['Reports that [[p Ito]] had met [[p Mensah]] were widely read.', 'meeting met held | Ito, Mensah |  |'],
  ['Reports of a meeting with [[p Mensah]] were denied by the palace.', 'meeting meeting denied | Mensah |  |'],
  ['The palace called rumours of a meeting with [[p Mensah]] a lie.', 'meeting meeting denied | Mensah |  |'],
  ['It is not true that [[p Ito]] met [[p Mensah]].', 'meeting met denied | Ito, Mensah |  |'],
  ['It is true that [[p Ito]] met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
  [
    'The palace issued a denial of reports that [[p Ito]] had met [[p Mensah]].',
    'meeting met denied | Ito, Mensah |  |',
  ],
])

table('what one had or took, and what one does not tell', [
  ['[[p Ito]] took the opportunity to meet [[p Mensah]].', 'meeting meet held | Ito, Mensah |  |'],
  ['[[p Ito]] had no opportunity to meet [[p Mensah]].', 'meeting meet denied | Ito, Mensah |  |'],
  ['It was an honour to meet [[p Mensah]], [[p Ito]] said.', 'meeting meet held | Mensah |  |'],
  ['[[p Ito]] declined to discuss the talks with [[p Mensah]].', 'talks talks held | Mensah |  |'],
  ['[[p Ito]] declined to attend the talks with [[p Mensah]].', 'talks talks held | absent: Ito, Mensah |  |'],
  ['The summit of [[p Ito]] and [[p Mensah]] was not announced beforehand.', 'summit summit held | Ito, Mensah |  |'],
])

table('what is listed, and the present of what is to come', [
  ["[[p Ito]]'s schedule includes talks with [[p Mensah]].", 'talks talks planned | Mensah |  |'],
  ['The festivities included talks with [[p Mensah]].', 'talks talks held | Mensah |  |'],
  ['On the agenda is a meeting with [[p Mensah]].', 'meeting meeting planned | Mensah |  |'],
  ['Grain will top the agenda of the talks with [[p Mensah]].', 'talks talks planned | Mensah |  |'],
  ['Grain topped the agenda of the talks with [[p Mensah]].', 'talks talks held | Mensah |  |'],
  ['[[p Ito]] spoke before leaving for a summit with [[p Mensah]].', 'summit summit planned | Ito, Mensah |  |'],
  ['[[p Ito]] meets [[p Mensah]] [[t tonight]].', 'meeting meets planned | Ito, Mensah |  | tonight'],
  ['[[p Ito]] meets [[p Mensah]] [[t this week]].', 'meeting meets held | Ito, Mensah |  | this week'],
])

table('what is asked and answered, moved and accepted', [
  ['Asked whether he would meet [[p Mensah]], [[p Ito]] said no.', 'meeting meet denied | he, Mensah |  |'],
  [
    'Asked whether he would meet [[p Mensah]], [[p Ito]] said no date was set.',
    'meeting meet proposed | he, Mensah |  |',
  ],
  ['[[p Ito]] accepted an offer to attend a summit in [[l Accra]].', 'summit summit planned | Ito | Accra |'],
  ['[[p Ito]] heard of an offer to attend a summit in [[l Accra]].', 'summit summit proposed | Ito | Accra |'],
  ['The meeting of [[p Ito]] and [[p Mensah]] had to be put off.', 'meeting meeting cancelled | Ito, Mensah |  |'],
  [
    'The meeting of [[p Ito]] and [[p Mensah]] has been moved to [[t tomorrow]].',
    'meeting meeting planned | Ito, Mensah |  | tomorrow',
  ],
  ['No meeting with [[p Mensah]] was on the calendar.', 'meeting meeting denied | Mensah |  |'],
  ['A meeting with [[p Mensah]] was on the calendar.', 'meeting meeting planned | Mensah |  |'],
])
