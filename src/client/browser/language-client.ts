import { Uri, workspace, type ExtensionContext } from 'vscode'
import { LanguageClient, type MessageTransports } from 'vscode-languageclient/browser'
import { statusMethod } from '../../protocol/requests'
import { makeClient, type Life } from '../language-client'
import { WatchedWorker } from './worker'

/** Bytes in base64, in pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string[] {
  const piece = 3 * 4096
  return Array.from({ length: Math.ceil(bytes.length / piece) }, (_, i) =>
    btoa(String.fromCharCode(...bytes.subarray(i * piece, (i + 1) * piece))),
  )
}

/**
 * The client of a server that is a worker made from a Blob: a worker of an extension's own file cannot be started everywhere,
 * and one made from a Blob can load nothing, so that the weights stand in front.
 */
export function clientOf(context: ExtensionContext, life: Life): LanguageClient {
  let running: WatchedWorker | undefined
  let address: string | undefined
  // The language client ends processes, not workers.
  const end = (): void => {
    running?.end()
    running = undefined
  }
  context.subscriptions.push({
    dispose: () => {
      end()
      if (address !== undefined) URL.revokeObjectURL(address)
    },
  })
  const load = async (): Promise<string> => {
    const read = (name: string): Thenable<Uint8Array> =>
      workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', name))
    const [weights, script] = await Promise.all([read('weights.bin'), read('server.browser.js')])
    const parts = ['var readoutWeights = { weights: "', ...base64(weights), '" }\n', new Uint8Array(script)]
    return URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }))
  }
  const startWorker = async (): Promise<MessageTransports> => {
    end()
    // Kept for the next worker, should this one die; some hosts also load it late, from a worker of their own.
    address ??= await load()
    // A worker that is gone answers nothing; the watch over it closes the connection, and nobody needs the error.
    const ask = (): void => void client.sendRequest(statusMethod).catch(() => undefined)
    running = new WatchedWorker(new Worker(address, { name: 'readout' }), ask)
    return { reader: running.reader, writer: running.writer }
  }
  const client = makeClient((options) => new LanguageClient('readout', 'Readout', startWorker, options), life)
  return client
}
