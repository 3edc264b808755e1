import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver'
import type { Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument'
import type { ArticleView } from '../features/article-view'
import { earlyTokens, type Tokens } from '../features/early-tokens'
import { allTokens } from '../features/semantic-tokens'
import type { Analysis, AnalyzeOptions, Early, Reader } from '../parser'
import type { Steps } from '../parser/steps'
import { EarlierText, type Edit } from './edits'
import type { OpenText } from './open-text'
import type { Slices, Task } from './slices'

/** What a session needs of the server around it. */
export interface SessionContext {
  slices: Slices
  createReader(): Reader
  /** Whether documents of this language are to be read at all. */
  reads(languageId: string): boolean
  /** Whether names that the recogniser is unsure of are to be reported. */
  uncertain(): boolean
  /** Whether semantic tokens are wanted. */
  lights(): boolean
  /** What features see of an analysis: the reader's own facts are laid over it. */
  view(document: OpenText, analysis: Analysis): ArticleView
  /** Called when a version was read, or found not to be read (null). */
  onRead(session: ArticleSession, view: ArticleView | null): void
  onFailed(session: ArticleSession, error: unknown): void
}

/** What highlights can be made from: a version's view, or in a long text the tokens known before it is joined. */
export type Known = ArticleView | Tokens

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
  /** How often what is laid over analyses has changed. */
  private laid = 0
  /** The tokens of the current version before it is joined, in a long text. */
  private early: Tokens | undefined
  /** The tokens of the version told of last, early or whole, where anybody asked for them. */
  private told: Tokens | undefined
  private earlier: { view: ArticleView; text: EarlierText; edits: number } | undefined
  private waiting: Waiting[] = []
  private closed = false
  /** The semantic tokens sent last, which a delta is told from, and whether they were known early only. */
  sentTokens: { id: string; data: Uint32Array; early: boolean } | undefined

  constructor(
    readonly document: OpenText,
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
    return this.view === undefined ? this.wait(token) : Promise.resolve(this.view)
  }

  /** As `current`, but in a long text that was read before the tokens that are known before the joining will do. */
  soon(token?: CancellationToken): Promise<Known | null> {
    const known = this.view === undefined ? this.early : this.view
    if (known !== undefined) return Promise.resolve(known)
    return new Promise((resolve, reject) => void this.wait(token, resolve).then(resolve, reject))
  }

  /** Keeps the tokens of a view: those of the next version are told from them. */
  lit(view: ArticleView, data: Uint32Array): void {
    if (view === this.view) this.told = { data, lines: this.document.lineCount }
  }

  /** The tokens of a view where they are known already. */
  tokensOf(view: ArticleView): Uint32Array | undefined {
    return view === this.view ? this.told?.data : undefined
  }

  private wait(token: CancellationToken | undefined, early?: Waiting['early']): Promise<ArticleView | null> {
    if (this.closed) return Promise.resolve(null)
    if (token?.isCancellationRequested) return Promise.reject(cancelled())
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { resolve, reject, early }
      this.waiting.push(waiting)
      token?.onCancellationRequested(() => {
        this.waiting = this.waiting.filter((other) => other !== waiting)
        reject(cancelled())
      })
    })
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
    this.begin()
  }

  /** Reads the current version, again where a setting changed what is read. Those who wait go on waiting. */
  read(): void {
    this.told = undefined
    this.begin()
  }

  private begin(): void {
    this.task?.cancel()
    this.view = this.early = undefined
    const { languageId } = this.document
    if (!this.context.reads(languageId)) {
      this.finish(null)
      return
    }
    const text = this.document.getText()
    this.task = this.context.slices.run<WasRead>(text.length > shortText ? this.readLong(text) : this.readShort(text), {
      done: ({ analysis, view, data }) => {
        this.analysis = analysis
        this.finish(view, data)
      },
      failed: (error) => {
        this.context.onFailed(this, error)
        this.finish(null)
      },
    })
  }

  private *readShort(text: string): Steps<WasRead> {
    const analysis = yield* this.reader.steps(text, this.options())
    return { analysis, view: this.context.view(this.document, analysis) }
  }

  /** Of a long text the highlights too are made in steps, before anybody asks. */
  private *readLong(text: string): Steps<WasRead> {
    const { context, document } = this
    const analysis = yield* this.reader.steps(text, this.options(), (known) => this.knownEarly(known))
    for (;;) {
      const { laid } = this
      const view = context.view(document, analysis)
      const isLit = analysis.article.prose && context.lights()
      if (isLit) yield* document.prepare()
      const data = isLit ? yield* allTokens(view, { uncertain: context.uncertain() }) : undefined
      if (laid === this.laid) return { analysis, view, data }
    }
  }

  /** Makes the view again where what is laid over analyses has changed. A version still being read will see the change. */
  layAgain(): void {
    this.laid++
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

  private knownEarly(known: Early): void {
    const { told, earlier, document, waiting } = this
    this.told = undefined
    if (!told || !earlier) return
    const base = { view: earlier.view, moved: (offset: number) => earlier.text.moved(offset) }
    const tokens = earlyTokens(told, document, base, known, { uncertain: this.context.uncertain() })
    this.early = this.told = tokens
    this.waiting = waiting.filter(({ early }) => !early)
    for (const { early } of waiting) early?.(tokens)
  }

  private finish(view: ArticleView | null, data?: Uint32Array): void {
    this.task = undefined
    this.view = view
    this.early = this.told = this.earlier = undefined
    if (view && data) this.lit(view, data)
    const { waiting } = this
    this.waiting = []
    for (const { resolve } of waiting) resolve(view)
    this.context.onRead(this, view)
  }

  private fail(reason: string): void {
    const { waiting } = this
    this.waiting = []
    for (const { reject } of waiting) reject(new ResponseError(LSPErrorCodes.ContentModified, reason))
  }

  private keepEarlier(): void {
    if (!this.view) return
    const text = new EarlierText(this.document, this.document.getText())
    this.earlier = { view: this.view.over(text), text, edits: 0 }
  }

  private apply(change: TextDocumentContentChangeEvent, version: number): void {
    // Some clients write null for a range that is not there.
    const range = 'range' in change ? (change.range as Range | null) : null
    if (range) {
      const start = this.document.offsetAt(range.start)
      const end = this.document.offsetAt(range.end)
      const edit: Edit = { start: Math.min(start, end), end: Math.max(start, end), length: change.text.length }
      this.document.replace(edit, change.text, version)
      this.earlier?.text.add(edit)
      if (this.earlier && ++this.earlier.edits > mostEdits) this.earlier = undefined
    } else {
      this.document.rewrite(change.text, version)
      this.earlier = undefined
    }
  }
}

const cancelled = (): Error => new ResponseError(LSPErrorCodes.RequestCancelled, 'The client cancelled the request.')

/** A version that was read: its analysis, the view made from it, and in a long text its tokens. */
interface WasRead {
  analysis: Analysis
  view: ArticleView
  data?: Uint32Array | undefined
}

interface Waiting {
  resolve: (view: ArticleView | null) => void
  reject: (error: unknown) => void
  /** Taken instead of a view by those whom tokens will do. */
  early?: ((tokens: Tokens) => void) | undefined
}

/** A client's change is checked before anything is changed: half a list of changes is worse than none. */
function check(change: unknown): void {
  const { range, text } = change as { range?: Range | null; text?: unknown }
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
