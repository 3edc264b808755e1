import { commands } from 'vscode'
import { inTurn } from '../in-turn'
import type { Command } from './command'

const steps = inTurn()

/**
 * Runs a command that goes on from the cursor when the one before has put the cursor where it goes: keys come faster than
 * an editor tells of its selection.
 */
export function asStep(run: Command['run']): Command['run'] {
  return (...given) =>
    steps(async () => {
      await run(...given)
      // What the window answers comes behind what it tells of the selection.
      await commands.executeCommand('setContext', 'readout.stepped', true)
    })
}
