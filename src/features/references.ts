import type { Location, Position } from 'vscode-languageserver-types'
import { occurrences, type ArticleView } from './article-view'
import { introductionOf } from './definition'

/** Every mention of the thing at a position, in order of the text; without the one that introduces it unless asked for. */
export function references(view: ArticleView, position: Position, includeDeclaration: boolean): Location[] {
  const mark = view.markAt(view.document.offsetAt(position))
  if (!mark) return []
  const introduced = introductionOf(view, mark)
  return occurrences(view, mark)
    .filter(({ start, end }) => includeDeclaration || start !== introduced?.start || end !== introduced.end)
    .map((span) => ({ uri: view.uri, range: view.range(span) }))
}
