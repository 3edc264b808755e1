import { l10n, languages } from 'vscode'
import { editorInFront } from '../front'
import { say, type Command } from './command'

/** Gives the file in front the language of articles, whatever its name ends in; a web page's mark-up would be read as its words. */
export const readAsArticle: Command = {
  name: 'readAsArticle',
  run: async () => {
    const document = editorInFront()?.document
    if (!document) say(l10n.t('Open a file first.'))
    else if (document.languageId === 'html')
      say(l10n.t('This is the source of a web page. Save what the page says as a text file, and open that.'))
    else await languages.setTextDocumentLanguage(document, 'article')
  },
}
