import { l10n, Uri, window } from 'vscode'
import { exportMethod, type ExportFormat, type ExportParams, type ExportResult } from '../../protocol/requests'
import { saveAs, write } from '../saving'
import { articleInFront, say, type Command } from './command'

/** Saves the meetings as a calendar or a table, a report, or the whole analysis. Arguments: the format and the target, for key bindings. */
export const exportMeetings: Command = {
  name: 'exportMeetings',
  run: async (readout, givenFormat, givenTarget) => {
    const front = await articleInFront(readout)
    if (!front) return
    const { uri } = front.article.document
    const choice = formats().find(({ format }) => format === givenFormat) ?? (await choose())
    if (!choice) return
    const params: ExportParams = {
      textDocument: { uri: readout.server.client.code2ProtocolConverter.asUri(uri) },
      format: choice.format,
      name: uri.path.split('/').pop() ?? uri.path,
      stamp: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    }
    const result = await readout.server.client.sendRequest<ExportResult>(exportMethod, params)
    if (!result) return
    const { content, ending } = result
    const saved =
      givenTarget instanceof Uri ? await write(givenTarget, content) : await saveAs(content, choice.label, ending, uri)
    if (saved) say(l10n.t('Saved to {0}.', saved.path.split('/').pop() ?? saved.path))
  },
}

interface Choice {
  label: string
  description: string
  format: ExportFormat
}

const formats = (): Choice[] => [
  { format: 'ics', label: l10n.t('Calendar'), description: l10n.t('iCalendar: the meetings that have a day') },
  { format: 'csv', label: l10n.t('Table'), description: l10n.t('CSV: every meeting, for a spreadsheet') },
  {
    format: 'markdown',
    label: l10n.t('Report'),
    description: l10n.t('Markdown: people, meetings, documents, what to check'),
  },
  { format: 'json', label: l10n.t('Analysis'), description: l10n.t('JSON: everything, for programs') },
]

function choose(): Thenable<Choice | undefined> {
  return window.showQuickPick(formats(), { title: l10n.t('Export Meetings'), placeHolder: l10n.t('Choose a format') })
}
