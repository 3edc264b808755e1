import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver'
import type { ArticleView } from '../features/article-view'
import { semanticTokens, tokenEdits } from '../features/semantic-tokens'
import type { Settings } from '../protocol/settings'
import type { ArticleSession } from './article-session'

/** All tokens; null where there are none to give, so that another extension's tokens can take their place. */
export function fullTokens(view: ArticleView, session: ArticleSession, settings: Settings): SemanticTokens | null {
  const data = tokensOf(view, settings)
  if (!data) return null
  return { resultId: remember(view, session, data), data }
}

/** What changed since the tokens that the client has; all of them where the client has others than it was sent last. */
export function tokensDelta(
  view: ArticleView,
  session: ArticleSession,
  settings: Settings,
  previousResultId: string,
): SemanticTokens | SemanticTokensDelta | null {
  const before = session.sentTokens
  if (!before || before.id !== previousResultId) return fullTokens(view, session, settings)
  const data = tokensOf(view, settings)
  if (!data) return null
  return { resultId: remember(view, session, data), edits: tokenEdits(before.data, data) }
}

/** The tokens of a range, for the lines in sight. */
export function rangeTokens(view: ArticleView, settings: Settings, range: Range): SemanticTokens | null {
  const data = tokensOf(view, settings, range)
  return data && { data }
}

function tokensOf(view: ArticleView, { highlight }: Settings, range?: Range): number[] | null {
  if (!view.analysis.article.prose || highlight.style !== 'semantic') return null
  return semanticTokens(view, { uncertain: highlight.uncertain }, range)
}

function remember(view: ArticleView, session: ArticleSession, data: number[]): string {
  const id = String(Number(session.sentTokens?.id ?? 0) + 1)
  session.sentTokens = { id, data, early: session.isEarly(view) }
  return id
}

/** Whether the client was sent tokens of an early view that the whole reading does not bear out. */
export function sentOthers(view: ArticleView, session: ArticleSession, settings: Settings): boolean {
  const sent = session.sentTokens
  if (!sent?.early) return false
  const data = tokensOf(view, settings) ?? []
  return tokenEdits(sent.data, data).length > 0
}
