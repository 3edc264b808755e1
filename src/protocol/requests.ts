import type { Analysis } from '../parser/model'

/**
 * What the client and the server say to each other besides the Language Server Protocol. Positions inside an
 * {@link Analysis} are UTF-16 code units of the document's text in the version that is named beside it.
 *
 * How the client starts the server:
 * - Node: `dist/server.js` over IPC or with `--stdio`; it finds `dist/weights.bin` beside itself.
 * - Web worker: the worker's script is a declaration, `var readoutWeights = { weights: "…" }` with `dist/weights.bin` in
 *   base64, and behind it `dist/server.browser.js`, which uses it, because a
 *   worker made from a Blob can load nothing else. Messages go over `BrowserMessageReader` and `BrowserMessageWriter`.
 */

interface OfDocument {
  textDocument: { uri: string }
}

/** Request: the whole analysis of the document's version at the time of asking. */
export const analysisMethod = 'readout/analysis'
export type AnalysisParams = OfDocument
/** Null for a document that is not open or whose language is not read. Fails with ContentModified when it was edited meanwhile. */
export type AnalysisResult = { version: number; analysis: Analysis } | null

/**
 * Notification from the server after each analysis, also of a text that is no prose. Only to a client that asks for it
 * (`initializationOptions.didAnalyze: true`), since some editors warn of what they do not know.
 */
export const didAnalyzeMethod = 'readout/didAnalyze'
export interface DidAnalyzeParams {
  uri: string
  version: number
  prose: boolean
  counts: AnalysisCounts
}

/** How many of each were found: entities by kind, not mentions. */
export interface AnalysisCounts {
  people: number
  organizations: number
  places: number
  groups: number
  meetings: number
  dates: number
  instruments: number
  findings: number
}

/** Request without parameters: how the server is. */
export const statusMethod = 'readout/status'
export interface StatusResult {
  /** The process of the server; absent in a web worker. */
  pid?: number
  /** Open documents that read as articles. */
  openArticles: number
  /** The version of the product. */
  version: string
}

/** Request without parameters: answered with null as soon as the server has read every document that is open. */
export const settledMethod = 'readout/settled'

/** Request: the document's present version as a file. */
export const exportMethod = 'readout/export'
export type ExportFormat = 'ics' | 'csv' | 'markdown' | 'json'
export interface ExportParams extends OfDocument {
  format: ExportFormat
  /** How the export calls the article. */
  name: string
  /** The moment of exporting, `YYYY-MM-DDTHH:MM:SSZ`. */
  stamp: string
  /** Ids of meetings in the present analysis: no others are written. All of them where this is absent. */
  meetings?: readonly string[]
}
/** Null for a document that is not open or whose language is not read. */
export type ExportResult = { content: string; ending: string } | null
