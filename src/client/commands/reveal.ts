import {
  commands,
  Selection,
  TextEditorRevealType,
  window,
  workspace,
  type TextEditor,
  type Uri,
  type ViewColumn,
} from 'vscode'
import type { Span } from '../../protocol/analysis'
import { editorOf } from '../front'
import { rangeOf } from '../spans'

/**
 * Shows a document with a span of it selected; where it is shown already, there, else in `column`.
 * @throws what the editor throws where there is no such document any longer
 */
export async function revealSpan(uri: Uri, span: Span, column?: ViewColumn): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const shown = editorOf(document)
  if (shown && shown === window.activeTextEditor) {
    select(shown, span)
    // Shown anew, a side of a comparison would become a page of its own.
    await commands.executeCommand('workbench.action.focusActiveEditorGroup')
  } else select(await window.showTextDocument(document, shown?.viewColumn ?? column), span)
}

/** Selects a span of the editor's document and brings it into sight. */
export function select(editor: TextEditor, span: Span): void {
  const range = rangeOf(editor.document, span)
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
