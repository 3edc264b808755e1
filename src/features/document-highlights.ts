import { DocumentHighlightKind, type DocumentHighlight, type Position } from 'vscode-languageserver-types'
import { occurrences, type ArticleView } from './article-view'

/** Every mention of the thing at a position, to be shown at once. */
export function documentHighlights(view: ArticleView, position: Position): DocumentHighlight[] {
  const mark = view.markAt(view.document.offsetAt(position))
  if (!mark) return []
  return occurrences(view, mark).map((span) => ({ range: view.range(span), kind: DocumentHighlightKind.Text }))
}
