import { l10n, window } from 'vscode'
import { statusLabels } from '../meeting-labels'
import { plainLabel } from '../plain'
import { meetings } from '../views/meetings'
import type { Node } from '../views/node'
import { articleInFront, type Command } from './command'
import { select } from './reveal'

/** What a list without the view's groups says of a meeting that was not held. */
const statusOf = ({ meeting }: Node): string | undefined =>
  meeting && meeting.status !== 'held' ? statusLabels()[meeting.status] : undefined

/** Picks one of the meetings, in the order of the view, and goes to the sentence that tells of it. */
export const goToMeeting: Command = {
  name: 'goToMeeting',
  run: async (readout) => {
    const front = await articleInFront(readout)
    if (!front) return
    const { nodes } = meetings(front.article, readout.views.order)
    const lines = nodes.flatMap((node): Node[] => (node.meeting ? [node] : (node.children ?? [])))
    const items = lines.map((node) => ({
      label: `$(${node.icon}) ${plainLabel(node.label)}`,
      description: plainLabel([node.description, statusOf(node)].filter(Boolean).join(' · ')),
      node,
    }))
    const options = { placeHolder: l10n.t('Select a meeting'), matchOnDescription: true }
    const target = (await window.showQuickPick(items, options))?.node.target
    if (target) select(front.editor, target)
  },
}
