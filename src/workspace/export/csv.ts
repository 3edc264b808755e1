import { unparse } from 'papaparse'
import type { ExportSource } from './index'
import { ledger, oneLine } from './ledger'

/**
 * The meetings as comma-separated values (RFC 4180, with a byte order mark so that spreadsheets read UTF-8). A cell that a
 * spreadsheet would run as a formula is neutralised with a leading apostrophe.
 */
export function meetingsTable(source: ExportSource): string {
  const rows = ledger(source).map((entry) => ({
    status: entry.status,
    kind: entry.kind,
    from: entry.from ?? '',
    to: entry.to ?? '',
    when: entry.when ?? '',
    participants: entry.participants.map(oneLine).join('; '),
    absent: entry.absent.map(oneLine).join('; '),
    places: entry.places.map(oneLine).join('; '),
    topic: entry.topic ?? '',
    evidence: entry.evidence,
  }))
  const columns = ['status', 'kind', 'from', 'to', 'when', 'participants', 'absent', 'places', 'topic', 'evidence']
  return `\ufeff${unparse({ fields: columns, data: rows }, { escapeFormulae: true, newline: '\r\n' })}\r\n`
}
