import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(
    ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf),
    lines,
  )

const rain = Array.from({ length: 9 }, () => 'It rained on the fields, and the farmers were glad of it.')

describe('the guest, far from where his visit is told', () => {
  it('is the one who came, if no other did', () => {
    check(
      ['President Ana Lund flew to Oslo on Monday.', ...rain, 'King Per Berg later welcomed the guest at the palace.'],
      'visit | held | Ana Lund | Oslo | 2024-03-11',
      'meeting | held | Per Berg, Ana Lund |  |',
    )
  })

  it('is nobody known where two came', () => {
    check(
      [
        'President Ana Lund flew to Oslo on Monday. President Hugo Diaz flew to Accra on Tuesday.',
        ...rain,
        'King Per Berg later welcomed the guest at the palace on Wednesday.',
      ],
      'visit | held | Ana Lund | Oslo | 2024-03-11',
      'visit | held | Hugo Diaz | Accra | 2024-03-12',
      'meeting | held | Per Berg |  | 2024-03-13',
    )
  })
})

describe('who is received after a meeting', () => {
  it('is in another one', () => {
    check(
      [
        'Minister Ana Kovac met Minister Pavel Novak in Lima on Monday. After the talks, the ministers were received by President Hugo Diaz.',
      ],
      'talks | held | Ana Kovac, Pavel Novak | Lima | 2024-03-11',
      'meeting | held | Ana Kovac, Pavel Novak, Hugo Diaz |  | 2024-03-11',
    )
  })
})

describe('the two of whom something is said', () => {
  it('are not who says it', () => {
    check(
      [
        'President Per Berg disclosed that Premier Ana Lund had offered Hugo Diaz the port while the two dined in Lima on Monday.',
      ],
      'meeting | held | Ana Lund, Hugo Diaz | Lima | 2024-03-11',
    )
  })
})
