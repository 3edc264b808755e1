import { commands, EventEmitter, l10n, window, type Disposable, type LogOutputChannel, type Uri } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { didAnalyzeMethod, settledMethod, type DidAnalyzeParams } from '../protocol/requests'
import type { Life } from './language-client'
import { Lives } from './lives'

/** Makes the language client of this extension host; the leaves give it. */
export type MakeClient = (life: Life) => Promise<BaseLanguageClient>

/**
 * The language server and its life: started once, started again when it dies, given up when it keeps dying. The library's
 * own restart is not used: one that meets a server dying in its first words may end the next server instead.
 */
export class Server implements Disposable {
  /** The client, from the first start on. */
  client: BaseLanguageClient | undefined
  private making: Promise<BaseLanguageClient> | undefined
  private running = false
  private readonly ran = new EventEmitter<void>()
  /** A server has started that was told nothing yet. */
  readonly onDidRun = this.ran.event
  private readonly gaveUp = new EventEmitter<void>()
  /** The server keeps ending and is started no more. */
  readonly onDidGiveUp = this.gaveUp.event
  private readonly listeners: ((client: BaseLanguageClient) => void)[] = []
  private readonly lives = new Lives(8, 250)
  private again: ReturnType<typeof setTimeout> | undefined
  private stopping = false
  private gone = false

  constructor(
    private readonly makeClient: MakeClient,
    private readonly log: LogOutputChannel,
  ) {}

  /** Hears of every reading, whichever server is running. */
  onDidAnalyze(listen: (params: DidAnalyzeParams) => void): void {
    this.listeners.push((client) => client.onNotification(didAnalyzeMethod, listen))
  }

  /** @throws where no server runs, and what the server throws */
  async request<R>(method: string, params?: object): Promise<R> {
    if (!this.client || !this.running) throw new Error('The language server is not running.')
    return params ? this.client.sendRequest<R>(method, params) : this.client.sendRequest<R>(method)
  }

  /** Tells the server something, if one runs. */
  async notify(method: string, params: object): Promise<void> {
    if (this.running) await this.client?.sendNotification(method, params)
  }

  /** Whether nothing will be read until the reader starts the server anew. */
  get isGone(): boolean {
    return this.gone
  }

  warn(message: string): void {
    this.log.warn(message)
  }

  /** The client is made at the first start: its library takes longer to load than all else. */
  private made(): Promise<BaseLanguageClient> {
    return (this.making ??= this.makeClient({
      log: this.log,
      runs: (running) => {
        this.running = running
        if (running) this.ran.fire()
      },
      closed: () => this.lost(),
    }).then((client) => {
      this.client = client
      for (const listen of this.listeners) listen(client)
      return client
    }))
  }

  async start(): Promise<void> {
    clearTimeout(this.again)
    this.again = undefined
    this.gone = false
    let client: BaseLanguageClient
    try {
      client = await this.made()
      await client.start()
    } catch (error) {
      this.log.error(`the language server did not start: ${String(error)}`)
      this.lost()
      return
    }
    // Answered when everything that is open has been read; a server that dies meanwhile is told of elsewhere.
    const settled = client.sendRequest(settledMethod)
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
      if (this.running) await this.client?.stop()
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
      this.gaveUp.fire()
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
    this.ran.dispose()
    this.gaveUp.dispose()
    clearTimeout(this.again)
    // Nobody waits for the end of an extension; a server that does not answer is ended by the host.
    this.client?.dispose().catch((error: unknown) => this.log.debug(`while ending: ${String(error)}`))
  }
}

/** How the server is told of a document. */
export const addressOf = (uri: Uri): string => uri.toString()
