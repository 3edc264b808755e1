import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(
    ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf),
    lines,
  )

describe('the day of a meeting told beside it', () => {
  it('is that of the sentence before', () => {
    check(
      [
        'On Sunday, Swedish President Petr Novak warned the rebels. Novak was in Oslo for talks with Prime Minister Ana Kovac.',
      ],
      'talks | held | Petr Novak, Ana Kovac | Oslo | 2024-03-10',
    )
  })

  it('is that with which the sentence before begins, though it tells of nobody who met', () => {
    check(
      ['On Sunday it was the turn of Oslo. President Petr Novak received Prime Minister Ana Kovac at his farm.'],
      'meeting | held | Petr Novak, Ana Kovac |  | 2024-03-10',
    )
    check(
      ['It rained in Oslo on Sunday. President Petr Novak received Prime Minister Ana Kovac at his farm.'],
      'meeting | held | Petr Novak, Ana Kovac |  |',
    )
  })

  it('is that of what somebody does also', () => {
    check(
      [
        'On Friday, President Petr Novak is scheduled to visit Oslo. Novak also is scheduled to meet Ana Kovac, who took office on May 1.',
      ],
      'visit | planned | Petr Novak | Oslo | 2024-03-15',
      'meeting | planned | Petr Novak, Ana Kovac | Oslo | 2024-03-15',
    )
  })

  it('is that of what was told last, where somebody then did the next', () => {
    check(
      [
        'President Petr Novak met Prime Minister Ana Kovac in Oslo on Sunday.',
        'The harbour was closed.',
        'Novak then had dinner with Foreign Minister Arne Lunde.',
      ],
      'meeting | held | Petr Novak, Ana Kovac | Oslo | 2024-03-10',
      'meeting | held | Petr Novak, Arne Lunde |  | 2024-03-10',
    )
  })

  it('is that of what was told last, where “afterwards” begins the sentence', () => {
    check(
      ['Petr Novak and Ana Kovac met in Oslo on Sunday. Afterwards the minister sat down with Arne Lunde.'],
      'meeting | held | Petr Novak, Ana Kovac | Oslo | 2024-03-10',
      'talks | held | Arne Lunde |  | 2024-03-10',
    )
  })

  it('is that of the sentence before, where a pronoun goes on', () => {
    check(
      ['The envoys of Norway and Ghana walked the pier on Sunday. They were hosted by the mayor, Petr Novak.'],
      'meeting | held | Petr Novak |  | 2024-03-10',
    )
    check(
      ['The envoys of Norway and Ghana walked the pier on Sunday. They hope to be hosted by the mayor, Petr Novak.'],
      'meeting | proposed | Petr Novak |  |',
    )
  })

  it('is told with the place of the visit on which somebody will meet', () => {
    check(
      [
        'President Petr Novak began a visit to Oslo on Monday.',
        'During the visit, he will meet Prime Minister Ana Kovac.',
      ],
      'visit | held | Petr Novak | Oslo | 2024-03-11',
      'meeting | planned | Petr Novak, Ana Kovac | Oslo |',
    )
  })

  it('is that of the lead below its headline', () => {
    check(
      ['Petr Novak presses for peace in NATO meeting', 'Swedish President Petr Novak called on Tuesday for peace.'],
      'meeting | held | NATO, Petr Novak |  | 2024-03-12',
    )
  })

  const apart: [what: string, ...paragraphs: string[]][] = [
    ['of what had been before', 'On Sunday, President Petr Novak spoke. Novak had met Prime Minister Ana Kovac.'],
    ['where two days are told', 'Petr Novak spoke on Sunday and on Monday. Novak met Prime Minister Ana Kovac.'],
    ['of others', 'It rained on Sunday. President Petr Novak met Prime Minister Ana Kovac.'],
    ['of another status', 'On Sunday, President Petr Novak spoke. Novak will meet Prime Minister Ana Kovac.'],
    ['in another paragraph', 'On Sunday, President Petr Novak spoke.', 'Novak met Prime Minister Ana Kovac.'],
  ]
  for (const [what, ...paragraphs] of apart)
    it(`is not that ${what}`, () => {
      const { meetings } = analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })
      assert.deepEqual(
        meetings.map(({ time }) => time),
        [undefined],
      )
    })
})
