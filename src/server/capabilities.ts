import {
  TextDocumentSyncKind,
  type ClientCapabilities,
  type SemanticTokensClientCapabilities,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { tokenModifiers, tokenTypes } from '../protocol/legend'

/** What the server offers every client. */
export const serverCapabilities: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Readout' },
  workspaceSymbolProvider: true,
  documentLinkProvider: {},
  foldingRangeProvider: true,
  inlayHintProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    full: { delta: true },
    range: true,
  },
}

/** What the client can do, as far as an answer depends on it. */
export interface Client {
  markdownHover: boolean
  definitionLinks: boolean
  /** Whether it shows symbols within symbols. */
  symbolTree: boolean
  diagnosticVersions: boolean
  relatedInformation: boolean
  refreshTokens: boolean
  /** Whether it asks for the tokens of the lines in sight. */
  rangeTokens: boolean
  refreshHints: boolean
  configuration: boolean
  configurationChanges: boolean
}

export function clientOf({ textDocument, workspace }: ClientCapabilities): Client {
  return {
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    diagnosticVersions: textDocument?.publishDiagnostics?.versionSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    rangeTokens: Boolean(
      (textDocument?.semanticTokens as Partial<SemanticTokensClientCapabilities> | undefined)?.requests?.range,
    ),
    refreshTokens: workspace?.semanticTokens?.refreshSupport === true,
    refreshHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  }
}
