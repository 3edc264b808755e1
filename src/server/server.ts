import {
  TextDocuments,
  DidChangeConfigurationNotification,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver'
import type { ArticleView } from '../features/article-view'
import { englishDay } from '../features/days'
import { diagnostics } from '../features/diagnostics'
import { createReader, prepare } from '../parser'
import { factsMethod } from '../protocol/facts'
import { didAnalyzeMethod, type DidAnalyzeParams } from '../protocol/requests'
import {
  defaultSettings,
  reads,
  settingMistakes,
  settingsFrom,
  settingsSection,
  type Settings,
} from '../protocol/settings'
import { ArticleSession } from './article-session'
import { clientOf, serverCapabilities } from './capabilities'
import { countsOf } from './counts'
import { dayFormat } from './day-format'
import { answerRequests, type Answering } from './answers'
import type { Host } from './host'
import { OpenText } from './open-text'
import { Slices } from './slices'
import { sentOthers } from './token-answers'
import { factsParams, mayHoldIn, WorkspaceFacts } from './workspace-facts'

/**
 * Makes the server on a connection and begins to listen. It holds one session a document; every answer is made by a feature
 * from a session's view.
 */
export function createServer(connection: Connection, host: Host): void {
  const server = new Server(connection, host)
  server.listen()
}

class Server {
  /** What the client gave at its start: holds for whatever it does not say later. */
  private given: Settings = defaultSettings
  private settings: Settings = defaultSettings
  private readonly toldMistakes = new Set<string>()
  private tellsReadings = false
  private client = clientOf({})
  private formatDay = englishDay
  private readonly slices: Slices
  private readonly facts = new WorkspaceFacts()
  /** Documents whose problems are shown now: the others need no message that takes them away. */
  private readonly withProblems = new Set<string>()
  private readonly documents: TextDocuments<ArticleSession>

  constructor(
    private readonly connection: Connection,
    private readonly host: Host,
  ) {
    this.slices = new Slices(host)
    this.documents = new TextDocuments<ArticleSession>({
      create: (uri, languageId, version, content) => {
        // What comes over the wire may be anything; what is no document takes no document's place.
        if (typeof uri !== 'string' || typeof content !== 'string') throw new Error('The document has no uri or text.')
        this.documents.get(uri)?.close()
        return this.open(new OpenText(uri, languageId, version, content))
      },
      update: (session, changes, version) => {
        session.edit(changes, version)
        return session
      },
    })
  }

  listen(): void {
    const { connection, documents } = this
    connection.onInitialize((params) => this.initialize(params))
    connection.onInitialized(() => void this.followSettings())
    connection.onDidChangeConfiguration(({ settings }) => this.settingsChanged(settings))
    connection.onShutdown(() => documents.all().forEach((session) => session.close()))
    documents.onDidClose(({ document }) => {
      document.close()
      this.showProblems(document.uri, null)
    })
    connection.onNotification(factsMethod, (params: unknown) => this.useFacts(params))
    answerRequests(connection, this.answering())
    documents.listen(connection)
    connection.listen()
    // While the client makes itself ready.
    this.host.later(prepare)
  }

  private answering(): Answering {
    return {
      session: (uri) => this.documents.get(uri),
      sessions: () => this.documents.all(),
      settings: () => this.settings,
      client: () => this.client,
      formatDay: (first, last) => this.formatDay(first, last),
      host: this.host,
    }
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = clientOf(params.capabilities)
    this.formatDay = dayFormat(params.locale)
    const options = params.initializationOptions as { settings?: unknown; didAnalyze?: unknown } | null | undefined
    this.settings = this.given = this.settingsIn(options?.settings)
    this.tellsReadings = options?.didAnalyze === true
    return { capabilities: serverCapabilities, serverInfo: { name: 'Readout', version: this.host.version } }
  }

  private async followSettings(): Promise<void> {
    try {
      if (this.client.configurationChanges)
        await this.connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection })
    } catch (error) {
      this.report('asking to be told of settings', error)
    }
    await this.fetchSettings()
  }

  /** Clients that answer `workspace/configuration` are asked; the others push their settings. */
  private settingsChanged(pushed: unknown): void {
    if (this.client.configuration) return void this.fetchSettings()
    this.use(this.settingsIn((pushed as Record<string, unknown> | null)?.[settingsSection]))
  }

  private async fetchSettings(): Promise<void> {
    if (!this.client.configuration) return
    try {
      this.use(this.settingsIn(await this.connection.workspace.getConfiguration(settingsSection)))
    } catch (error) {
      this.report('reading the settings', error)
    }
  }

  /** A client's settings; a value that means nothing is told in the log, once. */
  private settingsIn(value: unknown): Settings {
    for (const mistake of settingMistakes(value)) {
      if (this.toldMistakes.has(mistake)) continue
      this.toldMistakes.add(mistake)
      this.connection.console.warn(mistake)
    }
    return settingsFrom(value, this.given)
  }

  private use(settings: Settings): void {
    const before = this.settings
    this.settings = settings
    const unsureNames = before.highlight.uncertain !== settings.highlight.uncertain
    for (const session of this.documents.all()) {
      const { languageId } = session.document
      if (reads(before, languageId) !== reads(settings, languageId) || unsureNames) session.read()
      else if (session.viewNow !== undefined) this.showProblems(session.uri, session.viewNow)
    }
    if (JSON.stringify(before) === JSON.stringify(settings)) return
    this.refreshTokens()
    if (this.client.refreshHints) this.connection.languages.inlayHint.refresh().catch(this.ignoreAtEnd)
  }

  private refreshTokens(): void {
    if (this.client.refreshTokens) this.connection.languages.semanticTokens.refresh().catch(this.ignoreAtEnd)
  }

  /** Takes the reader's own facts of a folder: its open articles are shown with them, and what is wrong in them is told. */
  private useFacts(value: unknown): void {
    const params = factsParams(value)
    if (!params) this.connection.console.warn(`${factsMethod}: folder, uri or text is missing.`)
    const told = params ? this.facts.use(params) : []
    if (!params || !told.length) return
    for (const problems of told) void this.connection.sendDiagnostics(problems)
    for (const session of this.documents.all()) if (mayHoldIn(params.folder, session.uri)) session.layAgain()
    this.refreshTokens()
  }

  /** A client that is going away no longer refreshes; there is nobody to tell. */
  private readonly ignoreAtEnd = (error: unknown): void => {
    this.connection.console.debug(`refresh: ${messageOf(error)}`)
  }

  private open(document: OpenText): ArticleSession {
    return new ArticleSession(document, {
      slices: this.slices,
      createReader,
      reads: (languageId) => reads(this.settings, languageId),
      uncertain: () => this.settings.highlight.uncertain,
      lights: () => this.settings.highlight.style === 'semantic',
      view: (text, analysis) => this.facts.view(text, analysis),
      onRead: (session, view) => this.wasRead(session, view),
      onFailed: (session, error) => this.report(`reading ${session.uri} (version ${session.document.version})`, error),
    })
  }

  private wasRead(session: ArticleSession, view: ArticleView | null): void {
    this.showProblems(session.uri, view)
    if (!view) return
    if (sentOthers(view, session, this.settings)) this.refreshTokens()
    if (!this.tellsReadings) return
    const params: DidAnalyzeParams = {
      uri: session.uri,
      version: session.document.version,
      prose: view.analysis.article.prose,
      counts: countsOf(view.analysis),
    }
    void this.connection.sendNotification(didAnalyzeMethod, params)
  }

  private showProblems(uri: string, view: ArticleView | null): void {
    const wanted = view && this.settings.findings.enabled ? diagnostics(view, this.client.relatedInformation) : []
    if (!wanted.length && !this.withProblems.delete(uri)) return
    if (wanted.length) this.withProblems.add(uri)
    const version = view && this.client.diagnosticVersions ? { version: view.document.version } : {}
    void this.connection.sendDiagnostics({ uri, diagnostics: wanted, ...version })
  }

  private report(what: string, error: unknown): void {
    this.connection.console.error(`${what}: ${messageOf(error)}`)
  }
}

/** An error with its origin, for the log. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
