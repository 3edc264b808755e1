import type { LogOutputChannel } from 'vscode'
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient'
import { isOfWorkbench, languages } from './languages'

/** Who is told of a client's life. */
export interface Life {
  readonly log: LogOutputChannel
  /** The server answers, or does so no longer. */
  runs(running: boolean): void
  /** The connection to the server is closed. */
  closed(): void
}

/**
 * Makes the language client. Its library is the greater part of the extension, and is loaded with the first text that may be
 * an article: only the leaves of this room import this file, and only when they are asked for a client.
 */
export function makeClient<C extends BaseLanguageClient>(make: (options: LanguageClientOptions) => C, life: Life): C {
  const { log } = life
  const client = make({
    documentSelector: languages.map((language) => ({ language })),
    middleware: {
      didOpen: (document, next) => (isOfWorkbench(document) ? Promise.resolve() : next(document)),
    },
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: { didAnalyze: true },
    errorHandler: {
      // A connection that is broken closes by itself, and then the server is started again.
      error: (error, _message, count) => {
        log.warn(`connection (${String(count)}): ${error.message}`)
        return { action: ErrorAction.Continue, handled: true }
      },
      closed: () => {
        life.closed()
        return { action: CloseAction.DoNotRestart, handled: true, message: 'The connection to the server is closed.' }
      },
    },
    // Cards are made by the server, which escapes every word of the article; they run no command.
    markdown: { isTrusted: false, supportHtml: false },
    initializationFailedHandler: () => false,
  })
  // Whether a reader is told of a mistake is decided by us, not by the library: it goes to the log.
  client.error = (message, data: unknown) => (data === undefined ? log.error(message) : log.error(message, data))
  client.onDidChangeState(({ newState }) => life.runs(newState === State.Running))
  return client
}
