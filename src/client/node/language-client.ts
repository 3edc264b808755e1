import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { makeClient, type Life } from '../language-client'
import { serverFlags } from './server-flags'

/** The client of a server that is a process of its own, over IPC. */
export function clientOf(module: string, life: Life): LanguageClient {
  const server = { module, transport: TransportKind.ipc, options: { execArgv: [...serverFlags] } }
  const servers = { run: server, debug: server }
  return makeClient((options) => new LanguageClient('readout', 'Readout', servers, options), life)
}
