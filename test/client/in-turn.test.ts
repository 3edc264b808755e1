import { strict as assert } from 'node:assert'
import { inTurn } from '../../src/client/in-turn'

describe('in turn', () => {
  it('begins each task when the one before has ended, though that failed', async () => {
    const queue = inTurn()
    const said: string[] = []
    const task =
      (name: string, fails = false) =>
      async (): Promise<string> => {
        said.push(`${name} begins`)
        await new Promise((resolve) => setTimeout(resolve))
        said.push(`${name} ends`)
        if (fails) throw new Error(name)
        return name
      }
    const [one, two, three] = [queue(task('one')), queue(task('two', true)), queue(task('three'))]
    await assert.rejects(two, /two/)
    assert.deepEqual([await one, await three], ['one', 'three'])
    assert.deepEqual(
      said,
      ['one', 'two', 'three'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    )
  })
})
