import type { Analysis } from '../../parser/model'
import { calendar } from './calendar'
import { meetingsTable } from './csv'
import { json } from './json'
import { markdownReport } from './report'

/** Days as every export and view writes them. */
export { daysInFigures } from '../../protocol/days'
export { inQuotes, ledger, participantsOf, rolesOf, whereOf, type Entry } from './ledger'

/** What an export needs to know of its article. */
export interface ExportSource {
  text: string
  analysis: Analysis
  /** The article's file name, shown in the export. */
  name: string
  /** Told in each row of a table in which the meetings of several articles stand. */
  file?: string
  /** The moment of exporting as `YYYY-MM-DDTHH:MM:SSZ`; a calendar must state it and nothing here reads a clock. */
  stamp: string
}

/** The formats by name, each with the ending of its files. */
export const exportFormats = {
  ics: { ending: 'ics', write: calendar },
  csv: { ending: 'csv', write: meetingsTable },
  markdown: { ending: 'md', write: markdownReport },
  json: { ending: 'json', write: json },
} as const satisfies Record<string, { ending: string; write: (source: ExportSource) => string }>

export type ExportFormat = keyof typeof exportFormats

/** Writes one article's analysis in a format. Pure. */
export function exportAnalysis(format: ExportFormat, source: ExportSource): string {
  return exportFormats[format].write(source)
}
