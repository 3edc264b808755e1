import { unparse } from 'papaparse'
import type { ExportSource } from './index'
import { ledger, oneLine } from './ledger'

/**
 * The meetings as comma-separated values (RFC 4180, with a byte order mark so that spreadsheets read UTF-8). A cell that a
 * spreadsheet would run as a formula is neutralised with a leading apostrophe.
 */
export function meetingsTable(source: ExportSource): string {
  const own = source.file === undefined ? [] : [source.file]
  const rows = ledger(source).map((entry) => [
    ...own,
    entry.status,
    entry.kind,
    entry.from ?? '',
    entry.to ?? '',
    entry.when ?? '',
    entry.participants.map(oneLine).join('; '),
    entry.absent.map(oneLine).join('; '),
    entry.places.map(oneLine).join('; '),
    entry.topic ?? '',
    entry.evidence,
  ])
  const columns = [
    ...own.map(() => 'article'),
    'status',
    'kind',
    'from',
    'to',
    'when',
    'participants',
    'absent',
    'places',
    'topic',
    'evidence',
  ]
  return `\ufeff${unparse([columns, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`
}
