import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver'
import { TextDocument, type Range, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import { ArticleView } from '../features/article-view'
import type { Analysis, AnalyzeOptions, Reader } from '../parser'
import { EarlierText, type Edit } from './edits'
import type { Slices, Task } from './slices'

/** What a session needs of the server around it. */
export interface SessionContext {
  slices: Slices
  createReader(): Reader
  /** Whether documents of this language are to be read at all. */
  reads(languageId: string): boolean
  /** Whether names that the recogniser is unsure of are to be reported. */
  uncertain(): boolean
  /** What features see of an analysis: the reader's own facts are laid over it. */
  view(document: TextDocument, analysis: Analysis): ArticleView
  /** Called when a version was read, or found not to be read (null). */
  onRead(session: ArticleSession, view: ArticleView | null): void
  onFailed(session: ArticleSession, error: unknown): void
}

/** Texts up to this length are read so soon that an answer may wait for it. */
const shortText = 100_000
/** Beyond this many edits an analysis that was never renewed is not worth its bookkeeping. */
const mostEdits = 2000

/** One open document: its text, the reading of it that is under way, and the analysis of its current version. */
export class ArticleSession {
  private readonly reader: Reader
  private task: Task | undefined
  /** Undefined while the current version is being read; null when it is not to be read. */
  private view: ArticleView | null | undefined
  /** The analysis that the view was made from, as the parser gave it. */
  private analysis: Analysis | undefined
  /** What is known of the current version before it is read to its end, in a long text. */
  private early: ArticleView | undefined
  private earlier: { view: ArticleView; text: EarlierText; edits: number } | undefined
  private waiting: Waiting[] = []
  /** Those of `waiting` whom an early view will do. */
  private hasty: Waiting[] = []
  private closed = false
  /** The semantic tokens sent last, which a delta is told from, and whether an early view gave them. */
  sentTokens: { id: string; data: number[]; early: boolean } | undefined

  constructor(
    readonly document: TextDocument,
    private readonly context: SessionContext,
  ) {
    this.reader = context.createReader()
    this.read()
  }

  get uri(): string {
    return this.document.uri
  }

  get isArticle(): boolean {
    return this.view?.analysis.article.prose === true
  }

  /** The view of the current version if it has been read, without waiting. */
  get viewNow(): ArticleView | null | undefined {
    return this.view
  }

  /**
   * The view of the version that is current now; null when the document is not read. Fails with ContentModified when it is
   * edited or closed before it was read, with RequestCancelled when the client gives up.
   */
  current(token?: CancellationToken): Promise<ArticleView | null> {
    return this.view === undefined ? this.wait(token, false) : Promise.resolve(this.view)
  }

  /** As `current`, but in a long text that was read before what is known early will do: all but what is joined anew. */
  soon(token?: CancellationToken): Promise<ArticleView | null> {
    const known = this.view === undefined ? this.early : this.view
    return known === undefined ? this.wait(token, true) : Promise.resolve(known)
  }

  /** Whether a view came before its version was read to its end. */
  isEarly(view: ArticleView): boolean {
    return view === this.early
  }

  private wait(token: CancellationToken | undefined, hasty: boolean): Promise<ArticleView | null> {
    if (this.closed) return Promise.resolve(null)
    if (token?.isCancellationRequested) return Promise.reject(cancelled())
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { resolve, reject }
      this.waiting.push(waiting)
      if (hasty) this.hasty.push(waiting)
      token?.onCancellationRequested(() => {
        this.leave(waiting)
        reject(cancelled())
      })
    })
  }

  private leave(waiting: Waiting): void {
    this.waiting = this.waiting.filter((other) => other !== waiting)
    this.hasty = this.hasty.filter((other) => other !== waiting)
  }

  /**
   * The view that answers at once: the current version's, or in a long text that is still being read the version's that was
   * read before, with its positions moved; null where there is none. Only a short text is waited for.
   */
  async prompt(token?: CancellationToken): Promise<ArticleView | null> {
    if (this.view === undefined && this.document.getText().length > shortText) return this.earlier?.view ?? null
    return this.current(token)
  }

  /** Applies a client's changes and begins to read the new version. Throws on a change that is none, and changes nothing. */
  edit(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    changes.forEach(check)
    this.keepEarlier()
    for (const change of changes) this.apply(change, version)
    this.fail('The document was edited.')
    this.read()
  }

  /** Reads the current version, again where a setting changed what is read. Those who wait go on waiting. */
  read(): void {
    this.task?.cancel()
    this.view = this.early = undefined
    const { languageId } = this.document
    if (!this.context.reads(languageId)) {
      this.finish(null)
      return
    }
    const text = this.document.getText()
    const early = text.length > shortText ? (analysis: Analysis) => this.knownEarly(analysis) : undefined
    this.task = this.context.slices.run<Analysis>(this.reader.steps(text, this.options(), early), {
      done: (analysis) => {
        this.analysis = analysis
        this.finish(this.context.view(this.document, analysis))
      },
      failed: (error) => {
        this.context.onFailed(this, error)
        this.finish(null)
      },
    })
  }

  /** Makes the view again where what is laid over analyses has changed. A version still being read will see the change. */
  layAgain(): void {
    if (this.view && this.analysis) this.finish(this.context.view(this.document, this.analysis))
  }

  close(): void {
    this.closed = true
    this.task?.cancel()
    this.fail('The document was closed.')
  }

  private options(): AnalyzeOptions {
    const { languageId } = this.document
    const known = languageId === 'markdown' || languageId === 'article' ? languageId : 'plaintext'
    return { languageId: known, fileName: fileName(this.uri), uncertain: this.context.uncertain() }
  }

  private knownEarly(analysis: Analysis): void {
    const view = this.context.view(this.document, analysis)
    this.early = view
    for (const waiting of this.hasty) {
      this.leave(waiting)
      waiting.resolve(view)
    }
  }

  private finish(view: ArticleView | null): void {
    this.task = undefined
    this.view = view
    this.early = undefined
    this.earlier = undefined
    const { waiting } = this
    this.waiting = this.hasty = []
    for (const { resolve } of waiting) resolve(view)
    this.context.onRead(this, view)
  }

  private fail(reason: string): void {
    const { waiting } = this
    this.waiting = this.hasty = []
    for (const { reject } of waiting) reject(new ResponseError(LSPErrorCodes.ContentModified, reason))
  }

  private keepEarlier(): void {
    if (!this.view) return
    const text = new EarlierText(this.document, this.document.getText())
    this.earlier = { view: new ArticleView(text, this.view.analysis, this.view.notes), text, edits: 0 }
  }

  private apply(change: TextDocumentContentChangeEvent, version: number): void {
    if ('range' in change) {
      const start = this.document.offsetAt(change.range.start)
      const end = this.document.offsetAt(change.range.end)
      const edit: Edit = { start: Math.min(start, end), end: Math.max(start, end), length: change.text.length }
      // A position past the end of its line would put the document's own table of lines out of step.
      const range: Range = { start: this.document.positionAt(edit.start), end: this.document.positionAt(edit.end) }
      TextDocument.update(this.document, [{ range, text: change.text }], version)
      this.earlier?.text.add(edit)
      if (this.earlier && ++this.earlier.edits > mostEdits) this.earlier = undefined
    } else {
      TextDocument.update(this.document, [change], version)
      this.earlier = undefined
    }
  }
}

const cancelled = (): Error => new ResponseError(LSPErrorCodes.RequestCancelled, 'The client cancelled the request.')

interface Waiting {
  resolve: (view: ArticleView | null) => void
  reject: (error: unknown) => void
}

/** A client's change is checked before anything is changed: half a list of changes is worse than none. */
function check(change: unknown): void {
  const { range, text } = change as { range?: Range; text?: unknown }
  const numbers = range ? [range.start.line, range.start.character, range.end.line, range.end.character] : []
  if (typeof text !== 'string' || !numbers.every(Number.isInteger)) throw new Error('The change has no range or text.')
}

/** The last part of a document's address, as a date in it may tell the day of publication. */
function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1)
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
