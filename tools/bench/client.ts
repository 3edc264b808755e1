import { spawn, type ChildProcess } from 'node:child_process'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type Position,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node'
import { serverFlags } from '../../src/client/node/server-flags'

/** The built server over its standard streams, started and spoken to as the editor does. */
export class ServerProcess {
  private readonly child: ChildProcess
  readonly connection: ProtocolConnection

  constructor() {
    const command = [...serverFlags, 'dist/server.js', '--stdio']
    this.child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] })
    const { stdin, stdout } = this.child
    if (!stdin || !stdout) throw new Error('the server has no streams')
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    this.connection.listen()
  }

  get pid(): number {
    return this.child.pid ?? 0
  }

  async start(): Promise<void> {
    await this.connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null, // eslint-disable-line @typescript-eslint/no-deprecated -- the protocol still demands it
      capabilities: {
        textDocument: {
          semanticTokens: {
            requests: { full: { delta: true } },
            tokenTypes: [],
            tokenModifiers: [],
            formats: ['relative'],
          },
        },
      },
    })
    await this.connection.sendNotification(InitializedNotification.type, {})
  }

  async open(uri: string, text: string): Promise<void> {
    const textDocument = { uri, languageId: 'article', version: 1, text }
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
  }

  /** Types `text` at a position. */
  async type(uri: string, version: number, position: Position, text: string): Promise<void> {
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text }],
    })
  }

  /** All highlights of the current version; gives the result's id. */
  async highlights(uri: string): Promise<string> {
    const tokens = await this.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } })
    if (!tokens?.data.length) throw new Error('no highlights came')
    return tokens.resultId ?? ''
  }

  /** What changed in the highlights since `previousResultId`; gives the new result's id. */
  async changedHighlights(uri: string, previousResultId: string): Promise<string> {
    const tokens = await this.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument: { uri },
      previousResultId,
    })
    return tokens?.resultId ?? ''
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type)
    await this.connection.sendNotification(ExitNotification.type)
    this.connection.dispose()
    this.child.kill()
  }
}
