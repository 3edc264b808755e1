import { Selection, TextEditorRevealType, window, workspace, type TextEditor, type Uri } from 'vscode'
import type { Span } from '../../protocol/analysis'
import { rangeOf } from '../spans'

/** Shows a document with a span of it selected; where it is shown already, there. */
export async function revealSpan(uri: Uri, span: Span): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const shown = window.visibleTextEditors.find((editor) => editor.document === document)
  const editor = await window.showTextDocument(document, shown?.viewColumn)
  select(editor, span)
}

/** Selects a span of the editor's document and brings it into sight. */
export function select(editor: TextEditor, span: Span): void {
  const range = rangeOf(editor.document, span)
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
