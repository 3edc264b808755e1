import { join } from 'node:path'
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { start, type Readout } from '../extension'

/** The entry of the Node extension host: the server is a process of its own, over IPC. */
export function activate(context: ExtensionContext): Readout {
  const module = join(context.extensionPath, 'dist', 'server.js')
  const server = { module, transport: TransportKind.ipc }
  return start(context, (options) => new LanguageClient('readout', 'Readout', { run: server, debug: server }, options))
}
