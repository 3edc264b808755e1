import { commands } from 'vscode'
import type { Command } from './command'

const focus = (name: string, view: 'people' | 'meetings' | 'dates'): Command => ({
  name,
  run: async ({ views }) => {
    const wasShown = views[view].view.visible
    await commands.executeCommand(`readout.${view}.focus`)
    // A view that was folded has no lines yet, and VS Code gives the focus to nothing.
    if (!wasShown) await views[view].focusLine()
  },
})

export const focusPeople = focus('focusPeople', 'people')
export const focusMeetings = focus('focusMeetings', 'meetings')
export const focusDates = focus('focusDates', 'dates')
