import {
  l10n,
  TabInputText,
  Uri,
  ViewColumn,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type WebviewPanel,
} from 'vscode'
import type { Span } from '../../protocol/analysis'
import type { FromTimeline, TimelineState, ToTimeline } from '../../protocol/timeline'
import type { Articles } from '../articles'
import { revealSpan } from '../commands/reveal'
import { plain } from '../plain'
import { saveAs } from '../saving'
import { timelineOf } from './data'
import { timelineLabels } from './labels'
import { timelinePage } from './page'

const viewType = 'readout.timeline'

/** The timeline beside the text: one panel, which follows the article that is being read. */
export class TimelinePanel implements Disposable {
  private panel: WebviewPanel | undefined
  private document: TextDocument | undefined
  private readonly subscriptions: Disposable[]

  constructor(
    private readonly articles: Articles,
    private readonly extensionUri: Uri,
  ) {
    this.subscriptions = [
      window.onDidChangeActiveTextEditor((editor) => editor && this.follow(editor.document)),
      // An article that has just been opened comes to the front before it is read.
      articles.onDidChange((document) => {
        if (document === window.activeTextEditor?.document) this.follow(document)
        else if (document === this.document) this.send()
      }),
      window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
        if (textEditor.document === this.document && selection)
          this.post({ type: 'cursor', offset: textEditor.document.offsetAt(selection.active) })
      }),
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel, state) => this.restore(panel, state as Partial<TimelineState> | undefined),
      }),
    ]
  }

  /** Shows the timeline of an article beside it. */
  show(document: TextDocument): void {
    this.document = document
    if (this.panel) {
      this.panel.reveal(undefined, true)
      this.send()
    } else this.open()
  }

  /** Shows the document in front, where it is an article. */
  private follow(document: TextDocument): void {
    if (!this.panel || !this.articles.latest(document)) return
    this.document = document
    this.send()
  }

  /** Takes up a panel that was open when its window was loaded anew; one whose article is gone goes too. */
  async restore(panel: WebviewPanel, state: Partial<TimelineState> | undefined): Promise<void> {
    this.document = undefined
    this.take(panel)
    try {
      const document = await workspace.openTextDocument(Uri.parse(state?.article ?? '', true))
      this.document ??= document
      this.send()
    } catch {
      // An unsaved text is opened again by VS Code alone, when it is in front: then it is followed.
      if (!isInTab(state?.article)) panel.dispose()
    }
  }

  private open(): void {
    this.take(
      window.createWebviewPanel(
        viewType,
        l10n.t('Timeline'),
        { viewColumn: ViewColumn.Beside, preserveFocus: true },
        { retainContextWhenHidden: true },
      ),
    )
  }

  private take(panel: WebviewPanel): void {
    const media = Uri.joinPath(this.extensionUri, 'media')
    const dist = Uri.joinPath(this.extensionUri, 'dist')
    this.panel = panel
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined
    })
    panel.webview.options = { enableScripts: true, localResourceRoots: [media, dist] }
    panel.webview.onDidReceiveMessage((message: FromTimeline) => void this.receive(message))
    panel.webview.html = timelinePage({
      script: panel.webview.asWebviewUri(Uri.joinPath(dist, 'timeline.js')).toString(),
      style: panel.webview.asWebviewUri(Uri.joinPath(media, 'timeline.css')).toString(),
      cspSource: panel.webview.cspSource,
      nonce: nonce(),
    })
  }

  private send(): void {
    const article = this.document && this.articles.latest(this.document)
    if (!article || !this.panel) return
    const data = timelineOf(article.document.getText(), article.analysis)
    this.panel.title = data.title ? l10n.t('Timeline: {0}', plain(data.title)) : l10n.t('Timeline')
    this.post({ type: 'show', article: article.document.uri.toString(), data, labels: timelineLabels() })
  }

  private post(message: ToTimeline): void {
    void this.panel?.webview.postMessage(message)
  }

  private async receive(message: FromTimeline): Promise<void> {
    if (message.type === 'ready') this.send()
    else if (message.type === 'reveal') await this.reveal(message.span)
    else await this.save(message.svg)
  }

  private async reveal(span: Span): Promise<void> {
    if (!this.document) return
    try {
      await revealSpan(this.document.uri, span, ViewColumn.One)
    } catch (error) {
      // The file was renamed or deleted meanwhile; the editor says which.
      void window.showErrorMessage(error instanceof Error ? error.message : String(error))
    }
  }

  private async save(svg: string): Promise<void> {
    if (this.document) await saveAs(svg, l10n.t('SVG drawing'), 'svg', this.document.uri)
  }

  dispose(): void {
    this.panel?.dispose()
    for (const subscription of this.subscriptions) subscription.dispose()
  }
}

/** Whether a tab of the window holds the text at an address, opened yet or not. */
function isInTab(address: string | undefined): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  return tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === address)
}

/** Lets the page run its one script and no other. */
function nonce(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => letters.charAt(byte % letters.length)).join(
    '',
  )
}
