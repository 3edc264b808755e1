import * as vscode from 'vscode'
import { statusMethod, type StatusResult } from '../../src/protocol/requests'
import * as assert from './support/assert'
import { closeAll, isWeb, openArticle, place, readout, until } from './support/editor'

describe('recovery', () => {
  afterEach(closeAll)

  const card = async (document: vscode.TextDocument): Promise<number> => {
    const at = place(document, 'Ingrid Solvang', 3)
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)
    return hovers.length
  }

  if (!isWeb) {
    it('starts the server again when it is killed, and reads the open articles again', async () => {
      const { document } = await openArticle('geneva-envoys.article')
      const { client } = (await readout()).server
      const { pid } = await client.sendRequest<StatusResult>(statusMethod)
      assert.ok(pid)
      process.kill(pid, 'SIGKILL')
      const again = await until('another server', async () => {
        const status = await client.sendRequest<StatusResult>(statusMethod).catch(() => undefined)
        return status && status.pid !== pid && status.openArticles > 0 ? status : undefined
      })
      assert.ok(again.openArticles >= 1)
      await until('a card', () => card(document))
    })
  }

  it('restarts the server at the reader’s wish', async () => {
    const { document } = await openArticle('geneva-envoys.article')
    await vscode.commands.executeCommand('readout.restartServer')
    await until('a card', () => card(document))
  })
})
