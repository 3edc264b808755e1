import { env, l10n } from 'vscode'
import { articleInFront, say, type Command } from './command'

/** Copies the whole analysis (`readout/1`) as JSON. */
export const copyAnalysis: Command = {
  name: 'copyAnalysis',
  run: async (readout) => {
    const front = await articleInFront(readout)
    if (!front) return
    await env.clipboard.writeText(JSON.stringify(front.article.analysis, null, 2))
    say(l10n.t('The analysis is in the clipboard.'))
  },
}
