import { window, type TextDocument, type TextEditor } from 'vscode'
import { isOfWorkbench } from './languages'

/** The text editor in front. The Output panel's takes the focus as any other does, and is none. */
export function editorInFront(): TextEditor | undefined {
  const { activeTextEditor } = window
  return activeTextEditor && !isOfWorkbench(activeTextEditor.document) ? activeTextEditor : undefined
}

/** The editor that shows a document: of several the one in front. */
export function editorOf(document: TextDocument | undefined): TextEditor | undefined {
  const shows = (editor: TextEditor): boolean => editor.document === document
  return [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => editor && shows(editor))
}

/** Brings an editor to the front. */
export async function bringToFront(editor: TextEditor): Promise<TextEditor> {
  // In front already: a side of a comparison would be shown anew as a page of its own.
  return editor === window.activeTextEditor ? editor : window.showTextDocument(editor.document, editor.viewColumn)
}
