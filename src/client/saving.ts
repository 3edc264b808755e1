import { l10n, window, workspace, type Uri } from 'vscode'

/** Where a file beside an article would be: its name with another ending. Undefined for an article without a file. */
export function besides(article: Uri, ending: string): Uri | undefined {
  if (article.scheme === 'untitled') return undefined
  return article.with({ path: `${article.path.replace(/\.[^./]*$/, '')}.${ending}` })
}

/**
 * Asks where to save and saves there.
 * @returns where it was saved, undefined when the reader thought better of it or it failed, which is told
 */
export async function saveAs(content: string, kind: string, ending: string, article: Uri): Promise<Uri | undefined> {
  const defaultUri = besides(article, ending)
  const target = await window.showSaveDialog({ filters: { [kind]: [ending] }, ...(defaultUri && { defaultUri }) })
  return target && (await write(target, content))
}

/** Writes a file; a failure is one message that says what, where and why. */
export async function write(target: Uri, content: string): Promise<Uri | undefined> {
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(content))
    return target
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    void window.showErrorMessage(l10n.t('{0} could not be saved: {1} Save it elsewhere.', target.fsPath, reason))
    return undefined
  }
}
