import { commands, l10n, window } from 'vscode'
import type { Command } from './command'

/** Shows only those whose name, other names or roles hold the words. An argument is the filter itself. */
export const filterPeople: Command = {
  name: 'filterPeople',
  run: async ({ views }, given) => {
    const wanted =
      typeof given === 'string'
        ? given
        : await window.showInputBox({
            title: l10n.t('Filter People'),
            prompt: l10n.t('Part of a name or of a role; empty shows everybody.'),
            value: views.filter,
          })
    if (wanted === undefined) return
    views.filter = wanted.trim()
    // Asked for in the palette, the filter shows nothing where the view is hidden.
    if (given === undefined && !views.people.view.visible) await commands.executeCommand('readout.people.focus')
  },
}

export const clearFilter: Command = {
  name: 'clearFilter',
  run: ({ views }) => {
    views.filter = ''
  },
}
