import * as vscode from 'vscode'
import * as assert from './support/assert'
import { closeAll, folder, isRead, place, readout, until } from './support/editor'
import { watchErrors } from './support/killer'
import { MemoryFiles } from './support/memory-files'

const article =
  'Envoys Meet\n\nSeptember 29, 2021\n\nForeign Minister Ingrid Solvang met Pavel Orlenko in Geneva on Monday. Solvang cited resolution 2254 and said that the talks would go on in the morning, when the ministers of three more countries were due to arrive.\n'

describe('an article that is on no disk', () => {
  const files = new MemoryFiles()
  const scheme = 'readout-memory'
  const at = (path: string): vscode.Uri => vscode.Uri.from({ scheme, path })
  let registered: vscode.Disposable
  before(async () => {
    await readout()
    registered = files.register(scheme)
  })
  after(() => void registered.dispose())
  beforeEach(() => {
    files.files.clear()
    files.room = Infinity
    files.files.set('/brief.article', new TextEncoder().encode(article))
  })
  afterEach(closeAll)

  const open = async (): Promise<vscode.TextDocument> => {
    const document = await vscode.workspace.openTextDocument(at('/brief.article'))
    await vscode.window.showTextDocument(document, { preview: false })
    await isRead(document)
    return document
  }

  it('has highlights, cards and an outline', async () => {
    const document = await open()
    const { uri } = document
    await until('tokens', async () => {
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        uri,
      )
      return tokens?.data.length
    })
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      uri,
      place(document, 'Ingrid Solvang', 3),
    )
    assert.ok(hovers.length >= 1, 'a card')
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    )
    assert.ok(symbols.length >= 1, 'an outline')
    const { views } = await readout()
    await until('the people', () => views.people.getChildren().some(({ label }) => label === 'Ingrid Solvang'))
  })

  it('is exported beside itself', async () => {
    await open()
    await vscode.commands.executeCommand('readout.exportMeetings', 'csv', at('/brief.csv'))
    assert.equal([...files.files.keys()].sort(), ['/brief.article', '/brief.csv'])
    assert.includes(new TextDecoder().decode(files.files.get('/brief.csv')), 'Ingrid Solvang')
  })

  it('says once that the disk is full, keeps what was there, and leaves nothing half-written', async () => {
    await open()
    const before = new TextEncoder().encode('before')
    files.files.set('/brief.csv', before)
    files.room = 10
    const errors = watchErrors()
    try {
      await vscode.commands.executeCommand('readout.exportMeetings', 'csv', at('/brief.csv'))
      assert.equal(errors.shown, [
        '/brief.csv was not saved, because the disk is full. Free some space, or save it elsewhere.',
      ])
    } finally {
      errors.stop()
    }
    assert.equal([...files.files.keys()].sort(), ['/brief.article', '/brief.csv'])
    assert.equal(files.files.get('/brief.csv'), before)
  })

  it('says where nothing can be saved', async () => {
    await open()
    const errors = watchErrors()
    try {
      const nowhere = vscode.Uri.joinPath(folder(), 'geneva-envoys.article', 'below-a-file.csv')
      await vscode.commands.executeCommand('readout.exportMeetings', 'csv', nowhere)
      assert.equal(errors.shown.length, 1)
      assert.includes(errors.shown[0] ?? '', 'below-a-file.csv was not saved')
    } finally {
      errors.stop()
    }
  })
})
