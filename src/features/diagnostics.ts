import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types'
import type { Severity } from '../parser/model'
import type { ArticleView } from './article-view'
import { oneLine } from './markdown'

const severities: Record<Severity, DiagnosticSeverity> = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** The findings as problems: at their first span, with others that lie elsewhere beside it where `related` says the client shows them. */
export function diagnostics(view: ArticleView, related = true): Diagnostic[] {
  return view.analysis.findings.flatMap(({ code, severity, message, spans }) => {
    const [first, ...others] = spans
    if (!first) return []
    const apart = others.filter(({ start, end }) => start < first.start || end > first.end)
    const beside = apart.map((span) => ({
      location: { uri: view.uri, range: view.range(span) },
      message: oneLine(view.words(span)),
    }))
    const problem = { range: view.range(first), severity: severities[severity], code, source: 'Readout', message }
    return [related && beside.length ? { ...problem, relatedInformation: beside } : problem]
  })
}
