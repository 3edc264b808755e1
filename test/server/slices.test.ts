import assert from 'node:assert/strict'
import { ArticleView } from '../../src/features/article-view'
import { createReader, type Analysis } from '../../src/parser'
import { ArticleSession } from '../../src/server/article-session'
import { OpenText } from '../../src/server/open-text'
import { Slices } from '../../src/server/slices'

/** A host whose time passes a third of a millisecond with every look at the clock, and whose tasks run when told to. */
class TestHost {
  private time = 0
  private readonly tasks: (() => void)[] = []

  later = (task: () => void): void => void this.tasks.push(task)
  now = (): number => (this.time += 1 / 3)

  /** Runs one task; says whether there was one. */
  tick(): boolean {
    const task = this.tasks.shift()
    task?.()
    return task !== undefined
  }

  run(): void {
    while (this.tick());
  }
}

describe('work in slices', () => {
  let host: TestHost
  let slices: Slices
  let log: string[]

  beforeEach(() => {
    host = new TestHost()
    slices = new Slices(host)
    log = []
  })

  function* steps(name: string, count: number): Generator<void, string, void> {
    try {
      for (let i = 0; i < count; i++) {
        log.push(`${name}${i}`)
        yield
      }
      return name
    } finally {
      log.push(`${name} over`)
    }
  }
  const outcome = {
    done: (value: string) => log.push(`done ${value}`),
    failed: (error: unknown) => log.push(String(error)),
  }

  it('goes on in turn, never for long, and begins nothing at once', () => {
    slices.run(steps('a', 4), outcome)
    slices.run(steps('b', 3), outcome)
    assert.deepEqual(log, [])
    host.run()
    assert.deepEqual(log, ['a0', 'a1', 'b0', 'b1', 'a2', 'a3', 'b2', 'b over', 'done b', 'a over', 'done a'])
  })

  it('lets a message go its whole way between two slices', () => {
    slices.run(steps('a', 9), outcome)
    // Decoded, handed on, answered: each does the next thing in a turn of its own.
    const inTurns = (...things: string[]): void =>
      host.later(() => {
        log.push(things[0] ?? '')
        if (things.length > 1) inTurns(...things.slice(1))
      })
    while (!log.length) host.tick()
    inTurns('decoded', 'handed on', 'answered')
    host.run()
    assert.deepEqual(log.slice(0, 6), ['a0', 'a1', 'decoded', 'handed on', 'answered', 'a2'])
  })

  it('lets go of what is cancelled, and calls nobody', () => {
    const task = slices.run(steps('a', 9), outcome)
    while (!log.length) host.tick()
    task.cancel()
    host.run()
    assert.deepEqual(log, ['a0', 'a1', 'a over'])
    task.cancel()
  })

  it('survives a failure and goes on with the rest', () => {
    const failing = (function* (): Generator<void, string, void> {
      yield
      throw new Error('broken')
    })()
    slices.run(failing, outcome)
    slices.run(steps('b', 1), outcome)
    host.run()
    assert.deepEqual(log, ['Error: broken', 'b0', 'b over', 'done b'])
  })
})

describe('a session', () => {
  const view = (text: OpenText, analysis: Analysis): ArticleView => new ArticleView(text, analysis)
  const document = (): OpenText => new OpenText('file:///a.article', 'article', 1, 'One line.\n\nTwo lines.')
  const broken = {
    read: (): Analysis => {
      throw new Error('broken')
    },
    steps: function* (): Generator<void, Analysis, void> {
      throw new Error('broken')
    },
  }

  it('whose reading fails is a document that is not read, and says so once', async () => {
    const host = new TestHost()
    const failures: string[] = []
    const session = new ArticleSession(document(), {
      slices: new Slices(host),
      createReader: () => broken,
      view,
      reads: () => true,
      uncertain: () => false,
      lights: () => false,
      onRead: () => undefined,
      onFailed: ({ uri }, error) => failures.push(`${uri}: ${(error as Error).message}`),
    })
    const asked = session.current()
    host.run()
    assert.equal(await asked, null)
    assert.equal(await session.current(), null)
    assert.deepEqual(failures, ['file:///a.article: broken'])
  })

  it('that is read again for a setting keeps those who wait', async () => {
    const host = new TestHost()
    let reads = true
    const session = new ArticleSession(document(), {
      slices: new Slices(host),
      createReader,
      view,
      reads: () => reads,
      uncertain: () => false,
      lights: () => false,
      onRead: () => undefined,
      onFailed: () => assert.fail(),
    })
    const asked = session.current()
    session.read()
    host.run()
    assert.equal((await asked)?.analysis.schema, 'readout/1')
    reads = false
    session.read()
    assert.equal(await session.current(), null)
  })

  it('that is closed no longer answers', async () => {
    const host = new TestHost()
    const session = new ArticleSession(document(), {
      slices: new Slices(host),
      createReader,
      view,
      reads: () => true,
      uncertain: () => false,
      lights: () => false,
      onRead: () => assert.fail(),
      onFailed: () => assert.fail(),
    })
    const asked = session.current()
    session.close()
    host.run()
    await assert.rejects(asked, /closed/)
    assert.equal(await session.current(), null)
  })
})
