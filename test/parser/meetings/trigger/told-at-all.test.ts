import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'
import { table } from '../cues'

/** The only meeting of a text published on Thursday, 14 March 2024, in a line, and how often it is told; or none. */
function check(paragraphs: readonly string[], line?: string, mentions?: number): void {
  const text = paragraphs.join('\n\n')
  const { meetings, ...rest } = analyze(text, { languageId: 'article', published: '2024-03-14' })
  assert.deepEqual(ledgerOf({ meetings, ...rest }).map(lineOf), line ? [line] : [])
  assert.equal(meetings[0]?.mentions.length, mentions)
}

table('two adverbs behind the verb', [
  ['[[p Ito]] hopes to meet again soon with [[p Mensah]].', 'meeting meet proposed | Ito, Mensah |  |'],
  [
    '[[p Ito]] and [[p Mensah]] were due to meet face-to-face earlier in [[l Accra]].',
    'meeting meet planned | Ito, Mensah | Accra |',
  ],
  ['[[p Ito]] has only recently met [[p Mensah]].', 'meeting met held | Ito, Mensah |  |'],
])

table('people by other nouns', [
  ['President [[p Ito]] and the first lady visited [[l Accra]].', 'visit visited held | Ito, the first lady | Accra |'],
  ['A fund commission which visited [[l Ghana]] in [[t May]] found no fault.'],
  [
    'A [[o Nordlink]] commission which visited [[l Ghana]] in [[t May]] found no fault.',
    'visit visited held | A Nordlink commission (Nordlink) | Ghana | May',
  ],
  ['She pays a commission when she meets her quota.'],
])

table('a final deal, a goal and a match', [
  [
    'No final deal will be made until the two sides meet in [[l Accra]].',
    'meeting meet planned | the two sides | Accra |',
  ],
  ['Their main goal, as when they met in [[l Accra]], is a deal.', 'meeting met held | they | Accra |'],
  ['Their second goal came when they met in [[l Accra]].'],
  ['They met in [[l Accra]] in the final on [[t Sunday]].'],
])

table('who is called, and who is called names', [
  [
    '[[p Ito]] said that [[p Mensah]] called him on [[t Monday]] from [[l Accra]].',
    'call called held | Mensah, him |  | Monday',
  ],
  ['[[p Ito]] called the president on [[t Monday]].', 'call called held | Ito, the president |  | Monday'],
  ['[[p Ito]] called him a liar.'],
  ['[[p Ito]] called the president a liar on [[t Monday]].'],
  ['[[p Ito]] called them from the list.'],
])

table('who speaks to an officer, and who spoke when', [
  ['[[p Ito]] has spoken to the president several times.', 'talks spoken held | Ito, the president |  |'],
  ['[[p Ito]] spoke to the crowd.'],
  ['It rose when the men spoke on [[t Friday]].', 'talks spoke held | the men |  | Friday'],
  ['The men spoke on [[t Friday]].'],
])

table('a conversation with somebody farther on', [
  [
    '[[p Ito]] has had conversations about the budget of the town with [[p Mensah]].',
    'call conversations held | Ito, Mensah |  |',
  ],
  [
    '[[p Ito]] left after a conversation aboard the ship with [[p Mensah]].',
    'call conversation held | Ito, Mensah | the ship |',
  ],
  ['They hinge on a conversation he had with [[p Mensah]].', 'call conversation held | he, Mensah |  |'],
  ['The notes tell of his conversations with the president.', 'call conversations held | his, the president |  |'],
  ['A conversation about the budget with pepper.'],
])

describe('“the call”, “that session”', () => {
  it('is one told before', () => {
    check(
      ['Ana Lund telephoned President Joseph Mensah on Monday. Mensah said during the call that fish was scarce.'],
      'call | held | Ana Lund, Joseph Mensah |  | 2024-03-11',
      2,
    )
    check(
      ['Fish was short when Ana Lund and Joseph Mensah spoke on Monday. Prices fell after the call, Lund said.'],
      'call | held | Ana Lund, Joseph Mensah |  | 2024-03-11',
      2,
    )
    check(
      ['Ana Lund met President Joseph Mensah in Accra on Monday. A picture of that encounter was sold.'],
      'meeting | held | Ana Lund, Joseph Mensah | Accra | 2024-03-11',
      2,
    )
  })

  it('is nothing where none was told', () => {
    check(['President Joseph Mensah sold fish. Prices fell after the call.'])
    check(['President Joseph Mensah sold fish. A picture of that encounter was sold.'])
    check(
      ['Ana Lund met Joseph Mensah in Accra on Monday. Fish fell in the session as traders sold.'],
      'meeting | held | Ana Lund, Joseph Mensah | Accra | 2024-03-11',
      1,
    )
  })

  it('is another where it is told what it is for', () => {
    check(
      ['Ana Lund telephoned President Joseph Mensah on Monday. Both spoke of the call for peace.'],
      'call | held | Ana Lund, Joseph Mensah |  | 2024-03-11',
      1,
    )
  })
})

describe('talks of nobody', () => {
  it('are told where the text has no others, and somebody is in them', () => {
    check(
      ['Fishermen struck on Monday.', 'Nordlink says that it is in talks to buy ships.'],
      'talks | held | Nordlink |  |',
      1,
    )
    check(
      ['Ana Lund sold fish on Monday.', 'Prices fell after nearly two months of talks. Lund laughed.'],
      'talks | held |  |  |',
      1,
    )
  })

  it('are talk in general beside others', () => {
    check(
      [
        'Ana Lund held talks with Joseph Mensah in Accra on Monday.',
        'Nordlink has had endless rounds of negotiations.',
      ],
      'talks | held | Ana Lund, Joseph Mensah | Accra | 2024-03-11',
      1,
    )
  })
})

table('a diplomat who is summoned, told before his name or before “he”', [
  [
    'The [[g Ghanaian]] ambassador, [[p Ito]], was summoned to the ministry on [[t Monday]].',
    'meeting summoned held | Ito | the ministry | Monday',
  ],
  [
    'As for the [[g Ghanaian]] envoy, [[p Ito]], he was summoned on [[t Monday]] by the minister, [[p Mensah]].',
    'meeting summoned held | he, host: Mensah |  | Monday',
  ],
  ['The baker, [[p Ito]], was summoned to the court on [[t Monday]].'],
])
