import { Uri, workspace, type ExtensionContext } from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import { start, type Readout } from '../extension'

/**
 * The entry of the web's extension host. The server is a worker made from a Blob: a worker of an extension's own file
 * cannot be started everywhere, and one made from a Blob can load nothing, so that the weights stand in front.
 */
export function activate(context: ExtensionContext): Readout {
  let running: { worker: Worker; address: string } | undefined
  const end = (): void => {
    running?.worker.terminate()
    if (running) URL.revokeObjectURL(running.address)
    running = undefined
  }
  context.subscriptions.push({ dispose: end })
  const startWorker = async (): Promise<MessageTransports> => {
    const files = ['weights.js', 'server.browser.js'].map((name) => Uri.joinPath(context.extensionUri, 'dist', name))
    const scripts = await Promise.all(files.map((file) => workspace.fs.readFile(file)))
    const parts = scripts.flatMap((script) => [new Uint8Array(script), '\n'])
    // The one before, when the server is restarted: the language client ends processes, not workers.
    end()
    // The address stays good as long as the worker: some hosts load it late, from a worker of their own.
    const address = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }))
    const worker = new Worker(address, { name: 'readout' })
    running = { worker, address }
    // Said in full, for the workers of some extension hosts are not of the class that the client looks for.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) }
  }
  return start(context, (options) => new LanguageClient('readout', 'Readout', startWorker, options))
}
