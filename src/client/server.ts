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
import { DeathCount } from './death-count'

/** Makes the language client of this extension host; the leaves give it. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient

/** The languages that the server reads, whatever a document's scheme. */
export const languages = ['article', 'plaintext', 'markdown']

/** The language server and its life: started once, restarted when it dies, given up after repeated deaths. */
export class Server implements Disposable {
  readonly client: BaseLanguageClient
  private readonly deaths = new DeathCount(5, 3 * 60_000)

  constructor(
    makeClient: MakeClient,
    private readonly log: LogOutputChannel,
  ) {
    const errorHandler: ErrorHandler = {
      error: (error, _message, count) => {
        log.warn(`connection (${String(count)}): ${error.message}`)
        return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true }
      },
      closed: () => this.died(),
    }
    this.client = makeClient({
      documentSelector: languages.map((language) => ({ language })),
      outputChannel: log,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler,
      // Cards are made by the server, which escapes every word of the article; they run no command.
      markdown: { isTrusted: false, supportHtml: false },
      initializationFailedHandler: (error: unknown) => {
        log.error(`the language server did not start: ${String(error)}`)
        return false
      },
    })
  }

  async start(): Promise<void> {
    try {
      await this.client.start()
    } catch (error) {
      this.log.error(`the language server did not start: ${String(error)}`)
      this.sayItIsGone()
    }
  }

  /** Restarts at the reader's wish: earlier deaths no longer count. */
  async restart(): Promise<void> {
    this.deaths.forget()
    if (this.client.state === State.Running) await this.client.stop()
    await this.start()
  }

  /** The client opens every document again after a restart: nobody has to do anything. */
  private died(): { action: CloseAction; handled: boolean } {
    const again = this.deaths.mayRestart(Date.now())
    this.log.warn(again ? 'the language server ended; starting it again' : 'the language server keeps ending')
    if (!again) this.sayItIsGone()
    return { action: again ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }
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
    // Nobody waits for the end of an extension; a server that does not answer is ended by the host.
    this.client.dispose().catch((error: unknown) => this.log.debug(`while ending: ${String(error)}`))
  }
}
