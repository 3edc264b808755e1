import { strict as assert } from 'node:assert'
import { factsCount, maySave } from '../../src/client/trust'

const folders = ['file:///home/desk']

describe('what waits for trust', () => {
  it('nothing in a folder that is trusted', () => {
    assert.ok(maySave('file:///elsewhere/talks.csv', { trusted: true, folders }))
    assert.ok(maySave('file:///talks.csv', { trusted: true, folders: [] }))
    assert.ok(factsCount({ trusted: true }))
  })

  it('saving outside the folder, but not inside it', () => {
    const may = (address: string): boolean => maySave(address, { trusted: false, folders })
    assert.deepEqual(
      [
        'file:///home/desk/talks.csv',
        'file:///home/desk/deep/talks.csv',
        'file:///home/desk-2/talks.csv',
        'file:///work/talks.csv',
        'file:///home/desk/../talks.csv',
        'vscode-vfs://home/desk/talks.csv',
      ].map(may),
      [true, true, false, false, false, false],
    )
    assert.ok(!maySave('file:///talks.csv', { trusted: false, folders: [] }))
  })

  it('the facts of the folder', () => assert.ok(!factsCount({ trusted: false })))
})
