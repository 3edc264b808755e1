import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(
    ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf),
    lines,
  )

const arrival = 'Swedish President Petr Novak arrived in Hamburg on Tuesday to open a new port.'

describe('where a visitor meets others', () => {
  it('is where the visit of that day is', () => {
    check(
      [arrival, 'Ships were late.', 'In Tuesday’s talks with Prime Minister Ana Kovac, Novak spoke of fish.'],
      'visit | held | Petr Novak | Hamburg | 2024-03-12',
      'talks | held | Petr Novak, Ana Kovac | Hamburg | 2024-03-12',
    )
  })

  it('is told by the visit neither of another day’s talks nor of calls', () => {
    check(
      [
        arrival,
        'Ships were late.',
        'Novak held talks with Prime Minister Ana Kovac on Monday. On Tuesday Novak called Elin Berg.',
      ],
      'visit | held | Petr Novak | Hamburg | 2024-03-12',
      'talks | held | Petr Novak, Ana Kovac |  | 2024-03-11',
      'call | held | Petr Novak, Elin Berg |  | 2024-03-12',
    )
  })

  it('is not where he left for that day', () => {
    check(
      [
        'Swedish President Petr Novak left for Hamburg late on Tuesday.',
        'Ships were late.',
        'In Tuesday’s talks with Prime Minister Ana Kovac, Novak spoke of fish.',
      ],
      'visit | held | Petr Novak | Hamburg | 2024-03-12',
      'talks | held | Petr Novak, Ana Kovac |  | 2024-03-12',
    )
  })

  it('is not told on a day of two visits', () => {
    check(
      [
        arrival,
        'On Tuesday Novak also visited the city of Bremen.',
        'In Tuesday’s talks with Prime Minister Ana Kovac, Novak spoke of fish.',
      ],
      'visit | held | Petr Novak | Hamburg | 2024-03-12',
      'visit | held | Petr Novak | Bremen | 2024-03-12',
      'talks | held | Petr Novak, Ana Kovac |  | 2024-03-12',
    )
  })
})

describe('when a visit began of which no day is told', () => {
  const visit = 'Swedish President Petr Novak will visit Hamburg to open a new port.'
  const talks = 'Ships were late.\n\nNovak will meet Prime Minister Ana Kovac in Hamburg on Saturday.'

  it('is the first day told of what the visitor does there', () => {
    check(
      [visit, talks, 'On Sunday Novak will meet Mayor Elin Berg in Hamburg.'],
      'visit | planned | Petr Novak | Hamburg | 2024-03-16',
      'meeting | planned | Petr Novak, Ana Kovac | Hamburg | 2024-03-16',
      'meeting | planned | Petr Novak, Elin Berg | Hamburg | 2024-03-17',
    )
  })

  it('is not told by what he does elsewhere, nor by what came to pass there before', () => {
    check(
      [
        visit,
        'Ships were late.',
        'On Monday Novak met Elin Berg in Hamburg. On Saturday he will meet Ana Kovac in Bremen.',
      ],
      'visit | planned | Petr Novak | Hamburg |',
      'meeting | held | Petr Novak, Elin Berg | Hamburg | 2024-03-11',
      'meeting | planned | Petr Novak, Ana Kovac | Bremen | 2024-03-16',
    )
  })
})
