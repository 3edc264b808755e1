import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(
    ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf),
    lines,
  )

describe('what was before', () => {
  it('is another meeting than the one told right before', () => {
    check(
      [
        'President Petr Novak and Prime Minister Ana Kovac conversed in Lund on Tuesday. Before that they had not met since July.',
      ],
      'talks | held | Petr Novak, Ana Kovac | Lund | 2024-03-12',
      'meeting | held | Petr Novak, Ana Kovac |  | 2023-07',
    )
  })

  it('is one call, whose end is told behind its month', () => {
    check(
      ['Ministers Petr Novak and Ana Kovac have not spoken since January, when a telephone call ended in a quarrel.'],
      'call | held | Petr Novak, Ana Kovac |  | 2024-01',
    )
  })

  it('is, of a row of rounds, of those who met in the others', () => {
    check(
      [
        'The tenth round of negotiations between Norway and Sweden ended in Oslo on Tuesday.',
        'President Petr Novak and Prime Minister Ana Kovac talked for fifty minutes in Lund in January.',
        'The first round took place in Washington in May 2023.',
      ],
      'talks | held | Norway, Sweden | Oslo | 2024-03-12',
      'talks | held | Petr Novak, Ana Kovac | Lund | 2024-01',
      'talks | held | Norway, Sweden | Washington | 2023-05',
    )
  })
})

describe('what is done shortly after an arrival', () => {
  const came = 'The envoy Lars Henriksson arrived in Aden on Tuesday from Muscat.'

  it('is on its day', () => {
    check(
      [came, 'Shortly after his arrival, Henriksson held talks with President Omar Siddiq.'],
      'visit | held | Lars Henriksson | Aden | 2024-03-12',
      'talks | held | Lars Henriksson, Omar Siddiq | Aden | 2024-03-12',
    )
  })

  it('is not, days after', () => {
    check(
      [came, 'Two days after his arrival, Henriksson held talks with President Omar Siddiq.'],
      'visit | held | Lars Henriksson | Aden | 2024-03-12',
      'talks | held | Lars Henriksson, Omar Siddiq | Aden |',
    )
  })
})
