import {
  AbstractMessageReader,
  AbstractMessageWriter,
  type DataCallback,
  type Disposable,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver-protocol/node'

class Reader extends AbstractMessageReader implements MessageReader {
  private callback: DataCallback | undefined

  listen(callback: DataCallback): Disposable {
    this.callback = callback
    return { dispose: () => (this.callback = undefined) }
  }
  deliver(message: Message): void {
    this.callback?.(message)
  }
}

class Writer extends AbstractMessageWriter implements MessageWriter {
  constructor(private readonly reader: Reader) {
    super()
  }
  write(message: Message): Promise<void> {
    this.reader.deliver(JSON.parse(JSON.stringify(message)) as Message)
    return Promise.resolve()
  }
  end(): void {
    // Nothing has to be closed in memory.
  }
}

/** One direction of a connection in memory: what is written is read at once, as JSON would carry it. */
export function pipe(): { reader: MessageReader; writer: MessageWriter } {
  const reader = new Reader()
  return { reader, writer: new Writer(reader) }
}
