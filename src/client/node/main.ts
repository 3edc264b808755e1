import { join } from 'node:path'
import type { ExtensionContext } from 'vscode'
import { start, type Readout } from '../extension'

/** The entry of the Node extension host: the server is a process of its own, over IPC. */
export function activate(context: ExtensionContext): Readout {
  const module = join(context.extensionPath, 'dist', 'server.js')
  return start(context, async (life) => (await import('./language-client')).clientOf(module, life))
}
