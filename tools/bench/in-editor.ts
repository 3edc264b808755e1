// Runs inside the extension host of a real VS Code, as a test suite would: what the first highlight takes.
import * as vscode from 'vscode'

export async function run(): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('no folder is open')
  const opening = performance.now()
  const uri = vscode.Uri.joinPath(folder.uri, 'geneva-envoys.article')
  const document = await vscode.workspace.openTextDocument(uri)
  await vscode.window.showTextDocument(document)
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
  console.log(`@readout-bench ${JSON.stringify({ highlighted })}@end`)
}
