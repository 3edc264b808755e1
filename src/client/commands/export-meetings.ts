import { l10n, Uri, window, type TextDocument } from 'vscode'
import { exportMethod, type ExportFormat, type ExportParams, type ExportResult } from '../../protocol/requests'
import type { Readout } from '../extension'
import { saveAs, write } from '../saving'
import { addressOf } from '../server'
import { articleInFront, say, type Command } from './command'

/** Saves the meetings as a calendar or a table, a report, or the whole analysis. Arguments: the format and the target, for key bindings. */
export const exportMeetings: Command = {
  name: 'exportMeetings',
  run: async (readout, givenFormat, givenTarget) => {
    const front = await articleInFront(readout)
    if (!front) return
    const { document } = front.article
    const choice = formats().find(({ format }) => format === givenFormat) ?? (await choose())
    const result = choice && (await exported(readout, document, choice.format))
    if (result) await saveExport(result, choice, document.uri, givenTarget)
  },
}

/** The document's present version in a format; of its meetings those with the ids, where there are any. A failure is told. */
export async function exported(
  { server }: Readout,
  { uri }: TextDocument,
  format: ExportFormat,
  meetings?: readonly string[],
): Promise<ExportResult> {
  const params: ExportParams = {
    textDocument: { uri: addressOf(uri) },
    format,
    name: uri.path.split('/').pop() ?? uri.path,
    stamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    ...(meetings && { meetings }),
  }
  try {
    return await server.request<ExportResult>(exportMethod, params)
  } catch (error) {
    server.warn(`${exportMethod}: ${String(error)}`)
    void window.showErrorMessage(
      l10n.t('Nothing was exported, because the language server gave no answer. Try again, or restart it.'),
    )
    return null
  }
}

/** Saves an export at the target given, else where the reader says, and tells where that was. */
export async function saveExport(
  { content, ending }: NonNullable<ExportResult>,
  { label }: Choice,
  article: Uri,
  target: unknown,
): Promise<void> {
  const saved = target instanceof Uri ? await write(target, content) : await saveAs(content, label, ending, article)
  if (saved) say(l10n.t('Saved to {0}.', saved.path.split('/').pop() ?? saved.path))
}

/** A format as it is offered. */
export interface Choice {
  label: string
  description: string
  format: ExportFormat
}

export const calendarFormat = (): Choice => ({
  format: 'ics',
  label: l10n.t('Calendar'),
  description: l10n.t('iCalendar: the meetings that have a day'),
})

const formats = (): Choice[] => [
  calendarFormat(),
  { format: 'csv', label: l10n.t('Table'), description: l10n.t('CSV: every meeting, for a spreadsheet') },
  {
    format: 'markdown',
    label: l10n.t('Report'),
    description: l10n.t('Markdown: people, meetings, documents, what to check'),
  },
  { format: 'json', label: l10n.t('Analysis'), description: l10n.t('JSON: everything, for programs') },
]

function choose(): Thenable<Choice | undefined> {
  return window.showQuickPick(formats(), { title: l10n.t('Export Meetings'), placeHolder: l10n.t('Select a format') })
}
