import type { FoldingRange } from 'vscode-languageserver-types'
import type { ArticleView } from './article-view'

/** Each section folds under its subheading; blank lines before the next one stay outside. */
export function foldingRanges(view: ArticleView): FoldingRange[] {
  const { sections = [] } = view.analysis.article
  return sections.flatMap((section, i) => {
    const from = view.text.slice(section.start, sections[i + 1]?.start)
    const startLine = view.document.positionAt(section.start).line
    const endLine = view.document.positionAt(section.start + from.trimEnd().length).line
    return endLine > startLine ? [{ startLine, endLine }] : []
  })
}
