import type { LocationLink, Position } from 'vscode-languageserver-types'
import type { Span } from '../parser/model'
import { introduction, type ArticleView, type Mark } from './article-view'

/**
 * Where the thing at a position is introduced: an entity's first full mention, a meeting's or document's first mention; of a
 * relative date, what it counts from. Null where there is nothing.
 */
export function definition(view: ArticleView, position: Position): LocationLink | null {
  const mark = view.markAt(view.document.offsetAt(position))
  const target = mark && introductionOf(view, mark)
  if (!target) return null
  const range = view.range(target)
  return {
    originSelectionRange: view.range(mark),
    targetUri: view.uri,
    targetRange: range,
    targetSelectionRange: range,
  }
}

/** The place that introduces what a mark stands for. */
export function introductionOf(view: ArticleView, mark: Mark): Span | undefined {
  if (mark.kind === 'entity') return introduction(mark.entity)
  if (mark.kind === 'meeting') return mark.meeting.mentions[0]?.trigger
  if (mark.kind === 'instrument') return mark.instrument.mentions[0]
  const { anchor } = mark.time
  if (typeof anchor === 'number') return view.analysis.times[anchor]
  const { published } = view.analysis.article
  const written = published?.start !== undefined && published.end !== undefined
  return anchor === 'published' && written ? (published as Span) : mark.time
}
