import { EndOfLine, l10n, window } from 'vscode'
import { articleInFront, say, type Command } from './command'
import { publicationEdit } from './publication-edit'
import { rangeOf } from '../spans'

/** Writes the day of publication into the text, where every relative date counts from it. One undo takes it back. */
export const setPublished: Command = {
  name: 'setPublished',
  run: async (readout, given) => {
    const front = await articleInFront(readout)
    if (!front) return
    const { document } = front.article
    const day =
      typeof given === 'string'
        ? given
        : await window.showInputBox({
            title: l10n.t('Publication Date'),
            prompt: l10n.t('The day the article was published, as YYYY-MM-DD.'),
            value: front.article.analysis.article.published?.value ?? '',
            validateInput: (text) =>
              isDay(text) ? undefined : l10n.t('Write a day of the calendar, such as 2021-09-29.'),
          })
    if (day === undefined || !isDay(day)) return
    // The file may have changed on the disk while the reader was asked.
    const now = await readout.articles.current(document)
    if (!now) return
    const { start, end, words } = publicationEdit(document.getText(), document.languageId, now.analysis.article, day)
    const eol = document.eol === EndOfLine.LF ? '\n' : '\r\n'
    const range = rangeOf(document, { start, end })
    const before = document.version
    // An edit of the workspace would write into a file that is read-only.
    await front.editor.edit((edit) => edit.replace(range, words.replaceAll('\n', eol)))
    if (document.version === before) say(l10n.t('The file is read-only: nothing was written.'))
  },
}

/** Whether the text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
