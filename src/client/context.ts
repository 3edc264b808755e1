import { commands, Disposable, window, type TextDocument } from 'vscode'
import type { Articles } from './articles'

/** Keeps `readout.active` right: whether the views show an article. Menus, keys and welcome texts hang on it. */
export function followContext(articles: Articles): Disposable {
  let shown: boolean | undefined
  return followArticle(articles, (document) => {
    const active = document !== undefined && articles.latest(document) !== undefined
    if (active === shown) return
    shown = active
    void commands.executeCommand('setContext', 'readout.active', active)
  })
}

/** Calls back with the document of the active editor whenever another one, or another reading of it, is there to show. */
export function followArticle(articles: Articles, show: (document: TextDocument | undefined) => void): Disposable {
  const active = (): TextDocument | undefined => window.activeTextEditor?.document
  show(active())
  return Disposable.from(
    window.onDidChangeActiveTextEditor((editor) => {
      // A panel, an output or a settings page in front: what was shown stays.
      if (editor || window.visibleTextEditors.length === 0) show(editor?.document)
    }),
    articles.onDidChange((document) => {
      if (document === active()) show(document)
    }),
  )
}
