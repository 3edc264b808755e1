import { EventEmitter, languages as vscodeLanguages, workspace, type Disposable, type TextDocument, Uri } from 'vscode'
import type { Analysis } from '../protocol/analysis'
import { analysisMethod, type AnalysisParams, type AnalysisResult, type DidAnalyzeParams } from '../protocol/requests'
import { reads, settingsFrom, settingsSection } from '../protocol/settings'
import { languages } from './languages'
import { addressOf, type Server } from './server'

/** An article as it was last read. Offsets hold in the document while its version is the same. */
export interface Article {
  readonly document: TextDocument
  readonly version: number
  readonly analysis: Analysis
}

/** The analyses of open articles, kept as long as the documents are open. */
export class Articles implements Disposable {
  private readonly known = new Map<string, Article>()
  private readonly changed = new EventEmitter<TextDocument>()
  private readonly subscriptions: { dispose(): unknown }[]
  /** A text is to be read, was read anew, or is no article any longer. */
  readonly onDidChange = this.changed.event

  constructor(private readonly server: Server) {
    server.onDidAnalyze((params) => void this.wasRead(params))
    this.subscriptions = [
      this.changed,
      workspace.onDidOpenTextDocument((document) => {
        if (this.isBeingRead(document)) this.changed.fire(document)
      }),
      server.onDidGiveUp(() => workspace.textDocuments.forEach((document) => this.changed.fire(document))),
      workspace.onDidCloseTextDocument((document) => {
        if (this.known.delete(key(document.uri))) this.changed.fire(document)
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('readout.read')) void this.readOthers()
      }),
    ]
  }

  /** What is known of the document now, of whichever version; undefined for what does not read as an article. */
  latest(document: TextDocument): Article | undefined {
    const article = this.known.get(key(document.uri))
    return article?.analysis.article.prose ? article : undefined
  }

  /** Whether the document is being read and nothing is known of it yet. */
  isBeingRead(document: TextDocument): boolean {
    return !this.known.has(key(document.uri)) && !this.server.isGone && this.isToBeRead(document)
  }

  /** Whether the document was read, and does not read as an article. */
  isNone(document: TextDocument): boolean {
    return this.known.get(key(document.uri))?.analysis.article.prose === false
  }

  private isToBeRead(document: TextDocument): boolean {
    const settings = settingsFrom(workspace.getConfiguration(undefined, document).get(settingsSection))
    return reads(settings, document.languageId) && !document.isClosed
  }

  /** The analysis of the document's present version; undefined when it is no article or was edited meanwhile. */
  async current(document: TextDocument): Promise<Article | undefined> {
    const article = this.latest(document)
    if (article?.version === document.version) return article
    const read = await this.ask(document)
    return read?.analysis.article.prose ? read : undefined
  }

  private async wasRead({ uri, version }: DidAnalyzeParams): Promise<void> {
    const asked = key(Uri.parse(uri))
    const document = workspace.textDocuments.find((open) => key(open.uri) === asked)
    if (!document || document.version !== version) return
    if (await this.ask(document)) this.changed.fire(document)
  }

  /**
   * Which languages are read was changed. The server hears of that later, and perhaps not at all of what is soon changed back:
   * until then it goes on answering for what is read no longer, and need not tell of what is read again.
   */
  private async readOthers(): Promise<void> {
    const open = workspace.textDocuments
    for (const document of open)
      if (!this.isToBeRead(document) && this.known.delete(key(document.uri))) this.changed.fire(document)
    for (const document of open)
      if (this.isBeingRead(document) && (await this.ask(document))) this.changed.fire(document)
  }

  private async ask(document: TextDocument): Promise<Article | undefined> {
    if (!vscodeLanguages.match(languages, document)) return undefined
    const params: AnalysisParams = { textDocument: { uri: addressOf(document.uri) } }
    const result = await this.server.request<AnalysisResult>(analysisMethod, params).catch(() => undefined)
    if (result === null) this.known.delete(key(document.uri))
    // Edited or closed meanwhile, or not to be read any longer: the server tells when it has read that version.
    if (result?.version !== document.version || !this.isToBeRead(document)) return undefined
    const article = { document, version: result.version, analysis: result.analysis }
    this.known.set(key(document.uri), article)
    return article
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose()
  }
}

function key(uri: Uri): string {
  return uri.toString()
}
