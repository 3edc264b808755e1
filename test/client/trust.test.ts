import { strict as assert } from 'node:assert'
import { factsCount, maySave } from '../../src/client/trust'

const folders = ['file:///work/desk']

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
        'file:///work/desk/talks.csv',
        'file:///work/desk/deep/talks.csv',
        'file:///work/desk-2/talks.csv',
        'file:///work/talks.csv',
        'file:///work/desk/../talks.csv',
        'vscode-vfs://work/desk/talks.csv',
      ].map(may),
      [true, true, false, false, false, false],
    )
    assert.ok(!maySave('file:///talks.csv', { trusted: false, folders: [] }))
  })

  it('the facts of the folder', () => assert.ok(!factsCount({ trusted: false })))
})
