import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'
import { check } from './cues'
import { ledgerOf, lineOf } from './ledger'

describe('what puts a meeting ahead and stands apart from its verb', () => {
  check([
    ['[[p Ito]] will on [[t Monday]] meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  | Monday'],
    ['[[p Ito]] will [[t this week]] hold talks with [[p Berg]].', 'talks talks planned | Ito, Berg |  | this week'],
    ['[[p Ito]] has [[t this week]] met [[p Berg]].', 'meeting met held | Ito, Berg |  | this week'],
    ['[[p Ito]] spoke on [[t Monday]] and met [[p Berg]].', 'meeting met held | Ito, Berg |  |'],
    ['The news came before [[p Ito]] travels to [[l Accra]].', 'visit travels planned | Ito | Accra |'],
    [
      'It will be told when [[p Ito]] visits [[l Accra]] for a summit.',
      'visit visits planned | Ito | Accra |',
      'summit summit planned | Ito | Accra |',
    ],
    [
      '[[p Ito]] will also attend a lunch, chair a meeting on peacekeeping, and greet [[p Berg]].',
      'meeting lunch planned | Ito |  |',
      'meeting meeting planned | Ito |  |',
      'meeting greet planned | host: Ito, Berg |  |',
    ],
    ['[[p Ito]] will rest before reading the text and meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
    ['[[p Ito]] heads into a meeting with [[p Berg]].', 'meeting meeting planned | Ito, Berg |  |'],
    ['[[p Ito]] was going into a meeting with [[p Berg]].', 'meeting meeting planned | Ito, Berg |  |'],
    [
      '[[p Ito]] is heading to [[l Accra]] for talks.',
      'visit heading planned | Ito | Accra |',
      'talks talks planned | Ito | Accra |',
    ],
    ['[[p Ito]] was heading to [[l Accra]].', 'visit heading held | Ito | Accra |'],
    ['After his meeting with [[p Berg]], [[p Ito]] will rest.', 'meeting meeting planned | Ito, Berg |  |'],
    ['After his meeting with [[p Berg]], [[p Ito]] rested.', 'meeting meeting held | Ito, Berg |  |'],
    [
      '[[p Ito]] said she would fly to [[l Accra]] for talks with [[p Berg]].',
      'visit fly planned | she | Accra |',
      'talks talks planned | she, Berg | Accra |',
    ],
    [
      '[[p Ito]] would fly to [[l Accra]] for talks with [[p Berg]].',
      'visit fly proposed | Ito | Accra |',
      'talks talks proposed | Ito, Berg | Accra |',
    ],
    ['[[p Ito]] is trying to join the ongoing talks with [[p Berg]].', 'talks talks held | Ito, Berg |  |'],
    ['The men who want to rest have been meeting [[p Berg]].', 'meeting meeting held | The men, Berg |  |'],
    ['[[p Ito]] prepared for talks with [[p Berg]].', 'talks talks planned | Ito, Berg |  |'],
    ['[[p Ito]] would, indeed, meet [[p Berg]].', 'meeting meet proposed | Ito, Berg |  |'],
    ['[[p Ito]] said she would, indeed, meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
    ['[[p Ito]] still “intends to” meet [[p Berg]].', 'meeting meet planned | Ito, Berg |  |'],
    [
      '[[p Ito]] will meet [[p Berg]] while she is in [[l Accra]] for talks.',
      'meeting meet planned | Ito, Berg | Accra |',
      'talks talks planned | she | Accra |',
    ],
    ['[[p Ito]] will rest, and then begin talks with [[p Berg]].', 'talks talks planned | Ito, Berg |  |'],
    [
      '[[p Ito]] will take a week off, flying to [[l Accra]] for talks with [[p Berg]].',
      'visit flying planned | Ito | Accra |',
      'talks talks planned | Ito, Berg | Accra |',
    ],
    ['[[p Ito]] is on his way to a meeting with [[p Berg]].', 'meeting meeting planned | Berg |  |'],
    [
      'Oil is set to be on the agenda during the talks of [[p Ito]] and [[p Berg]].',
      'talks talks planned | Ito, Berg |  |',
    ],
    ['There will likely be talks with [[p Berg]].', 'talks talks planned | Berg |  |'],
    ['[[p Ito]] is holding talks with [[p Berg]] on [[t Monday]].', 'talks talks planned | Ito, Berg |  | Monday'],
    ['[[p Ito]] smiles where she meets [[p Berg]].', 'meeting meets held | she, Berg |  |'],
  ])
})

describe('what is planned by whom else', () => {
  check([
    [
      '[[p Ito]] plans to spend [[t Friday]] in meetings with [[p Berg]].',
      'meeting meetings planned | Ito, Berg |  | Friday',
    ],
    ['She directed the ministry to launch talks with [[l Ghana]].', 'talks talks planned | the ministry, Ghana |  |'],
    ['[[l Japan]] pushed [[p Ito]] to start talks with [[p Berg]].', 'talks talks proposed | Ito, Berg |  |'],
    ['[[p Ito]] voiced an interest in meeting [[p Berg]].', 'meeting meeting proposed | Ito, Berg |  |'],
    ['[[p Ito]] took part in the push for talks with [[p Berg]].', 'talks talks proposed | Berg |  |'],
    ['[[l Japan]] was moving towards talks with [[p Berg]].', 'talks talks proposed | Berg |  |'],
    ['[[l Japan]] sent an envoy to meet [[p Berg]].', 'meeting meet held | Japan, Berg |  |'],
    ['[[p Ito]] should cancel her summit with [[p Berg]].', 'summit summit planned | Ito, Berg |  |'],
    ['[[p Ito]] is postponing her upcoming trip to [[l Accra]].', 'visit trip cancelled | Ito | Accra |'],
  ])
})

describe('what is wished, or not done, with a meeting', () => {
  check([
    ['[[p Ito]] never discussed the meeting with [[p Berg]].', 'meeting meeting held | Ito, Berg |  |'],
    ['They should relish [[p Ito]]’s meeting with [[p Berg]].', 'meeting meeting held | Ito, Berg |  |'],
    ['[[l Ghana]] could rejoin the talks with [[p Berg]].', 'talks talks held | Berg |  |'],
    // Of one that nobody knows yet it is wished.
    ['[[l Ghana]] could gain by a meeting with [[p Berg]].', 'meeting meeting held | Berg |  |'],
    ['[[p Ito]] would not hold the talks with [[p Berg]].', 'talks talks denied | Ito, Berg |  |'],
    ['It would be the first summit of [[p Ito]] and [[p Berg]].', 'summit summit proposed | Ito, Berg |  |'],
  ])
})

describe('what is thought of, or depends on something', () => {
  check([
    [
      'They discussed setting up a meeting between [[p Ito]] and [[p Berg]].',
      'meeting meeting proposed | Ito, Berg |  |',
    ],
    ['They looked at conditions for resuming talks with [[p Berg]].', 'talks talks proposed | They, Berg |  |'],
    ['She won by efforts aimed at starting talks with [[p Berg]].', 'talks talks proposed | She, Berg |  |'],
    ['She rested after holding talks with [[p Berg]].', 'talks talks held | She, Berg |  |'],
    ['[[p Ito]] sees chances for a summit with [[p Berg]].', 'summit summit proposed | Berg |  |'],
    ['[[p Ito]] expressed interest in talks with [[p Berg]].', 'talks talks proposed | Ito, Berg |  |'],
    ['They were hopeful for talks between [[p Ito]] and [[p Berg]].', 'talks talks proposed | Ito, Berg |  |'],
    ['They will strike unless [[p Ito]] holds talks with [[p Berg]].', 'talks talks proposed | Ito, Berg |  |'],
    ['They will strike if the talks with [[p Berg]] fail.', 'talks talks held | Berg |  |'],
    ['They would be hurt if [[p Ito]] had held talks with [[p Berg]].', 'talks talks held | Ito, Berg |  |'],
    ['There could be a breakthrough in the talks with [[p Berg]].', 'talks talks held | Berg |  |'],
    ['[[p Ito]] is pulling out of the talks with [[p Berg]].', 'talks talks planned | Ito, Berg |  |'],
    [
      '[[p Ito]] urged her to dispense with the threats and begin talks with [[p Berg]].',
      'talks talks proposed | Ito, Berg |  |',
    ],
  ])
})

describe('whether a meeting came to pass that is told of more than once', () => {
  const ledger = (text: string): string[] =>
    ledgerOf(analyze(text, { languageId: 'article', published: '2024-03-14' })).map(lineOf)

  it('is what most mentions take it for, though one has it asked for', () => {
    const text =
      'Petr Novak spoke of fish at the Oslo summit. At the summit he praised salmon, too. Novak had asked his wife to attend the summit.'
    assert.match(ledger(text).join(), /^summit \| held/)
    assert.match(ledger('Novak had asked for a summit in Oslo.').join(), /^summit \| proposed/)
  })

  it('is told by the text, and not by the headline above it', () => {
    const text =
      'Novak to make second visit to Norway\n\nSwedish President Petr Novak praised fish during his visit to Norway.'
    assert.deepEqual(ledger(text), ['visit | held | Petr Novak, Norway | Norway |'])
  })

  it('is not told by who hosts it', () => {
    const text =
      'Petr Novak is due to attend a conference on fish next week, jointly hosted by the Norwegian government and the United Nations in Oslo.'
    assert.deepEqual(ledger(text), ['meeting | planned | Petr Novak, Norwegian, United Nations | Oslo | 2024-W12'])
  })
})
