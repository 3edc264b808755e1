import * as vscode from 'vscode'
import { isRead, isWeb, readout } from './editor'

/** A worker, as far as its end goes. */
interface Ending {
  terminate(): void
}

/** Something that ends the server of now, whatever it does; nothing when there is none. The document is open. */
export async function killer(document: vscode.TextDocument): Promise<() => void> {
  const { server } = await readout()
  if (!isWeb)
    return () => {
      const { pid } = (Reflect.get(server.client ?? {}, '_serverProcess') ?? {}) as { pid?: number }
      try {
        if (pid) process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended already.
      }
    }
  // The worker is known to nobody but its maker: the next ones are noted as they are made.
  let worker: Ending | undefined
  const scope = globalThis as unknown as { Worker: new (...given: unknown[]) => Ending }
  scope.Worker = new Proxy(scope.Worker, {
    construct: (target, given) => (worker = Reflect.construct<unknown[], Ending>(target, given)),
  })
  await vscode.commands.executeCommand('readout.restartServer')
  await isRead(document)
  return () => worker?.terminate()
}

/** The error messages that the reader is shown, from now until `stop`. */
export interface Errors {
  readonly shown: string[]
  stop(): void
}

export function watchErrors(): Errors {
  const shown: string[] = []
  const { window } = vscode
  const original = window.showErrorMessage
  const note = (message: string): Promise<undefined> => {
    shown.push(message)
    return Promise.resolve(undefined)
  }
  Object.assign(window, { showErrorMessage: note })
  return { shown, stop: () => void Object.assign(window, { showErrorMessage: original }) }
}
