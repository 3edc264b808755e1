import { strict as assert } from 'node:assert'
import { obstacleOf, writeWhole, type Files } from '../../src/client/whole-file'

interface Place {
  path: string
  with(change: { path: string }): Place
}
const uri = (path: string): Place => ({ path, with: (change) => uri(change.path) })
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A disk with room for so many bytes more, which keeps what fitted of a file that did not. */
function disk(room: number, files = new Map<string, string>()) {
  const system: Files<Place> = {
    writeFile: ({ path }, content) => {
      files.set(path, new TextDecoder().decode(content.subarray(0, room)))
      return content.length <= room
        ? Promise.resolve()
        : Promise.reject(new Error('Unable to write file (Error: ENOSPC: no space left on device, write)'))
    },
    rename: (from, to) => {
      files.set(to.path, files.get(from.path) ?? '')
      files.delete(from.path)
      return Promise.resolve()
    },
    delete: ({ path }) => {
      files.delete(path)
      return Promise.resolve()
    },
  }
  return { system, files }
}

describe('a file that is written', () => {
  it('is there whole, and nothing else is', async () => {
    const { system, files } = disk(100)
    await writeWhole(system, uri('/folder/talks.csv'), bytes('status,kind'), 'x')
    assert.deepEqual([...files], [['/folder/talks.csv', 'status,kind']])
  })

  it('is what it was before when the disk is full, and nothing half-written is left', async () => {
    const { system, files } = disk(4, new Map([['/folder/talks.csv', 'before']]))
    await assert.rejects(writeWhole(system, uri('/folder/talks.csv'), bytes('status,kind'), 'x'), /ENOSPC/)
    assert.deepEqual([...files], [['/folder/talks.csv', 'before']])
  })

  it('is what it was before when the last step fails', async () => {
    const { system, files } = disk(100, new Map([['/talks.csv', 'before']]))
    const rename = (): Promise<void> => Promise.reject(new Error('EPERM: operation not permitted, rename'))
    await assert.rejects(writeWhole({ ...system, rename }, uri('/talks.csv'), bytes('after'), 'x'), /EPERM/)
    assert.deepEqual([...files], [['/talks.csv', 'before']])
  })

  it('fails with its own reason when what is left cannot be taken away either', async () => {
    const { system } = disk(1)
    const gone = (): Promise<void> => Promise.reject(new Error('EIO'))
    await assert.rejects(writeWhole({ ...system, delete: gone }, uri('/talks.csv'), bytes('after'), 'x'), /ENOSPC/)
  })

  it('tells what stood in the way', () => {
    const told = ['ENOSPC: no space left', 'EROFS: read-only', 'ENOENT: no such file', 'something'].map((message) =>
      obstacleOf(new Error(message)),
    )
    assert.deepEqual(told, ['full', 'forbidden', 'missing', 'other'])
    assert.equal(obstacleOf({ code: 'NoPermissions', message: '' }), 'forbidden')
    assert.equal(obstacleOf(undefined), 'other')
  })
})
