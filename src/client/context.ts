import { commands, Disposable, window, type TextDocument } from 'vscode'
import type { Articles } from './articles'
import { editorInFront, editorOf } from './front'

/**
 * Keeps right whether the views show an article (`readout.active`), and what they say where they do not (`readout.instead`): that
 * the text in front is being read, that there is nothing to read in an article, or that no text is in front. Menus, keys and welcome
 * texts hang on them.
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
    tell('readout.instead', document ? insteadOf(articles, document) : 'nothing')
  })
}

/** What is to be said of a document that shows no article. */
export function insteadOf(articles: Articles, document: TextDocument): 'reading' | 'empty' | undefined {
  if (articles.latest(document)) return undefined
  if (articles.isBeingRead(document)) return 'reading'
  return document.languageId === 'article' && articles.isNone(document) ? 'empty' : undefined
}

/** Calls back with the document of the editor in front whenever another one, or another reading of it, is there to show. */
export function followArticle(articles: Articles, show: (document: TextDocument | undefined) => void): Disposable {
  let shown = editorInFront()?.document
  const look = (): void => {
    // A panel, an output or a settings page in front: what was shown stays as long as it is in sight.
    const next = editorInFront()?.document ?? editorOf(shown)?.document
    if (next === shown) return
    shown = next
    show(shown)
  }
  show(shown)
  return Disposable.from(
    window.onDidChangeActiveTextEditor(look),
    window.onDidChangeVisibleTextEditors(look),
    articles.onDidChange((document) => {
      if (document === shown) show(document)
    }),
  )
}
