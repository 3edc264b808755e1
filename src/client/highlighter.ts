import {
  OverviewRulerLane,
  ThemeColor,
  window,
  workspace,
  type DecorationRenderOptions,
  type Disposable,
  type Range,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode'
import type { Analysis, Span } from '../protocol/analysis'
import type { TokenType } from '../protocol/legend'
import { settingsFrom, settingsSection, type Settings } from '../protocol/settings'
import type { Article, Articles } from './articles'
import { rangeOf } from './spans'
import { drawnKinds, kindOf, linesOf, type Drawn } from './lines'
import { within } from './within'

type Highlight = Settings['highlight']

/** Peoples and common places would fill the ruler and say nothing. */
const ruled: ReadonlySet<TokenType> = new Set(['person', 'date', 'meeting', 'instrument'])

/** What the colour theme cannot draw: marks in the overview ruler, underlines, and the colours where the reader wants them so. */
export class Highlighter implements Disposable {
  private decorations = new Map<Drawn, TextEditorDecorationType>()
  private uncertain = false
  private readonly subscriptions: Disposable[]

  constructor(private readonly articles: Articles) {
    this.subscriptions = [
      articles.onDidChange((document) => {
        for (const editor of window.visibleTextEditors) if (editor.document === document) this.show(editor)
      }),
      window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.show(editor))),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('readout.highlight')) this.restyle()
      }),
    ]
    this.restyle()
  }

  private restyle(): void {
    this.clear()
    const { highlight } = settingsFrom(workspace.getConfiguration().get(settingsSection))
    this.uncertain = highlight.uncertain
    for (const drawn of drawnKinds) {
      const options = style(drawn, highlight)
      if (options) this.decorations.set(drawn, window.createTextEditorDecorationType(options))
    }
    window.visibleTextEditors.forEach((editor) => this.show(editor))
  }

  private show(editor: TextEditor): void {
    if (this.decorations.size === 0) return
    const article = this.articles.latest(editor.document)
    // An older reading would draw beside the words; VS Code moves what is drawn until the new one is there.
    if (article && article.version !== editor.document.version) return
    const ranges = article ? rangesByType(article, this.uncertain) : undefined
    for (const [type, decoration] of this.decorations) editor.setDecorations(decoration, ranges?.get(type) ?? [])
  }

  private clear(): void {
    for (const decoration of this.decorations.values()) decoration.dispose()
    this.decorations.clear()
  }

  dispose(): void {
    this.clear()
    for (const subscription of this.subscriptions) subscription.dispose()
  }
}

function style(kind: Drawn, highlight: Highlight): DecorationRenderOptions | undefined {
  const type = kindOf(kind)
  const color = new ThemeColor(`readout.${type}`)
  const drawn = highlight.style === 'decorations'
  const lines = linesOf(kind, highlight)
  const ruler = highlight.overviewRuler && ruled.has(type)
  if (!drawn && !ruler && !lines) return undefined
  return {
    ...(drawn ? { color } : {}),
    ...(lines ? { textDecoration: lines } : {}),
    ...(ruler ? { overviewRulerColor: color, overviewRulerLane: OverviewRulerLane.Right } : {}),
  }
}

function rangesByType({ document, analysis }: Article, uncertain: boolean): Map<Drawn, Range[]> {
  const ranges = new Map<Drawn, Range[]>()
  for (const [type, spans] of spansByType(analysis, uncertain)) {
    ranges.set(
      type,
      spans.map((span) => rangeOf(document, span)),
    )
  }
  return ranges
}

function spansByType({ entities, times, meetings, instruments }: Analysis, uncertain: boolean): Map<Drawn, Span[]> {
  const spans = new Map<Drawn, Span[]>(drawnKinds.map((kind) => [kind, []]))
  // “Security Council” in “Security Council resolution 2254” is no mark of its own.
  const cited = within(instruments.flatMap(({ mentions }) => mentions))
  for (const { kind, mentions } of entities) {
    // A pronoun stands for a name; it is no new mark to look for.
    const shown = mentions.filter((mention) => mention.form !== 'pronoun' && (uncertain || !mention.uncertain))
    for (const mention of shown) if (kind === 'instrument' || !cited(mention)) spans.get(kind)?.push(mention)
  }
  spans.get('date')?.push(...times.filter((time) => !cited(time)))
  for (const { mentions, status } of meetings) {
    const drawn = status === 'cancelled' || status === 'denied' ? 'negated' : 'meeting'
    spans.get(drawn)?.push(...mentions.map(({ trigger }) => trigger))
  }
  for (const { mentions } of instruments) spans.get('instrument')?.push(...mentions)
  return spans
}
