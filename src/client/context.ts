import { commands, Disposable, window, type TextDocument } from 'vscode'
import type { Articles } from './articles'

/**
 * Keeps right whether the views show an article (`readout.active`), and what they say where they do not (`readout.instead`): that
 * the text in front is being read, or that an article has no words. Menus, keys and welcome texts hang on them.
 */
export function followContext(articles: Articles): Disposable {
  const shown = new Map<string, unknown>()
  const tell = (key: string, value: unknown): void => {
    if (shown.has(key) && shown.get(key) === value) return
    shown.set(key, value)
    void commands.executeCommand('setContext', key, value)
  }
  return followArticle(articles, (document) => {
    tell('readout.active', document !== undefined && articles.latest(document) !== undefined)
    tell('readout.instead', document && insteadOf(articles, document))
  })
}

/** What is to be said of a document that shows no article. */
export function insteadOf(articles: Articles, document: TextDocument): 'reading' | 'empty' | undefined {
  if (articles.latest(document)) return undefined
  if (articles.isBeingRead(document)) return 'reading'
  return document.languageId === 'article' ? 'empty' : undefined
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
