import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type TextDocument } from 'vscode'
import type { Meeting, Span } from '../../protocol/analysis'
import type { TokenType } from '../../protocol/legend'
import { plain } from '../plain'
import type { Mentioned } from '../spans'

/** A line of a view. Data only: the tree makes VS Code's item of it when it is shown. */
export interface Node {
  /** The same for the same thing in the next version of the text, so that a view keeps what is open and selected. */
  id: string
  label: string
  description?: string
  tooltip?: string
  icon: string
  color?: TokenType
  /** What a screen reader says, where label and description are not enough. */
  spoken?: string
  /** Where a click goes. */
  target?: Span
  /** The command that a click runs where it goes nowhere. */
  command?: 'readout.setPublished'
  /** Where the cursor stands when the view follows it here. */
  spans?: readonly Span[]
  children?: Node[]
  /** Whether the children are shown at first. */
  open?: boolean
  /** What menus know the line by. */
  context?: 'person' | 'entity' | 'meeting'
  thing?: Mentioned
  meeting?: Meeting
}

/** The command of a click: internal, takes the document and a span of it. */
export const revealCommand = 'readout.reveal'

export function itemOf(node: Node, document: TextDocument): TreeItem {
  const closed = node.open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
  const item = new TreeItem(plain(node.label), node.children?.length ? closed : TreeItemCollapsibleState.None)
  item.id = node.id
  item.iconPath = new ThemeIcon(node.icon, node.color && new ThemeColor(`readout.${node.color}`))
  if (node.description) item.description = plain(node.description)
  // Plain text: words of an article are never read as Markdown.
  if (node.tooltip) item.tooltip = plain(node.tooltip)
  if (node.context) item.contextValue = node.context
  const spoken = node.spoken ?? [node.label, node.description].filter(Boolean).join(', ')
  item.accessibilityInformation = { label: plain(spoken) }
  if (node.target) item.command = { command: revealCommand, title: '', arguments: [document.uri, node.target] }
  else if (node.command) item.command = { command: node.command, title: '' }
  return item
}

/** Gives lines that would have one id different ones, in their order. */
export function withOwnIds(nodes: Node[], prefix = '', seen = new Map<string, number>()): Node[] {
  for (const node of nodes) {
    const id = prefix + node.id
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    node.id = count === 1 ? id : `${id}#${count}`
    if (node.children) withOwnIds(node.children, `${node.id}/`, seen)
  }
  return nodes
}
