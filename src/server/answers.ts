import {
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
  type Position,
  type Range,
} from 'vscode-languageserver'
import type { FormatDay } from '../features/days'
import { definition } from '../features/definition'
import { documentHighlights } from '../features/document-highlights'
import { documentLinks } from '../features/document-links'
import { documentSymbols, listedSymbols } from '../features/document-symbols'
import { foldingRanges } from '../features/folding-ranges'
import { hover } from '../features/hover'
import { inlayHints } from '../features/inlay-hints'
import { references } from '../features/references'
import { workspaceSymbols } from '../features/workspace-symbols'
import type { Analysis } from '../parser/index'
import {
  analysisMethod,
  exportMethod,
  settledMethod,
  statusMethod,
  type AnalysisResult,
  type ExportParams,
  type ExportResult,
  type StatusResult,
} from '../protocol/requests'
import type { Settings } from '../protocol/settings'
import { exportAnalysis, exportFormats } from '../workspace/export/index'
import type { ArticleSession } from './article-session'
import type { Client } from './capabilities'
import type { Host } from './host'
import { fullTokens, isBook, rangeTokens, tokensDelta } from './token-answers'

/** What the answers are made from. */
export interface Answering {
  session(uri: string): ArticleSession | undefined
  sessions(): ArticleSession[]
  settings(): Settings
  client(): Client
  formatDay: FormatDay
  host: Host
}

/** Registers the handler of every request. Each waits for the version that is current when it comes, and asks one feature. */
export function answerRequests(connection: Connection, on: Answering): void {
  type Feature<V, P, R> = (view: V, params: P, session: ArticleSession) => R
  const asking = <V>(viewOf: (session: ArticleSession, token: CancellationToken) => Promise<V | null>) => {
    return <P extends OfDocument, R>(feature: Feature<V, P, R>) =>
      async (params: P, token: CancellationToken): Promise<R | null> => {
        const session = on.session(uriOf(params))
        const view = session && (await viewOf(session, token))
        return session && view ? feature(view, params, session) : null
      }
  }
  const ask = asking((session, token) => session.current(token))
  const askSoon = asking((session, token) => session.soon(token))
  const { languages } = connection
  const inRangesOnly = (session: ArticleSession): boolean => on.client().rangeTokens && isBook(session)

  connection.onHover(async (params, token) => {
    const session = on.session(uriOf(params))
    const position = positionOf(params)
    const view = await session?.prompt(token)
    if (!session || !view) return null
    const problems = on.settings().findings.enabled
    const found = hover(view, position, { markdown: on.client().markdownHover, formatDay: on.formatDay, problems })
    // In a view of an earlier text, words that have changed since are no longer what the card is about.
    const same = !found?.range || session.document.getText(found.range) === view.document.getText(found.range)
    return same ? found : null
  })
  connection.onDefinition(
    ask((view, params) => {
      const link = definition(view, positionOf(params))
      if (!link) return null
      return on.client().definitionLinks ? [link] : { uri: link.targetUri, range: link.targetSelectionRange }
    }),
  )
  connection.onReferences(ask((view, params) => references(view, positionOf(params), includesDeclaration(params))))
  connection.onDocumentHighlight(ask((view, params) => documentHighlights(view, positionOf(params))))
  connection.onDocumentSymbol(
    ask((view) => (on.client().symbolTree ? documentSymbols(view) : listedSymbols(documentSymbols(view), view.uri))),
  )
  connection.onDocumentLinks(ask((view) => documentLinks(view)))
  connection.onFoldingRanges(ask((view) => foldingRanges(view)))
  connection.onWorkspaceSymbol(({ query }) => {
    const views = on.sessions().flatMap(({ viewNow }) => viewNow ?? [])
    return workspaceSymbols(views, typeof query === 'string' ? query : '')
  })
  languages.inlayHint.on(
    ask((view, params) => (on.settings().inlayHints.dates ? inlayHints(view, rangeOf(params)) : [])),
  )

  languages.semanticTokens.on(
    askSoon((known, _params, session) => (inRangesOnly(session) ? null : fullTokens(known, session, on.settings()))),
  )
  languages.semanticTokens.onDelta(
    askSoon((known, { previousResultId }, session) =>
      inRangesOnly(session) ? null : tokensDelta(known, session, on.settings(), previousResultId),
    ),
  )
  languages.semanticTokens.onRange(askSoon((known, params) => rangeTokens(known, on.settings(), rangeOf(params))))

  connection.onRequest(
    analysisMethod,
    ask((view): AnalysisResult => ({ version: view.document.version, analysis: view.analysis })),
  )
  connection.onRequest(
    exportMethod,
    ask((view, { format, name, stamp, meetings }: ExportParams): ExportResult => {
      if (!Object.hasOwn(exportFormats, format) || typeof name !== 'string' || !isMoment(stamp))
        throw new ResponseError(ErrorCodes.InvalidParams, 'format, name or stamp is missing.')
      const analysis = withMeetings(view.analysis, meetings)
      const content = exportAnalysis(format, { text: view.text, analysis, name, stamp })
      return { content, ending: exportFormats[format].ending }
    }),
  )
  connection.onRequest(settledMethod, async (): Promise<null> => {
    for (;;) {
      // An edit begins a reading anew, and a document may be closed: then look again.
      const read = await Promise.allSettled(on.sessions().map((session) => session.current()))
      if (read.every(({ status }) => status === 'fulfilled')) return null
    }
  })
  connection.onRequest(statusMethod, (): StatusResult => {
    const { pid, version } = on.host
    const openArticles = on.sessions().filter(({ isArticle }) => isArticle).length
    return { openArticles, version, ...(pid === undefined ? {} : { pid }) }
  })
}

/** The analysis with no other meetings than those asked for. */
function withMeetings(analysis: Analysis, ids: unknown): Analysis {
  if (ids === undefined) return analysis
  if (!Array.isArray(ids)) throw new ResponseError(ErrorCodes.InvalidParams, 'meetings are no list.')
  const wanted = new Set<unknown>(ids)
  return { ...analysis, meetings: analysis.meetings.filter(({ id }) => wanted.has(id)) }
}

interface OfDocument {
  textDocument: { uri: string }
}

// What comes over the wire may be anything; the types above only say what a client should send.

function uriOf(params: Partial<OfDocument> | null): string {
  const uri: unknown = params?.textDocument?.uri
  if (typeof uri === 'string') return uri
  throw new ResponseError(ErrorCodes.InvalidParams, 'textDocument.uri is missing.')
}

function positionOf({ position }: { position?: Position }): Position {
  if (isPosition(position)) return position
  throw new ResponseError(ErrorCodes.InvalidParams, 'position is missing.')
}

function rangeOf({ range }: { range?: Range }): Range {
  if (range && isPosition(range.start) && isPosition(range.end)) return range
  throw new ResponseError(ErrorCodes.InvalidParams, 'range is missing.')
}

function includesDeclaration({ context }: { context?: { includeDeclaration?: boolean } }): boolean {
  return context?.includeDeclaration !== false
}

const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)

function isPosition(value: Position | undefined): value is Position {
  return Number.isInteger(value?.line) && Number.isInteger(value?.character)
}
