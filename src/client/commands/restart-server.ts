import { l10n } from 'vscode'
import { say, type Command } from './command'

export const restartServer: Command = {
  name: 'restartServer',
  run: async ({ server }) => {
    await server.restart()
    say(l10n.t('The language server runs again.'))
  },
}
