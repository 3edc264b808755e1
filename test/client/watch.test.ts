import { strict as assert } from 'node:assert'
import { Watch } from '../../src/client/watch'

/** A watch on a clock of our own, and what it did. */
function watched() {
  let now = 0
  let tasks: { at: number; task: () => void }[] = []
  const did: string[] = []
  const watch = new Watch({
    after: (milliseconds, task) => {
      const entry = { at: now + milliseconds, task }
      tasks.push(entry)
      return () => (tasks = tasks.filter((other) => other !== entry))
    },
    ask: () => {
      did.push(`asked at ${now}`)
      watch.sent()
    },
    gone: () => void did.push(`gone at ${now}`),
  })
  const until = (end: number): void => {
    for (;;) {
      const [next] = tasks.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
      if (!next) break
      now = next.at
      tasks = tasks.filter((other) => other !== next)
      next.task()
    }
    now = end
  }
  /** The host does something else for so long: then comes what is due, once, and messages come behind that. */
  const heldUp = (milliseconds: number): void => {
    now += milliseconds
    const due = tasks.filter(({ at }) => at <= now)
    tasks = tasks.filter(({ at }) => at > now)
    for (const { task } of due) task()
  }
  return { watch, did, until, heldUp, waiting: () => tasks.length }
}

describe('the watch over a server that cannot tell its end', () => {
  it('asks after a message without a word, and knows soon', () => {
    const { watch, did, until } = watched()
    watch.sent()
    watch.heard()
    watch.sent()
    until(5000)
    assert.deepEqual(did, ['asked at 150', 'gone at 650'])
  })

  it('is content with any word', () => {
    const { watch, did, until, waiting } = watched()
    watch.sent()
    watch.heard()
    watch.sent()
    until(300)
    watch.heard()
    until(60_000)
    assert.deepEqual(did, ['asked at 150'])
    assert.equal(waiting(), 0)
  })

  it('hears an answer that came while the host was busy with something else', () => {
    const { watch, did, until, heldUp, waiting } = watched()
    watch.sent()
    watch.heard()
    watch.sent()
    until(200)
    heldUp(3000)
    watch.heard()
    until(60_000)
    assert.deepEqual(did, ['asked at 150'])
    assert.equal(waiting(), 0)
  })

  it('does nothing while nothing is sent', () => {
    const { watch, waiting } = watched()
    watch.sent()
    watch.heard()
    assert.equal(waiting(), 0)
  })

  it('gives a server that starts its time', () => {
    const { watch, did, until } = watched()
    watch.sent()
    until(9_999)
    assert.deepEqual(did, [])
    until(10_000)
    assert.deepEqual(did, ['gone at 10000'])
  })

  it('gives a server that holds a book more time', () => {
    const { watch, did, until } = watched()
    watch.sent(10_000_000)
    watch.heard()
    watch.sent()
    until(60_000)
    assert.deepEqual(did, ['asked at 150', 'gone at 10650'])
  })
})
