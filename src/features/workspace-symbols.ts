import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types'
import type { EntityKind } from '../parser/model'
import { introduction, type ArticleView } from './article-view'
import { oneLine, shorten } from './markdown'

const kinds: Record<EntityKind, SymbolKind> = {
  person: SymbolKind.Object,
  organization: SymbolKind.Class,
  place: SymbolKind.Namespace,
  group: SymbolKind.Interface,
  event: SymbolKind.Event,
  instrument: SymbolKind.File,
}

/** How many are answered: a reader narrows the query rather than reading on. */
const limit = 500

/** The entities of the open articles whose name or alias holds the query's letters in order, at their introduction. */
export function workspaceSymbols(views: Iterable<ArticleView>, query: string): SymbolInformation[] {
  const letters = Array.from(query.toLowerCase()).filter((char) => char.trim())
  const found: SymbolInformation[] = []
  for (const view of views) {
    for (const entity of view.analysis.entities) {
      const first = introduction(entity)
      if (!first || ![entity.name, ...entity.aliases].some((name) => holds(name.toLowerCase(), letters))) continue
      const location = { uri: view.uri, range: view.range(first) }
      found.push({ name: shorten(oneLine(entity.name), 120), kind: kinds[entity.kind], location })
      if (found.length === limit) return found
    }
  }
  return found
}

function holds(name: string, letters: readonly string[]): boolean {
  let from = 0
  for (const letter of letters) {
    const at = name.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return true
}
