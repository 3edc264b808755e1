import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

const ledger = (...paragraphs: string[]): string[] =>
  ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf)

const lead = 'Swedish President Petr Novak signed the pact on Wednesday.'

describe('the day of the news', () => {
  const then: [told: string, line: string][] = [
    [
      'After the signing Novak met Prime Minister Ana Kovac in Oslo.',
      'meeting | held | Petr Novak, Ana Kovac | Oslo | 2024-03-13',
    ],
    ['Novak held talks with Prime Minister Ana Kovac.', 'talks | held | Petr Novak, Ana Kovac |  | 2024-03-13'],
    [
      '“We all have to do more,” Novak said during a breakfast meeting with Prime Minister Ana Kovac.',
      'meeting | held | Petr Novak, Ana Kovac |  | 2024-03-13',
    ],
    [
      'In a telephone call with Prime Minister Ana Kovac, Novak praised it.',
      'call | held | Petr Novak, Ana Kovac |  | 2024-03-13',
    ],
    [
      'Their previous quarrel ended in May.\n\nNovak met Prime Minister Ana Kovac.',
      'meeting | held | Petr Novak, Ana Kovac |  | 2024-03-13',
    ],
    ['Prime Minister Ana Kovac attended the dinner.', 'meeting | held | Ana Kovac |  | 2024-03-13'],
  ]
  for (const [told, line] of then)
    it(`is that of what is told in the simple past: ${told}`, () => assert.deepEqual(ledger(lead, told), [line]))

  it('is not known of talks where the dateline alone tells a day', () => {
    const dateline = 'OSLO, March 14 - Swedish President Petr Novak praised the pact.'
    assert.deepEqual(ledger('Pact praised', dateline, 'Novak held talks with Prime Minister Ana Kovac.'), [
      'talks | held | Petr Novak, Ana Kovac |  |',
    ])
    assert.deepEqual(ledger('Pact praised', dateline, 'Novak met Prime Minister Ana Kovac.'), [
      'meeting | held | Petr Novak, Ana Kovac |  | 2024-03-14',
    ])
  })

  it('is that of what the lead speaks of, and of what is told of right after a meeting', () => {
    assert.deepEqual(
      ledger(
        'Hopes are up',
        'The summit of Petr Novak and Ana Kovac in Oslo was over. The pact was signed on Wednesday.',
      ),
      ['summit | held | Petr Novak, Ana Kovac | Oslo | 2024-03-13'],
    )
    assert.deepEqual(ledger(lead, 'Novak was glad after the meeting with Prime Minister Ana Kovac.'), [
      'meeting | held | Petr Novak, Ana Kovac |  | 2024-03-13',
    ])
  })

  const apart = [
    'Novak was glad after months of talks with Prime Minister Ana Kovac.',
    'The visit of Ana Kovac to Oslo raised hopes.',
    'Novak has met Prime Minister Ana Kovac.',
    'Novak recently met Prime Minister Ana Kovac.',
    'It comes weeks after Novak met Prime Minister Ana Kovac.',
    'Novak came from Oslo, where he held talks with Prime Minister Ana Kovac.',
    'Novak will meet Prime Minister Ana Kovac.',
    'Prime Minister Ana Kovac praised the pact during a visit to Oslo.',
    'Novak met Prime Minister Ana Kovac and U.S. Senator Ada Lund during his visit to Oslo.',
    'Novak was glad after a series of meetings with Prime Minister Ana Kovac.',
    'Novak made history days earlier when he met Prime Minister Ana Kovac.',
    'Novak travelled to Oslo for the trial.',
    '“I met Ana Kovac,” Novak said.',
    'It came up in a telephone call with Prime Minister Ana Kovac.',
    'The quarrel began in 2019. Novak met Prime Minister Ana Kovac.',
    'The harbour burned down in January.\n\nNovak met Prime Minister Ana Kovac.',
  ]
  for (const told of apart)
    it(`is not that of ${told}`, () => {
      const [line] = ledger(lead, told)
      assert.match(line ?? '', /\| $|\|$/)
    })

  it('is told no more where the lead tells of last week', () =>
    assert.deepEqual(ledger('Petr Novak signed the pact on Sunday.', 'Novak met Prime Minister Ana Kovac.'), [
      'meeting | held | Petr Novak, Ana Kovac |  |',
    ]))
})
