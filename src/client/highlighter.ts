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
import { tokenTypes, type TokenType } from '../protocol/legend'
import { settingsFrom, settingsSection, type Settings } from '../protocol/settings'
import type { Article, Articles } from './articles'
import { rangeOf } from './spans'
import { within } from './within'

type Highlight = Settings['highlight']

/** Underlines that differ in shape, so that kinds are told apart without colour. */
const underlines: Record<TokenType, string> = {
  person: 'underline solid 1px',
  organization: 'underline double 1px',
  place: 'underline dotted 2px',
  group: 'underline dotted 1px',
  event: 'underline solid 2px',
  date: 'underline dashed 1px',
  meeting: 'underline wavy 1px',
  instrument: 'underline dashed 2px',
}

/** Peoples and common places would fill the ruler and say nothing. */
const ruled: ReadonlySet<TokenType> = new Set(['person', 'date', 'meeting', 'instrument'])

/** What the colour theme cannot draw: marks in the overview ruler, underlines, and the colours where the reader wants them so. */
export class Highlighter implements Disposable {
  private decorations = new Map<TokenType, TextEditorDecorationType>()
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
    for (const type of tokenTypes) {
      const options = style(type, highlight)
      if (options) this.decorations.set(type, window.createTextEditorDecorationType(options))
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

function style(type: TokenType, highlight: Highlight): DecorationRenderOptions | undefined {
  const color = new ThemeColor(`readout.${type}`)
  const drawn = highlight.style === 'decorations'
  const ruler = highlight.overviewRuler && ruled.has(type)
  if (!drawn && !ruler && !highlight.underline) return undefined
  return {
    ...(drawn ? { color } : {}),
    ...(highlight.underline ? { textDecoration: underlines[type] } : {}),
    ...(ruler ? { overviewRulerColor: color, overviewRulerLane: OverviewRulerLane.Right } : {}),
  }
}

function rangesByType({ document, analysis }: Article, uncertain: boolean): Map<TokenType, Range[]> {
  const ranges = new Map<TokenType, Range[]>()
  for (const [type, spans] of spansByType(analysis, uncertain)) {
    ranges.set(
      type,
      spans.map((span) => rangeOf(document, span)),
    )
  }
  return ranges
}

function spansByType({ entities, times, meetings, instruments }: Analysis, uncertain: boolean): Map<TokenType, Span[]> {
  const spans = new Map<TokenType, Span[]>(tokenTypes.map((type) => [type, []]))
  // “Security Council” in “Security Council resolution 2254” is no mark of its own.
  const cited = within(instruments.flatMap(({ mentions }) => mentions))
  for (const { kind, mentions } of entities) {
    // A pronoun stands for a name; it is no new mark to look for.
    const shown = mentions.filter((mention) => mention.form !== 'pronoun' && (uncertain || !mention.uncertain))
    for (const mention of shown) if (kind === 'instrument' || !cited(mention)) spans.get(kind)?.push(mention)
  }
  spans.get('date')?.push(...times.filter((time) => !cited(time)))
  for (const { mentions } of meetings) spans.get('meeting')?.push(...mentions.map(({ trigger }) => trigger))
  for (const { mentions } of instruments) spans.get('instrument')?.push(...mentions)
  return spans
}
