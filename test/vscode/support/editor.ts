import * as vscode from 'vscode'
import type { Readout } from '../../../src/client/extension'

/** The extension's own parts, once it is active. */
export async function readout(): Promise<Readout> {
  const extension = vscode.extensions.getExtension<Readout>('readout.readout')
  if (!extension) throw new Error(`the extension is not among ${vscode.extensions.all.map(({ id }) => id).join(' ')}`)
  return extension.activate()
}

/** Whether the suites run in the web worker's extension host. */
export const isWeb = typeof process === 'undefined'

/**
 * Waits until the condition gives something, and gives that; fails after `limit` milliseconds, saying `what`. A limit only ends
 * what would never end: a machine may be many times slower than another.
 */
export async function until<T>(
  what: string,
  condition: () => T | PromiseLike<T>,
  limit = 60_000,
): Promise<NonNullable<T>> {
  const value = await within(limit, condition)
  if (value) return value
  throw new Error(`waited in vain: ${what}`)
}

/** What the condition gives in that many milliseconds; undefined where it gives nothing. */
async function within<T>(limit: number, condition: () => T | PromiseLike<T>): Promise<NonNullable<T> | undefined> {
  const end = Date.now() + limit
  for (;;) {
    const value = await condition()
    if (value) return value
    if (Date.now() > end) return undefined
    await new Promise((again) => setTimeout(again, 25))
  }
}

/** The folder that the window has open. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? []
  if (!first) throw new Error('no folder is open')
  return first.uri
}

/** Opens a file of the folder and waits until the server has read it. */
export async function openArticle(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder(), name))
  const editor = await vscode.window.showTextDocument(document, { preview: false })
  await isRead(document)
  return editor
}

/** Opens a text that is in no file. */
export async function openText(content: string, language = 'article'): Promise<vscode.TextEditor> {
  // The host may answer with the text that had this name before, while its end is still on the way, and then that is all
  // that comes: the text is asked for again, which gets a name of its own.
  const document = await until('the new text', async () => {
    const { uri } = await vscode.workspace.openTextDocument({ language, content })
    return within(2000, () => {
      const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString())
      return open && bare(open.getText()) === bare(content) ? open : undefined
    })
  })
  return vscode.window.showTextDocument(document, { preview: false })
}

/** A text without what the editor may write in its own way. */
const bare = (text: string): string => text.replace(/^\ufeff|[\r\n]/g, '')

/** Waits until the present version of the document has been read as an article. */
export async function isRead(document: vscode.TextDocument): Promise<void> {
  const { articles } = await readout()
  await until('the article is read', () => articles.latest(document)?.version === document.version)
}

/** The first place of the words in the document. */
export function place(document: vscode.TextDocument, words: string, inside = 0): vscode.Position {
  const at = document.getText().indexOf(words)
  if (at < 0) throw new Error(`“${words}” is not in the text`)
  return document.positionAt(at + inside)
}

/** Puts the cursor inside the first place of the words. */
export function putCursor(editor: vscode.TextEditor, words: string, inside = 1): void {
  const position = place(editor.document, words, inside)
  editor.selection = new vscode.Selection(position, position)
}

/** The text that the cursor has selected. */
export function selected(editor: vscode.TextEditor): string {
  return editor.document.getText(editor.selection)
}

/** Shows the timeline of the article in front, and puts it in front. */
export async function focusTimeline(): Promise<void> {
  await run('showTimeline')
  await until('the timeline', () => timelineOf(''))
  await vscode.commands.executeCommand('workbench.action.focusSecondEditorGroup')
  await until('the timeline is in front', () => vscode.window.activeTextEditor === undefined)
}

/** The tab of the timeline of an article whose headline begins with some words. The page's asking for its data gives it its title. */
export function timelineOf(headline: string): vscode.Tab | undefined {
  return vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .find(({ input, label }) => input instanceof vscode.TabInputWebview && label.startsWith(`Timeline: ${headline}`))
}

/** Runs a command of the extension by its own name. */
export const run = (name: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`readout.${name}`, ...given)

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
}
