// Runs inside the extension host of a real VS Code, as a test suite would: what the first highlight takes.
import * as vscode from 'vscode'

/** In milliseconds. */
export interface Measured {
  /** From opening the window's first article until it is shown: VS Code alone. */
  shown: number
  /** From opening it until the server, which is started in that time, has told its first highlights. */
  highlighted: number
  /** As `shown`, of the next article in the same window. */
  nextShown: number
  /** As `highlighted`, of the next article. */
  nextHighlighted: number
}

export async function run(): Promise<void> {
  const first = await open('geneva-envoys.article')
  const next = await open('island-summit.article')
  // Where VS Code tells what the start of each extension took; the bench reads it there.
  await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions')
  const measured: Measured = { ...first, nextShown: next.shown, nextHighlighted: next.highlighted }
  console.log(`@readout-bench ${JSON.stringify(measured)}@end`)
  // The window stays until the bench has read it and closes it.
  await new Promise(() => undefined)
}

async function open(name: string): Promise<Pick<Measured, 'shown' | 'highlighted'>> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no folder is open')
  const opening = performance.now()
  const uri = vscode.Uri.joinPath(folder.uri, name)
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
  return { shown, highlighted: performance.now() - opening }
}
