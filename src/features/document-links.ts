import type { DocumentLink } from 'vscode-languageserver-types'
import type { ArticleView } from './article-view'
import { isWebAddress } from './markdown'

/** The official pages of the documents that the text cites. */
export function documentLinks(view: ArticleView): DocumentLink[] {
  return view.analysis.instruments.flatMap(({ url, symbol, name, mentions }) => {
    if (url === undefined || !isWebAddress(url)) return []
    return mentions.map((span) => ({ range: view.range(span), target: url, tooltip: symbol ?? name }))
  })
}
