import {
  Selection,
  TextEditorRevealType,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
  type Uri,
} from 'vscode'
import type { Span } from '../../protocol/analysis'
import { rangeOf } from '../spans'

/** The editor that shows a document: of several the one in front. */
export function editorOf(document: TextDocument | undefined): TextEditor | undefined {
  const shows = (editor: TextEditor): boolean => editor.document === document
  return [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => editor && shows(editor))
}

/** Shows a document with a span of it selected; where it is shown already, there. */
export async function revealSpan(uri: Uri, span: Span): Promise<void> {
  const document = await workspace.openTextDocument(uri)
  const editor = await window.showTextDocument(document, editorOf(document)?.viewColumn)
  select(editor, span)
}

/** Selects a span of the editor's document and brings it into sight. */
export function select(editor: TextEditor, span: Span): void {
  const range = rangeOf(editor.document, span)
  editor.selection = new Selection(range.start, range.end)
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
}
