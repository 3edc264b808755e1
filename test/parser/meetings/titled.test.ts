import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'
import { table } from './cues'
import { ledgerOf, lineOf } from './ledger'

table('whose title reaches over several phrases', [
  [
    'He will meet President [[p Ito]], Secretary of State [[p Berg]] and Finance Secretary [[p Duarte]].',
    'meeting meet planned | He, Ito, Berg, Duarte |  |',
  ],
  [
    'President [[p Ito]], Secretary of State [[p Berg]] and [[p Duarte]] met.',
    'meeting met held | Ito, Berg, Duarte |  |',
  ],
  [
    '[[p Ito]] met with President [[p Mensah]] and acting chief of staff [[p Berg]].',
    'meeting met held | Ito, Mensah, Berg |  |',
  ],
  [
    '[[p Ito]] held talks with the ambassador to [[l Athens]] [[p Mensah]] in [[l Bern]].',
    'talks talks held | Ito, Mensah | Bern |',
  ],
  [
    '[[p Ito]] held talks with [[o Trade Union Congress]] ([[o TUC]]) head [[p Mensah]].',
    'talks talks held | Ito, Mensah |  |',
  ],
  [
    '[[p Ito]] met staff at the hospital, including with interim director [[p Mensah]].',
    'meeting met held | Ito, staff, Mensah | the hospital |',
  ],
])

table('who meets, told far before the verb', [
  ['[[p Ito]], due to meet [[p Mensah]], spoke of peace.', 'meeting meet planned | Ito, Mensah |  |'],
  ['[[p Ito]], who led negotiations with [[p Mensah]], spoke.', 'talks negotiations held | Ito, Mensah |  |'],
  ['[[p Ito]], a former judge, starts [[t a week]] long visit to [[l Accra]].', 'visit visit held | Ito | Accra |'],
  [
    '[[p Ito]] has tried to get the deal wrapped up, holding talks with [[p Mensah]].',
    'talks talks held | Ito, Mensah |  |',
  ],
  [
    'Plans are made for a visit by [[p Ito]] to meet [[p Mensah]].',
    'visit visit planned | Ito |  |',
    'meeting meet planned | Ito, Mensah |  |',
  ],
])

table('who meets, two of them behind what opens the clause', [
  [
    '[[p Ito]] left before [[p Mensah]] and [[p Berg]] met [[p Duarte]].',
    'meeting met held | Mensah, Berg, Duarte |  |',
  ],
  [
    'Even as [[p Ito]] hesitated, [[p Mensah]] and his aides met [[p Duarte]].',
    'meeting met held | Mensah, his aides, Duarte |  |',
  ],
])

table('whose verb has a meeting with somebody as its object', [
  ['[[p Ito]] turned down a meeting with [[p Mensah]].', 'meeting meeting denied | Ito, Mensah |  |'],
  ['[[p Ito]] praised the meeting with [[p Mensah]].', 'meeting meeting held | Mensah |  |'],
  ['[[p Ito]] was promised a meeting with [[p Mensah]].', 'meeting meeting held | Mensah |  |'],
])

describe('countries beside persons of unknown country', () => {
  it('are told where there are more of them than persons who may act for them', () => {
    const { meetings, ...rest } = analyze(
      'Ana Kovac opened talks with officials of Ghana, Togo, Japan and Canada on Monday, including Petr Novak.',
      { languageId: 'article', published: '2024-03-14' },
    )
    assert.deepEqual(ledgerOf({ meetings, ...rest }).map(lineOf), [
      'talks | held | Ana Kovac, Ghana, Togo, Japan, Canada, Petr Novak |  | 2024-03-11',
    ])
  })
})

describe('who is told by what he is', () => {
  const check = (text: string, line: string): void =>
    assert.deepEqual(ledgerOf(analyze(text, { languageId: 'article', published: '2024-03-14' })).map(lineOf), [line])

  it('is no side where that is no country', () => {
    check('Ana Kovac met African leaders in Oslo on Monday.', 'meeting | held | Ana Kovac | Oslo | 2024-03-11')
  })

  it('is one where it is a country, or a party by its name', () => {
    check(
      'Ana Kovac met Turkish officials in Oslo on Monday.',
      'meeting | held | Ana Kovac, Turkish | Oslo | 2024-03-11',
    )
    check(
      'Ana Kovac met the Republicans in Oslo on Monday.',
      'meeting | held | Ana Kovac, Republicans | Oslo | 2024-03-11',
    )
  })

  it('is of the body before a bracket', () => {
    check(
      'European Community (EC) farm ministers met in Bern on Monday.',
      'meeting | held | European Community | Bern | 2024-03-11',
    )
  })

  it('is the person whose name stands behind the office', () => {
    check(
      'Ana Kovac was received by the head of the Harbour Council, Judge Petr Novak, and the day before she opened a school.',
      'meeting | held | Ana Kovac, Petr Novak |  |',
    )
    check(
      'Ana Kovac visited the governor of the province, Petr Novak, in Oslo on Monday.',
      'visit | held | Ana Kovac, Petr Novak | Oslo | 2024-03-11',
    )
    check(
      'The chairman of the Council, Gen. Jan Berg, and the chief of the General Staff, Gen. Petr Novak, held talks in Oslo.',
      'talks | held | Jan Berg, Petr Novak | Oslo |',
    )
  })
})
