import { strict as assert } from 'node:assert'
import { Lives } from '../../src/client/lives'

describe('the lives of a server', () => {
  it('are given up after so many in vain, with longer pauses between them', () => {
    const lives = new Lives(4, 250)
    assert.deepEqual(
      [0, 10, 20, 30].map((now) => lives.died(now)),
      [{ again: true, after: 50 }, { again: true, after: 100 }, { again: true, after: 200 }, { again: false }],
    )
  })

  it('have no end when each did its work', () => {
    const lives = new Lives(2, 250)
    for (let now = 0; now < 50_000; now += 1000) {
      lives.settled(now)
      assert.deepEqual(lives.died(now + 250), { again: true, after: 50 })
    }
  })

  it('are in vain when the server reads and dies of it at once, however long the reading took', () => {
    const lives = new Lives(3, 250)
    const next = [0, 60_000, 120_000].map((now) => {
      lives.settled(now)
      return lives.died(now + 249).again
    })
    assert.deepEqual(next, [true, true, false])
  })

  it('are in vain when the server dies before it has read everything', () => {
    const lives = new Lives(2, 250)
    lives.settled(0)
    assert.equal(lives.died(1000).again, true)
    assert.equal(lives.died(100_000).again, false)
  })

  it('count from anew when the reader restarts', () => {
    const lives = new Lives(2, 250)
    lives.died(0)
    lives.forget()
    assert.equal(lives.died(1).again, true)
  })

  it('never wait longer than a second', () => {
    const lives = new Lives(100, 250)
    for (let i = 0; i < 50; i++) lives.died(i)
    assert.deepEqual(lives.died(50), { again: true, after: 1000 })
  })
})
