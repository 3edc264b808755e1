import { Uri, workspace, type ExtensionContext } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { start, type Readout } from '../extension'

/**
 * The entry of the web's extension host. The server is a worker made from a Blob: a worker of an extension's own file
 * cannot be started everywhere, and one made from a Blob can load nothing, so that the weights stand in front.
 */
export function activate(context: ExtensionContext): Readout {
  let worker: Worker | undefined
  context.subscriptions.push({ dispose: () => worker?.terminate() })
  const startWorker = async (): Promise<Worker> => {
    const files = ['weights.js', 'server.browser.js'].map((name) => Uri.joinPath(context.extensionUri, 'dist', name))
    const scripts = await Promise.all(files.map((file) => workspace.fs.readFile(file)))
    const parts = scripts.flatMap((script) => [new Uint8Array(script), '\n'])
    const address = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }))
    // The one before, when the server is restarted: the language client ends processes, not workers.
    worker?.terminate()
    worker = new Worker(address, { name: 'readout' })
    URL.revokeObjectURL(address)
    return worker
  }
  return start(context, (options) => new LanguageClient('readout', 'Readout', startWorker, options))
}
