import { window, type ExtensionContext } from 'vscode'
import { Articles } from './articles'
import { registerCommands } from './commands'
import { followContext } from './context'
import { Facts } from './facts'
import { helpWithFacts } from './facts-help'
import { withFirstText } from './first-text'
import { Highlighter } from './highlighter'
import { Server, type MakeClient } from './server'
import { showStatus } from './status-bar'
import { TimelinePanel } from './timeline/panel'
import { createViews, type Views } from './views'

/** What the parts of the extension share; also what its tests look at. */
export interface Readout {
  readonly server: Server
  readonly articles: Articles
  readonly views: Views
  readonly timeline: TimelinePanel
  readonly showLog: () => void
}

/** Starts the extension in either host; `makeClient` knows how this host runs the language server. */
export function start(context: ExtensionContext, makeClient: MakeClient): Readout {
  const log = window.createOutputChannel('Readout', { log: true })
  const server = new Server(makeClient, log)
  const articles = new Articles(server)
  const views = createViews(articles)
  const timeline = new TimelinePanel(articles, context.extensionUri)
  const readout: Readout = { server, articles, views, timeline, showLog: () => log.show() }
  context.subscriptions.push(
    log,
    server,
    articles,
    views,
    timeline,
    new Highlighter(articles),
    new Facts(server),
    ...helpWithFacts(),
    followContext(articles),
    showStatus(articles),
    ...registerCommands(readout),
    withFirstText(() => void server.start()),
  )
  return readout
}
