import assert from 'node:assert/strict'
import { ChainModel } from '../../../tools/train/chain'

describe('the mean of trainings', () => {
  it('weighs each the same, however many came before', () => {
    const mean = new ChainModel()
    for (const [count, weight] of [3, 6, -3].entries()) {
      const one = new ChainModel()
      one.weights[7] = weight
      one.transitions[2] = 2 * weight
      mean.average(one, count)
    }
    assert.deepEqual([mean.weights[7], mean.weights[8], mean.transitions[2]], [2, 0, 4])
  })
})
