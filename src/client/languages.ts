import type { TextDocument } from 'vscode'

/** The languages that the server reads, of whatever is not the workbench's own. */
export const languages = ['article', 'plaintext', 'markdown']

const ofWorkbench: ReadonlySet<string> = new Set([
  'accessible-view',
  'chatSessionInput',
  'comment',
  'output',
  'sessions-chat',
  'vscode-chat-code-block',
])

/** Whether a text is the workbench's own: what is written in a chat or a comment, or shown in the Output panel, is in no file. */
export function isOfWorkbench({ uri }: TextDocument): boolean {
  return ofWorkbench.has(uri.scheme)
}
