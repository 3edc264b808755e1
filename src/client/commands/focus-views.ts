import { commands } from 'vscode'
import type { Command } from './command'

const focus = (name: string, view: string): Command => ({
  name,
  run: () => commands.executeCommand(`${view}.focus`),
})

export const focusPeople = focus('focusPeople', 'readout.people')
export const focusMeetings = focus('focusMeetings', 'readout.meetings')
export const focusDates = focus('focusDates', 'readout.dates')
