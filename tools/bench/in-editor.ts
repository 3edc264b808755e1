// Runs inside the extension host of a real VS Code, as a test suite would: what the first highlight takes.
import * as vscode from 'vscode'

/** In milliseconds. */
export interface Measured {
  /** From opening an article until it is shown: VS Code alone. */
  shown: number
  /** From opening an article until the server has told its first highlights. */
  highlighted: number
}

export async function run(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no folder is open')
  const opening = performance.now()
  const uri = vscode.Uri.joinPath(folder.uri, 'geneva-envoys.article')
  const document = await vscode.workspace.openTextDocument(uri)
  await vscode.window.showTextDocument(document)
  const shown = performance.now() - opening
  for (;;) {
    // Until the server is up nobody provides tokens and the command gives nothing.
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
      'vscode.provideDocumentSemanticTokens',
      uri,
    )
    if (tokens?.data.length) break
    await new Promise((again) => setTimeout(again, 5))
  }
  const highlighted = performance.now() - opening
  // Where VS Code tells what the start of each extension took; the bench reads it there.
  await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions')
  const measured: Measured = { shown, highlighted }
  console.log(`@readout-bench ${JSON.stringify(measured)}@end`)
  // The window stays until the bench has read it and closes it.
  await new Promise(() => undefined)
}
