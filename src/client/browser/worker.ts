import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Disposable,
  type Message,
} from 'vscode-languageclient/browser'
import { Watch } from '../watch'

/** A connection to a worker that closes when the worker is gone: the worker itself would just say nothing any more. */
export class WatchedWorker {
  readonly reader: Reader
  readonly writer: Writer
  private readonly watch: Watch

  /** @param ask sends the server something that it answers at once */
  constructor(
    private readonly worker: Worker,
    ask: () => void,
  ) {
    this.watch = new Watch({
      after: (milliseconds, task) => {
        const timer = setTimeout(task, milliseconds)
        return () => clearTimeout(timer)
      },
      ask,
      gone: () => this.reader.close(),
    })
    this.reader = new Reader(worker, () => this.watch.heard())
    this.writer = new Writer(worker, (characters) => this.watch.sent(characters))
  }

  end(): void {
    this.watch.end()
    this.worker.terminate()
  }
}

class Reader extends BrowserMessageReader {
  constructor(
    worker: Worker,
    private readonly heard: () => void,
  ) {
    super(worker)
  }
  override listen(callback: (message: Message) => void): Disposable {
    return super.listen((message) => {
      this.heard()
      callback(message)
    })
  }
  close(): void {
    this.fireClose()
  }
}

class Writer extends BrowserMessageWriter {
  constructor(
    worker: Worker,
    private readonly sent: (characters: number) => void,
  ) {
    super(worker)
  }
  override write(message: Message): Promise<void> {
    const { params } = message as { params?: { textDocument?: { text?: string } } }
    this.sent(params?.textDocument?.text?.length ?? 0)
    return super.write(message)
  }
}
