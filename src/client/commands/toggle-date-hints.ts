import { ConfigurationTarget, workspace } from 'vscode'
import type { Command } from './command'

/** Turns the calendar days after words such as "Wednesday" on or off, for all articles. */
export const toggleDateHints: Command = {
  name: 'toggleDateHints',
  run: () => {
    const settings = workspace.getConfiguration('readout.inlayHints')
    return settings.update('dates', !settings.get('dates', true), ConfigurationTarget.Global)
  },
}
