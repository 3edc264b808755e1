import assert from 'node:assert/strict'
import { setImmediate as turn } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import {
  CancellationTokenSource,
  createProtocolConnection,
  type ProtocolConnection,
  type Range,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver-protocol/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createConnection } from 'vscode-languageserver/node'
import { factsMethod } from '../../src/protocol/facts'
import { analysisMethod, type AnalysisResult } from '../../src/protocol/requests'
import { createServer } from '../../src/server/server'
import { analyze } from '../../test/support/analyze'
import { applyEdit } from './articles'
import { addresses, type Step } from './messages'
import { pipe } from './pipe'

/** A document as the client knows it; the server must know it likewise. */
interface Opened {
  text: string
  version: number
  language: string
  /** The tokens that the client has of it: whole answers, and the differences applied to them. */
  tokens?: SemanticTokens
}

/** The answers of a server that is well: the rest are errors inside it. */
const refusals = new Set([-32800, -32801, -32802, -32602, -32601, -32600])

/** The longest that a request may go without an answer when the server has nothing else to do, in turns of the loop. */
const patience = 20_000

/** Turns of the loop that a few messages need to arrive, be dispatched and be answered. */
const transit = 4

/** A client and a server in this process. Time is what the client gives: slices of work are run at its word. */
export class FuzzClient {
  private readonly connection: ProtocolConnection
  private readonly waiting: (() => void)[] = []
  private clock = 0
  private readonly open = new Map<string, Opened>()
  private readonly asked: CancellationTokenSource[] = []
  private answers: Promise<void>[] = []
  private readonly wrong: Error[] = []
  private facts = false
  private garbled = false
  private sent = 0

  constructor() {
    const [toServer, toClient] = [pipe(), pipe()]
    createServer(createConnection(toServer.reader, toClient.writer), {
      later: (task) => void this.waiting.push(task),
      // Every look at the clock is a millisecond: a slice is a step or two.
      now: () => this.clock++,
      version: '0.0.0-fuzz',
    })
    this.connection = createProtocolConnection(toClient.reader, toServer.writer)
    this.connection.onNotification('window/logMessage', (log: { type: number; message: string }) => this.logged(log))
    this.connection.listen()
  }

  /** Plays the steps, then holds what the server knows against what the client knows. Throws what is wrong. */
  async play(steps: readonly Step[]): Promise<void> {
    try {
      await this.connection.sendRequest('initialize', {
        processId: null,
        capabilities: { textDocument: { hover: { contentFormat: ['markdown'] }, definition: { linkSupport: true } } },
      })
      this.tell('initialized', {})
      for (const step of steps) await this.step(step)
      await this.settle()
      for (const uri of addresses) await this.compare(uri)
      const [first] = this.wrong
      if (first !== undefined) throw first
    } finally {
      this.connection.dispose()
    }
  }

  private async step(step: Step): Promise<void> {
    if (step.does === 'open') this.opens(addressOf(step.document), step.text, step.language)
    else if (step.does === 'change') this.changes(step)
    else if (step.does === 'rewrite') this.rewrites(addressOf(step.document), step.text)
    else if (step.does === 'close') this.closes(addressOf(step.document))
    else if (step.does === 'ask') this.asks(step)
    else if (step.does === 'cancel') this.asked.at(-1 - step.back)?.cancel()
    else if (step.does === 'set') this.tell('workspace/didChangeConfiguration', { settings: step.settings })
    else if (step.does === 'facts') this.tellsFacts(step)
    else if (step.does === 'garble') this.garbles(step)
    else if (step.does === 'work') this.work(step.slices)
    else await this.arrive()
  }

  private opens(uri: string, text: string, language: string): void {
    this.open.set(uri, { text, version: 1, language })
    this.tell('textDocument/didOpen', { textDocument: { uri, languageId: language, version: 1, text } })
  }

  private changes({ document, edits, version }: Step & { does: 'change' }): void {
    const uri = addressOf(document)
    const opened = this.open.get(uri)
    const next = (opened?.version ?? 1) + (version === 'next' ? 1 : version === 'same' ? 0 : -1)
    let text = opened?.text ?? ''
    const contentChanges = edits.map((edit) => {
      const start = edit.at % (text.length + 1)
      // As an editor counts, never inside a pair of carriage return and line feed.
      const range = rangeIn(text, start, start + edit.remove)
      const whole = TextDocument.create(uri, '', 0, text)
      const [from, to] = [whole.offsetAt(range.start), whole.offsetAt(range.end)]
      text = applyEdit(text, { at: from, remove: to - from, insert: edit.insert })
      return { range, text: edit.insert }
    })
    if (opened && edits.length) Object.assign(opened, { text, version: next })
    this.tell('textDocument/didChange', { textDocument: { uri, version: next }, contentChanges })
  }

