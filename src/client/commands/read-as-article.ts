import { l10n, languages } from 'vscode'
import { editorInFront } from '../front'
import { say, type Command } from './command'

/** Gives the file in front the language of articles, whatever its name ends in. */
export const readAsArticle: Command = {
  name: 'readAsArticle',
  run: async () => {
    const document = editorInFront()?.document
    if (document) await languages.setTextDocumentLanguage(document, 'article')
    else say(l10n.t('Open a file first.'))
  },
}
