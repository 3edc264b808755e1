import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(
    ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf),
    lines,
  )

const lead = 'The harbour of Oslo was closed last week.'

describe('the day of an occasion on which somebody spoke', () => {
  it('is that on which the text told of the speaker last', () => {
    check(
      [
        lead,
        'On Monday, Chancellor Ana Kovac said that Norway would help.',
        '“The docks must open,” Kovac told a dockers’ conference near Oslo.',
      ],
      'meeting | held | Ana Kovac | Oslo | 2024-03-11',
    )
  })

  it('is told in the paragraph itself as well', () => {
    check(
      [
        lead,
        'On Sunday, Prime Minister Petr Novak spoke out against the strike. Addressing a cabinet meeting, he accused the unions.',
      ],
      'meeting | held | Petr Novak |  | 2024-03-10',
    )
  })

  it('is not known where the text told of somebody else last', () => {
    check(
      [lead, 'On Monday, Arne Lunde left.', '“The docks must open,” Ana Kovac told a dockers’ conference near Oslo.'],
      'meeting | held | Ana Kovac | Oslo |',
    )
  })

  it('is not that of words spoken before a meeting', () => {
    check(
      [
        lead,
        'On Monday, Chancellor Ana Kovac said that Norway would help.',
        'Kovac told reporters before meeting with dockers that the harbour must open.',
      ],
      'meeting | held | Ana Kovac |  |',
    )
  })
})
