import { commands, l10n, window, type Disposable, type LogOutputChannel } from 'vscode'
import {
  CloseAction,
  ErrorAction,
  RevealOutputChannelOn,
  State,
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient'
import { settledMethod } from '../protocol/requests'
import { Lives } from './lives'

/** Makes the language client of this extension host; the leaves give it. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient

/** The languages that the server reads, whatever a document's scheme. */
export const languages = ['article', 'plaintext', 'markdown']

/**
 * The language server and its life: started once, started again when it dies, given up when it keeps dying. The library's
 * own restart is not used: one that meets a server dying in its first words may end the next server instead.
 */
export class Server implements Disposable {
  readonly client: BaseLanguageClient
  private readonly lives = new Lives(8, 250)
  private again: ReturnType<typeof setTimeout> | undefined
  private stopping = false
  private gone = false

  constructor(
    makeClient: MakeClient,
    private readonly log: LogOutputChannel,
  ) {
    const errorHandler: ErrorHandler = {
      // A connection that is broken closes by itself, and then the server is started again.
      error: (error, _message, count) => {
        log.warn(`connection (${String(count)}): ${error.message}`)
        return { action: ErrorAction.Continue, handled: true }
      },
      closed: () => {
        this.lost()
        return { action: CloseAction.DoNotRestart, handled: true, message: 'The connection to the server is closed.' }
      },
    }
    this.client = makeClient({
      documentSelector: languages.map((language) => ({ language })),
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler,
      // Cards are made by the server, which escapes every word of the article; they run no command.
      markdown: { isTrusted: false, supportHtml: false },
      initializationFailedHandler: () => false,
    })
    // Whether a reader is told of a mistake is decided here, not by the library: it goes to the log.
    this.client.error = (message, data: unknown) => (data === undefined ? log.error(message) : log.error(message, data))
  }

  async start(): Promise<void> {
    clearTimeout(this.again)
    this.again = undefined
    this.gone = false
    try {
      await this.client.start()
    } catch (error) {
      this.log.error(`the language server did not start: ${String(error)}`)
      this.lost()
      return
    }
    // Answered when everything that is open has been read; a server that dies meanwhile is told of elsewhere.
    const settled = this.client.sendRequest(settledMethod)
    settled.then(
      () => this.lives.settled(Date.now()),
      (error: unknown) => this.log.debug(`before it had read everything: ${String(error)}`),
    )
  }

  /** Restarts at the reader's wish: earlier deaths no longer count. */
  async restart(): Promise<void> {
    this.lives.forget()
    clearTimeout(this.again)
    this.stopping = true
    try {
      if (this.client.state === State.Running) await this.client.stop()
    } catch (error) {
      this.log.warn(`while stopping: ${String(error)}`)
    } finally {
      this.stopping = false
    }
    await this.start()
  }

  /** The server is gone. The client opens every document again with the next one: nobody has to do anything. */
  private lost(): void {
    // A server that dies in its first words is told of twice: by its connection and by the start that fails.
    if (this.stopping || this.gone || this.again !== undefined) return
    const next = this.lives.died(Date.now())
    this.log.warn(next.again ? 'the language server ended; starting it again' : 'the language server keeps ending')
    if (next.again) this.again = setTimeout(() => void this.start(), next.after)
    else {
      this.gone = true
      this.sayItIsGone()
    }
  }

  private sayItIsGone(): void {
    const restart = l10n.t('Restart')
    const showLog = l10n.t('Show Log')
    const message = l10n.t('Readout’s language server keeps ending. Articles are not read until it runs again.')
    void window.showErrorMessage(message, restart, showLog).then((choice) => {
      if (choice === restart) return commands.executeCommand('readout.restartServer')
      if (choice === showLog) this.log.show()
      return undefined
    })
  }

  dispose(): void {
    this.stopping = true
    clearTimeout(this.again)
    // Nobody waits for the end of an extension; a server that does not answer is ended by the host.
    this.client.dispose().catch((error: unknown) => this.log.debug(`while ending: ${String(error)}`))
  }
}
