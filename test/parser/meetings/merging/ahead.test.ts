import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

const ledger = (text: string): string[] => ledgerOf(analyze(text, { published: '2024-03-13' })).map(lineOf)

describe('a meeting yet to come', () => {
  it('is none of those that are over', () => {
    assert.deepEqual(
      ledger(
        'President Ivo Petrov will receive President Ana Kovac at the palace.\n\nThe two leaders first met on July 8, 2023 in Hamburg. At that meeting, Petrov and Kovac spoke of trade.',
      ),
      [
        'meeting | planned | Ivo Petrov, Ana Kovac |  |',
        'meeting | held | Ivo Petrov, Ana Kovac | Hamburg | 2023-07-08',
      ],
    )
  })
  it('is the one that had been agreed', () => {
    assert.equal(
      ledger(
        'It was agreed that President Ivo Petrov would meet President Ana Kovac.\n\nPetrov and Kovac met on July 8, 2023 in Hamburg.',
      ).length,
      1,
    )
  })
})
