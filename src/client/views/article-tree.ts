import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  window,
  type TextDocument,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode'
import type { Article, Articles } from '../articles'
import { followArticle } from '../context'
import { inTurn } from '../in-turn'
import { touches } from '../spans'
import { itemOf, withOwnIds, type Node } from './node'

/** What one view shows of an article. */
export interface Content {
  nodes: Node[]
  /** How many there are, beside the view's title. */
  count: number
  /** Of how many, where some are left out. */
  of?: number
  /** Said above the lines. */
  message?: string
}

/** A line that VS Code has not drawn yet is tried again after so many milliseconds. */
const soon = 100

/** One of the views: shows the article in front, reveals on click and follows the cursor. */
export class ArticleTree implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<undefined>()
  readonly onDidChangeTreeData = this.changed.event
  readonly view: TreeView<Node>
  private document: TextDocument | undefined
  private roots: Node[] = []
  private readonly parents = new Map<Node, Node>()
  /** Whether VS Code has asked for the lines of now, which it does some time after it was told of them; before it reveals none. */
  private isFetched = false
  /** Where the cursor was put, until the line of it is shown. */
  private cursor: { document: TextDocument; offset: number } | undefined
  /** What selects lines and what asks which are selected take turns. */
  private readonly selecting = inTurn()
  private readonly subscriptions: Disposable

  constructor(
    id: string,
    private readonly articles: Articles,
    private readonly contentOf: (article: Article) => Content,
  ) {
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true })
    this.subscriptions = Disposable.from(
      this.view,
      this.changed,
      this.view.onDidChangeVisibility(() => void this.showCursor()),
      followArticle(articles, (document) => this.show(document)),
    )
  }

  /** The article that is shown: the one in front, or the one that was before the timeline. */
  get shown(): TextDocument | undefined {
    return this.document
  }

  /** Builds the view again: an order or a filter was changed. */
  refresh(): void {
    this.show(this.document)
  }

  private show(document: TextDocument | undefined): void {
    const article = document && this.articles.latest(document)
    this.document = article?.document
    const content: Content = article ? this.contentOf(article) : { nodes: [], count: 0 }
    this.roots = withOwnIds(content.nodes)
    this.parents.clear()
    this.adopt(this.roots)
    const { count, of, message = '' } = content
    this.view.message = message
    this.view.description = of === undefined ? (count ? String(count) : '') : l10n.t('{0} of {1}', count, of)
    this.isFetched = false
    this.changed.fire(undefined)
  }

  private adopt(nodes: readonly Node[]): void {
    for (const node of nodes) {
      for (const child of node.children ?? []) this.parents.set(child, node)
      this.adopt(node.children ?? [])
    }
  }

  getTreeItem(node: Node): TreeItem {
    if (!this.document) throw new Error('a view without an article has no lines')
    return itemOf(node, this.document)
  }

  getChildren(node?: Node): Node[] {
    if (node) return node.children ?? []
    if (!this.isFetched) {
      this.isFetched = true
      // Behind this answer.
      setTimeout(() => void this.showCursor())
    }
    return this.roots
  }

  getParent(node: Node): Node | undefined {
    return this.parents.get(node)
  }

  /** Selects the line of what the cursor touches, without taking the focus; where the view is hidden, or the text still read, when it is not. */
  async follow(document: TextDocument, offset: number): Promise<void> {
    this.cursor = { document, offset }
    await this.showCursor()
  }

  private showCursor(): Promise<void> {
    return this.selecting(() => this.selectCursor())
  }

  private async selectCursor(): Promise<void> {
    const { cursor } = this
    if (!cursor || !this.isFetched || !this.view.visible || cursor.document !== this.document) return
    const isDone = await this.reveal({ select: true, focus: false, expand: false }, () => {
      const node = this.cursor === cursor ? this.nodeAt(cursor.offset) : undefined
      return node && !this.view.selection.includes(node) ? node : undefined
    })
    if (isDone && this.cursor === cursor) this.cursor = undefined
  }

  /**
   * Reveals the line of now, again for a second while VS Code, which was told of it, has not drawn it yet.
   * @returns whether it is shown, or there was none to show.
   */
  private async reveal(
    how: Parameters<TreeView<Node>['reveal']>[1],
    lineOfNow: () => Node | undefined,
  ): Promise<boolean> {
    for (let tries = 10; tries > 0; tries--) {
      const line = lineOfNow()
      if (!line) return true
      try {
        await this.view.reveal(line, how)
        return true
      } catch {
        await new Promise((resolve) => setTimeout(resolve, soon))
      }
    }
    return false
  }

  /** Gives the focus to the selected line, else to the first. */
  async focusLine(): Promise<void> {
    await this.reveal({ select: false, focus: true }, () => this.view.selection[0] ?? this.roots[0])
  }

  /**
   * The line that has the focus, which is selected then, for VS Code tells of lines that are selected alone. Only for keys of the
   * view: the line is the one that is selected by a change of what has the focus, or is so no longer.
   */
  focusedLine(): Promise<Node | undefined> {
    return this.selecting(async () => {
      const before = this.view.selection
      await commands.executeCommand('list.toggleSelection')
      const after = this.view.selection
      const line =
        after.find((node) => !before.includes(node)) ?? before.find((node) => !after.includes(node)) ?? after[0]
      await this.reveal({ select: true, focus: true }, () => line)
      return line
    })
  }

  /** The line whose words the offset touches, the shortest words first. */
  nodeAt(offset: number): Node | undefined {
    let best: { node: Node; length: number } | undefined
    const look = (nodes: readonly Node[]): void => {
      for (const node of nodes) {
        for (const span of node.spans ?? []) {
          const length = span.end - span.start
          if (touches(span, offset) && (!best || length < best.length)) best = { node, length }
        }
        look(node.children ?? [])
      }
    }
    look(this.roots)
    return best?.node
  }

  dispose(): void {
    this.subscriptions.dispose()
  }
}
