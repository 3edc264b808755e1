import type { ExtensionContext } from 'vscode'
import { start, type Readout } from '../extension'

/** The entry of the web's extension host: the server is a worker. */
export function activate(context: ExtensionContext): Readout {
  return start(context, async (life) => (await import('./language-client')).clientOf(context, life))
}
