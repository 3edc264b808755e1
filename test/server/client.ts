import { buildSync } from 'esbuild'
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Hover,
  type InitializeParams,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type SemanticTokens,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Analysis } from '../../src/parser/model'
import {
  analysisMethod,
  didAnalyzeMethod,
  type AnalysisResult,
  type DidAnalyzeParams,
} from '../../src/protocol/requests'
import { createServer } from '../../src/server/server'

export const fullClient: ClientCapabilities = {
  workspace: { semanticTokens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
}

/** A client of the server, as an editor speaks to it, that keeps its own copy of every document. */
export class Client {
  private readonly documents = new Map<string, TextDocument>()
  readonly analyzed: DidAnalyzeParams[] = []
  readonly problems: PublishDiagnosticsParams[] = []
  readonly logged: string[] = []

  constructor(
    readonly connection: ProtocolConnection,
    readonly process?: ChildProcess,
  ) {
    connection.onNotification(didAnalyzeMethod, (params: DidAnalyzeParams) => void this.analyzed.push(params))
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => void this.problems.push(params),
    )
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.logged.push(message))
    connection.listen()
  }

  async initialize(params: Partial<InitializeParams> = {}): Promise<unknown> {
    const initializationOptions = { didAnalyze: true, ...(params.initializationOptions as object | undefined) }
    const all = { processId: null, capabilities: fullClient, ...params, initializationOptions }
    const result = await this.connection.sendRequest('initialize', all)
    await this.connection.sendNotification('initialized', {})
    return result
  }

  async open(uri: string, text: string, languageId = 'article'): Promise<void> {
    this.documents.set(uri, TextDocument.create(uri, languageId, 1, text))
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
  }

  /** Replaces a range of the text, as an editor does. */
  async edit(uri: string, range: Range, text: string): Promise<void> {
    const document = this.document(uri)
    const version = document.version + 1
    TextDocument.update(document, [{ range, text }], version)
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] })
  }

  /** Replaces the first occurrence of some words. */
  async replace(uri: string, words: string, by: string): Promise<void> {
    const document = this.document(uri)
    const start = document.getText().indexOf(words)
    if (start < 0) throw new Error(`“${words}” is not in the text`)
    const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) }
    await this.edit(uri, range, by)
  }

  async close(uri: string): Promise<void> {
    this.documents.delete(uri)
    await this.notify('textDocument/didClose', { textDocument: { uri } })
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri)
    if (!document) throw new Error(`${uri} is not open`)
    return document
  }

  /** Where some words begin, plus one: inside them. */
  positionOf(uri: string, words: string): Position {
    const document = this.document(uri)
    const at = document.getText().indexOf(words)
    if (at < 0) throw new Error(`“${words}” is not in the text`)
    return document.positionAt(at + 1)
  }

  ask<R>(method: string, uri: string, more: object = {}): Promise<R> {
    return this.connection.sendRequest<R>(method, { textDocument: { uri }, ...more })
  }

  hover(uri: string, words: string): Promise<Hover | null> {
    return this.ask('textDocument/hover', uri, { position: this.positionOf(uri, words) })
  }

  tokens(uri: string): Promise<SemanticTokens | null> {
    return this.ask('textDocument/semanticTokens/full', uri)
  }

  async analysis(uri: string): Promise<Analysis> {
    const result = await this.ask<AnalysisResult>(analysisMethod, uri)
    if (!result) throw new Error(`${uri} is not read`)
    return result.analysis
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params)
  }
}

/** A server in this process, over two streams. It must not be told to exit: that would end the tests. */
export function serverInProcess(): Client {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  )
  createServer(connection, {
    later: (task) => void setImmediate(task),
    now: () => performance.now(),
    version: '0.0.0-test',
  })
  return new Client(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)))
}

let built: string | undefined

/** The node server as one script, bundled from the sources as they are now. */
export function serverScript(): string {
  if (built) return built
  built = join(mkdtempSync(join(tmpdir(), 'readout-server-')), 'server.js')
  buildSync({
    entryPoints: [join(__dirname, '../../src/server/node/main.ts')],
    outfile: built,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  })
  return built
}

/** A server in a process of its own, over its standard streams. */
export function serverProcess(): Client {
  const child = spawn(process.execPath, [serverScript(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const reader = new StreamMessageReader(child.stdout)
  return new Client(createProtocolConnection(reader, new StreamMessageWriter(child.stdin)), child)
}
