import { Disposable, languages as vscodeLanguages, window, workspace, type TextDocument } from 'vscode'
import { factFiles } from '../protocol/facts'
import { languages } from './languages'

/**
 * Calls back once, as soon as a text is there that a reader may want read. The inputs of VS Code itself (a chat, a comment) are
 * plain text too and start the extension in most windows; they are in no file and in no editor.
 */
export function withFirstText(begin: () => void): Disposable {
  const look = (): boolean => {
    const shown = window.visibleTextEditors.map(({ document }) => document)
    if (!shown.some(mayBeRead) && !workspace.textDocuments.some((open) => isText(open) && mayBeRead(open))) return false
    listening.dispose()
    begin()
    return true
  }
  const listening = Disposable.from(workspace.onDidOpenTextDocument(look), window.onDidChangeVisibleTextEditors(look))
  look()
  return listening
}

function mayBeRead(document: TextDocument): boolean {
  const { path } = document.uri
  return (
    vscodeLanguages.match(languages, document) > 0 || Object.values(factFiles).some((file) => path.endsWith(`/${file}`))
  )
}

/** Whether a document is the text of a file, or to become one. */
function isText({ uri, isUntitled }: TextDocument): boolean {
  return isUntitled || workspace.fs.isWritableFileSystem(uri.scheme) !== undefined
}
