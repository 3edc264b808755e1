import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(
    ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf),
    lines,
  )

describe('the day on which somebody came home', () => {
  it('is not that of the visit, which began with what was told first of it', () => {
    check(
      [
        'Prime Minister Ana Kovac returned to Oslo on Wednesday after a tour of Tashkent and Dushanbe.',
        'Kovac held talks with President Petr Novak in Tashkent on Sunday.',
      ],
      'visit | held | Ana Kovac | Tashkent, Dushanbe | 2024-03-10',
      'talks | held | Ana Kovac, Petr Novak | Tashkent | 2024-03-10',
    )
  })

  it('is nobody’s day of arrival', () => {
    check(
      ['Prime Minister Ana Kovac came home on Wednesday from a visit to Tashkent.'],
      'visit | held | Ana Kovac | Tashkent |',
    )
  })

  it('is another than that of what followed an arrival', () => {
    check(
      ['Prime Minister Ana Kovac arrived on Wednesday for a visit to Tashkent.'],
      'visit | held | Ana Kovac | Tashkent | 2024-03-13',
    )
  })
})
