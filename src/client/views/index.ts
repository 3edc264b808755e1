import { commands, window } from 'vscode'
import type { Articles } from '../articles'
import { ArticleTree } from './article-tree'
import { dates } from './dates'
import { meetings, type MeetingsOrder } from './meetings'
import { people } from './people'

/** The views of the Readout container and what the reader has set in them. */
export interface Views {
  readonly people: ArticleTree
  readonly meetings: ArticleTree
  readonly dates: ArticleTree
  filter: string
  order: MeetingsOrder
  dispose(): void
}

/** A cursor that rests this long (milliseconds) is followed; one that only passes is not. */
const rest = 150

export function createViews(articles: Articles): Views {
  let filter = ''
  let order: MeetingsOrder = 'time'
  const trees = {
    people: new ArticleTree('readout.people', articles, (article) => people(article, filter)),
    meetings: new ArticleTree('readout.meetings', articles, (article) => meetings(article, order)),
    dates: new ArticleTree('readout.dates', articles, dates),
  }
  const all = Object.values(trees)
  let waiting: ReturnType<typeof setTimeout> | undefined
  const following = window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections }) => {
    clearTimeout(waiting)
    const [selection] = selections
    if (!selection) return
    waiting = setTimeout(() => {
      const offset = document.offsetAt(selection.active)
      void Promise.all(all.map((tree) => tree.follow(document, offset)))
    }, rest)
  })
  return {
    ...trees,
    get filter() {
      return filter
    },
    set filter(wanted) {
      filter = wanted
      void commands.executeCommand('setContext', 'readout.filtered', wanted !== '')
      trees.people.refresh()
    },
    get order() {
      return order
    },
    set order(wanted) {
      order = wanted
      void commands.executeCommand('setContext', 'readout.meetingsOrder', wanted)
      trees.meetings.refresh()
    },
    dispose: () => {
      clearTimeout(waiting)
      following.dispose()
      for (const tree of all) tree.dispose()
    },
  }
}
