import { ConfigurationTarget, l10n, workspace } from 'vscode'
import { say, type Command } from './command'

/** Turns the calendar days after words such as "Wednesday" on or off, for all articles. */
export const toggleDateHints: Command = {
  name: 'toggleDateHints',
  run: async () => {
    const settings = workspace.getConfiguration('readout.inlayHints')
    const shown = !settings.get<boolean>('dates', true)
    await settings.update('dates', shown, ConfigurationTarget.Global)
    say(shown ? l10n.t('Calendar days are shown in the text.') : l10n.t('Calendar days are hidden.'))
  },
}
