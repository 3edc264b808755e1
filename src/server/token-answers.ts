import type { Range, SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver'
import { tokensOnLines } from '../features/early-tokens'
import { allTokens, semanticTokens, tokenEdits } from '../features/semantic-tokens'
import { finish } from '../parser/steps'
import type { ArticleView } from '../features/article-view'
import type { Settings } from '../protocol/settings'
import type { ArticleSession, Known } from './article-session'

/**
 * In a text of more characters the tokens of the lines in sight are all that a client gets that asks for them: all tokens
 * are one message, and writing one of megabytes keeps every other answer waiting.
 */
const book = 2_000_000

export function isBook({ document }: ArticleSession): boolean {
  return document.getText().length > book
}

/** All tokens; null where there are none to give, so that another extension's tokens can take their place. */
export function fullTokens(known: Known, session: ArticleSession, settings: Settings): SemanticTokens | null {
  const data = tokensOf(known, session, settings)
  return data && { resultId: remember(known, session, data), data: listOf(data) }
}

/** What changed since the tokens that the client has; all of them where the client has others than it was sent last. */
export function tokensDelta(
  known: Known,
  session: ArticleSession,
  settings: Settings,
  previousResultId: string,
): SemanticTokens | SemanticTokensDelta | null {
  const before = session.sentTokens
  const data = tokensOf(known, session, settings)
  if (!data) return null
  const resultId = remember(known, session, data)
  return before && before.id === previousResultId
    ? { resultId, edits: tokenEdits(before.data, data) }
    : { resultId, data: listOf(data) }
}

/** Numbers as messages are written from. A spread of a million, or a list that grows as it is filled, takes several times as long. */
function listOf(data: Uint32Array): number[] {
  const list = new Array<number>(data.length)
  for (let i = 0; i < data.length; i++) list[i] = data[i] as number
  return list
}

/** The tokens of a range, for the lines in sight. */
export function rangeTokens(known: Known, settings: Settings, range: Range): SemanticTokens | null {
  if (isEarly(known)) return { data: tokensOnLines(known.data, range.start.line, range.end.line) }
  return isLit(known, settings) ? { data: semanticTokens(known, options(settings), range) } : null
}

/** Tokens known early are of an article that was lit before. */
function tokensOf(known: Known, session: ArticleSession, settings: Settings): Uint32Array | null {
  if (isEarly(known)) return known.data
  if (!isLit(known, settings)) return null
  const ready = session.tokensOf(known)
  if (ready) return ready
  const data = finish(allTokens(known, options(settings)))
  session.lit(known, data)
  return data
}

const isEarly = (known: Known): known is Exclude<Known, ArticleView> => 'data' in known

function isLit({ analysis }: ArticleView, { highlight }: Settings): boolean {
  return analysis.article.prose && highlight.style === 'semantic'
}

const options = ({ highlight: { uncertain } }: Settings): { uncertain: boolean } => ({ uncertain })

function remember(known: Known, session: ArticleSession, data: Uint32Array): string {
  const id = String(Number(session.sentTokens?.id ?? 0) + 1)
  session.sentTokens = { id, data, early: isEarly(known) }
  return id
}

/** Whether the client was sent tokens of a version not yet joined that the whole reading does not bear out. */
export function sentOthers(view: ArticleView, session: ArticleSession, settings: Settings): boolean {
  const sent = session.sentTokens
  if (!sent?.early) return false
  return tokenEdits(sent.data, tokensOf(view, session, settings) ?? new Uint32Array()).length > 0
}
