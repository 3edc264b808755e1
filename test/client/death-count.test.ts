import { strict as assert } from 'node:assert'
import { DeathCount } from '../../src/client/death-count'

describe('death count', () => {
  it('gives up after too many deaths in too short a time', () => {
    const deaths = new DeathCount(3, 1000)
    assert.deepEqual(
      [0, 10, 20].map((now) => deaths.mayRestart(now)),
      [true, true, false],
    )
  })

  it('forgets deaths that lie back', () => {
    const deaths = new DeathCount(3, 1000)
    assert.deepEqual(
      [0, 600, 1200, 1800].map((now) => deaths.mayRestart(now)),
      [true, true, true, true],
    )
  })

  it('forgets all of them when the reader restarts', () => {
    const deaths = new DeathCount(2, 1000)
    deaths.mayRestart(0)
    deaths.forget()
    assert.equal(deaths.mayRestart(1), true)
  })
})