  private rewrites(uri: string, text: string): void {
    const opened = this.open.get(uri)
    const version = (opened?.version ?? 1) + 1
    if (opened) Object.assign(opened, { text, version })
    this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] })
  }

  private closes(uri: string): void {
    this.open.delete(uri)
    this.tell('textDocument/didClose', { textDocument: { uri } })
  }

  private asks({ method, document, at, length }: Step & { does: 'ask' }): void {
    const uri = addressOf(document)
    const opened = this.open.get(uri)
    const text = opened?.text ?? ''
    const start = at % (text.length + 1)
    const range = rangeIn(text, start, start + length)
    const previousResultId = opened?.tokens?.resultId ?? '0'
    const given = { textDocument: { uri }, position: range.start, range, context: {}, previousResultId }
    const version = opened?.version
    this.ask(method, { ...given, format: 'csv', name: 'x', stamp: '2021-09-29T00:00:00Z', query: 'a' }, (answer) => {
      if (method === analysisMethod && answer && opened && this.open.get(uri) === opened)
        assert.equal((answer as { version: number }).version, version, `${uri}: an answer for another version`)
      if (opened && method.startsWith('textDocument/semanticTokens/full')) takeTokens(opened, answer as never)
    })
  }

  private tellsFacts({ folder, instruments, people }: Step & { does: 'facts' }): void {
    this.facts = true
    this.tell(factsMethod, {
      folder,
      ...(instruments === undefined ? {} : { instruments: { uri: `${folder}/i.yaml`, text: instruments } }),
      ...(people === undefined ? {} : { people: { uri: `${folder}/p.yaml`, text: people } }),
    })
  }

  private garbles({ method, params, answered }: Step & { does: 'garble' }): void {
    if (answered) this.ask(method, params)
    else this.tell(method, params)
    this.garbled = true
    // Of all these only a close is sound by accident.
    const { textDocument } = (params ?? {}) as { textDocument?: { uri?: unknown } | null }
    if (method === 'textDocument/didClose' && !answered) this.open.delete(String(textDocument?.uri))
  }

  private tell(method: string, params: unknown): void {
    this.sent++
    void this.connection.sendNotification(method, params)
  }

  private ask(method: string, params: unknown, check?: (answer: unknown) => void): void {
    this.sent++
    const source = new CancellationTokenSource()
    this.asked.push(source)
    const answer = this.connection.sendRequest(method, params, source.token).then(check, (error: unknown) => {
      if (!refusals.has((error as { code?: number }).code ?? 0)) throw error
    })
    this.answers.push(answer.catch((error: unknown) => void this.wrong.push(error as Error)))
  }

  /** What the server complains of is its own mistake, unless the client has sent what no client should. */
  private logged({ type, message }: { type: number; message: string }): void {
    if (type === 1 && (!this.garbled || message.startsWith('reading'))) this.wrong.push(new Error(message))
  }

  private work(slices: number): void {
    for (let i = 0; i < slices; i++) this.waiting.shift()?.()
  }

  private async arrive(): Promise<void> {
    for (let turns = this.sent + transit; turns > 0; turns--) await turn()
    this.sent = 0
  }

  /** Until the server has read everything and answered every request. */
  private async settle(): Promise<void> {
    let settled = false as boolean
    const all = Promise.all(this.answers.splice(0)).then(() => (settled = true))
    await this.arrive()
    for (let turns = 0; !settled || this.waiting.length; turns++) {
      if (turns > patience) throw new Error('a request has no answer')
      this.work(50)
      await turn()
    }
    await all
  }

  /** The server's analysis and tokens of a document are those of its text as the client has it. */
  private async compare(uri: string): Promise<void> {
    const opened = this.open.get(uri)
    let result = null as AnalysisResult
    const before = opened?.tokens
    this.ask(analysisMethod, { textDocument: { uri } }, (answer) => (result = answer as AnalysisResult))
    let whole: SemanticTokens | null = null
    if (before) {
      const params = { textDocument: { uri }, previousResultId: before.resultId }
      this.ask('textDocument/semanticTokens/full/delta', params, (answer) => takeTokens(opened, answer as never))
      await this.settle()
    }
    this.ask('textDocument/semanticTokens/full', { textDocument: { uri } }, (answer) => (whole = answer as never))
    await this.settle()
    if (!opened) {
      assert.equal(result, null, `${uri} is closed`)
      return
    }
    if (before) assert.deepEqual(opened.tokens?.data, (whole as SemanticTokens | null)?.data, `${uri}: tokens`)
    const { text, version, language } = opened
    if (!result) return
    const found = result
    assert.equal(found.version, version, `${uri}: the version`)
    // Own facts and unsure names are laid over what the parser says.
    if (this.facts) return
    const known = language === 'markdown' || language === 'article' ? language : 'plaintext'
    const fresh = (uncertain: boolean): unknown =>
      JSON.parse(JSON.stringify(analyze(text, { languageId: known, fileName: fileNameOf(uri), uncertain })))
    if (!isDeepStrictEqual(found.analysis, fresh(true)))
      assert.deepEqual(found.analysis, fresh(false), `${uri}: the analysis`)
  }
}

function addressOf(document: number): string {
  return addresses[document] ?? ''
}

function fileNameOf(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1)
  return last.includes(' %') ? last : decodeURIComponent(last)
}

function rangeIn(text: string, start: number, end: number): Range {
  const document = TextDocument.create('', '', 0, text)
  return { start: document.positionAt(start), end: document.positionAt(end) }
}

/** Keeps whole tokens; applies a difference to those that it is told from. */
function takeTokens(opened: Opened, answer: SemanticTokens | SemanticTokensDelta | null): void {
  if (!answer) delete opened.tokens
  else if ('data' in answer) opened.tokens = answer
  else if (opened.tokens) {
    const data = [...opened.tokens.data]
    for (const { start, deleteCount, data: added } of [...answer.edits].reverse())
      data.splice(start, deleteCount, ...(added ?? []))
    opened.tokens = { data, ...(answer.resultId === undefined ? {} : { resultId: answer.resultId }) }
  }
}
