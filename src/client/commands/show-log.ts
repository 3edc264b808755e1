import type { Command } from './command'

export const showLog: Command = { name: 'showLog', run: ({ showLog }) => showLog() }
