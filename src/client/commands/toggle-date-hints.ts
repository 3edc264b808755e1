import { ConfigurationTarget, l10n, workspace } from 'vscode'
import { say, type Command } from './command'

/** Turns the calendar days after words such as "Wednesday" on or off, for all articles, or of a workspace that has a setting of its own. */
export const toggleDateHints: Command = {
  name: 'toggleDateHints',
  run: async () => {
    const settings = workspace.getConfiguration('readout.inlayHints')
    const shown = !settings.get<boolean>('dates', true)
    const { workspaceValue } = settings.inspect<boolean>('dates') ?? {}
    const target = workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace
    await settings.update('dates', shown, target)
    say(shown ? l10n.t('Calendar days are shown in the text.') : l10n.t('Calendar days are hidden.'))
  },
}
