import { commands, l10n, Uri, window, workspace } from 'vscode'
import { maySave } from './trust'
import { obstacleOf, writeWhole, type Obstacle } from './whole-file'

/**
 * Where a file beside an article would be: its name with another ending. In the folder that is open where nothing can be saved
 * beside it: it has no file, or is the old side of a comparison.
 */
export function besides(article: Uri, ending: string): Uri | undefined {
  const path = `${article.path.replace(/\.[^./]*$/, '')}.${ending}`
  if (workspace.fs.isWritableFileSystem(article.scheme)) return article.with({ path })
  const folder = workspace.workspaceFolders?.[0]?.uri
  return folder && Uri.joinPath(folder, path.split('/').pop() ?? '')
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

/** Writes a file whole or not at all; a failure is one message that says what, where, why and what to do. */
export async function write(target: Uri, content: string): Promise<Uri | undefined> {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString())
  if (!maySave(target.toString(), { trusted: workspace.isTrusted, folders })) {
    askForTrust(target)
    return undefined
  }
  try {
    await writeWhole(workspace.fs, target, new TextEncoder().encode(content), Date.now().toString(36))
    return target
  } catch (error) {
    void window.showErrorMessage(messageOf(target.fsPath, error))
    return undefined
  }
}

function messageOf(path: string, error: unknown): string {
  const messages: Record<Exclude<Obstacle, 'other'>, string> = {
    full: l10n.t('{0} was not saved, because the disk is full. Free some space, or save it elsewhere.', path),
    forbidden: l10n.t('{0} was not saved, because nothing may be written there. Save it elsewhere.', path),
    missing: l10n.t('{0} was not saved, because its folder is not there. Save it elsewhere.', path),
  }
  const obstacle = obstacleOf(error)
  const reason = error instanceof Error ? error.message : String(error)
  return obstacle === 'other' ? l10n.t('{0} was not saved: {1} Save it elsewhere.', path, reason) : messages[obstacle]
}

function askForTrust(target: Uri): void {
  const manage = l10n.t('Manage Workspace Trust')
  const message = l10n.t(
    '{0} lies outside this folder, which is not trusted. Trust the folder, or save inside it.',
    target.fsPath,
  )
  void window.showWarningMessage(message, manage).then((choice) => {
    if (choice === manage) return commands.executeCommand('workbench.trust.manage')
    return undefined
  })
}
