import { l10n, languages, window, workspace, type TextDocument } from 'vscode'
import { editorInFront } from '../front'
import { isPage, pageText } from '../page-text'
import { say, type Command } from './command'

/** Gives the file in front the language of articles, whatever its name ends in. What a web page says is opened as a text of its own. */
export const readAsArticle: Command = {
  name: 'readAsArticle',
  run: async () => {
    const document = editorInFront()?.document
    if (!document) say(l10n.t('Open a file first.'))
    else if (!(await openPage(document))) await languages.setTextDocumentLanguage(document, 'article')
  },
}

/** @returns whether the document is a web page that says anything. */
async function openPage(document: TextDocument): Promise<boolean> {
  const source = document.getText()
  const content = isPage(document.languageId, source) ? pageText(source) : ''
  if (!content) return false
  await window.showTextDocument(await workspace.openTextDocument({ language: 'article', content }))
  say(l10n.t('This is the text of {0}.', document.uri.path.split('/').pop() ?? ''))
  return true
}
