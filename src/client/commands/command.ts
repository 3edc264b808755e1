import { l10n, StatusBarAlignment, window, type StatusBarItem, type TextEditor } from 'vscode'
import type { Article } from '../articles'
import type { Readout } from '../extension'
import { editorInFront, editorOf } from '../front'

/** A command of the palette: `name` follows `readout.` in the manifest; arguments come from menus and key bindings. */
export interface Command {
  readonly name: string
  run(readout: Readout, ...given: unknown[]): unknown
}

/** The article that the views show, in its present version, with its editor and the cursor's offset. */
export interface ArticleInFront {
  editor: TextEditor
  article: Article
  offset: number
}

/** The article in front; says so in the status bar where there is none. */
export async function articleInFront({ articles, views }: Readout): Promise<ArticleInFront | undefined> {
  // In front of the timeline a menu of the views is about what they show.
  const editor = editorInFront() ?? editorOf(views.people.shown)
  const article = editor && (await articles.current(editor.document))
  if (!editor || !article) {
    say(l10n.t('The file in front is no article.'))
    return undefined
  }
  return { editor, article, offset: editor.document.offsetAt(editor.selection.active) }
}

let said: StatusBarItem | undefined

/** A word in the status bar that goes away by itself. Who does not see it hears it: an alert is read out. */
export function say(message: string): void {
  said?.dispose()
  const item = window.createStatusBarItem('readout.said', StatusBarAlignment.Left)
  item.name = l10n.t('Readout Message')
  item.text = `$(book) ${message}`
  item.accessibilityInformation = { label: message, role: 'alert' }
  item.show()
  said = item
  setTimeout(() => item.dispose(), 5000)
}
