import { Disposable, FileSystemError, RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode'
import { factFiles, factsMethod, type FactKind, type FactsParams, type FactText } from '../protocol/facts'
import { addressOf, type Server } from './server'
import { factsCount } from './trust'

const kinds = Object.keys(factFiles) as FactKind[]

/** The size of a file, in bytes, that is longer than the server reads in any encoding. */
const largest = 4_000_000

/**
 * Tells the server the reader's own facts, from the files of each folder, unsaved edits included. A
 * folder that the reader does not trust tells nothing: its words would stand on cards as the reader's own.
 */
export class Facts implements Disposable {
  private readonly subscriptions: { dispose(): unknown }[]
  private readonly watchers = new Map<string, Disposable>()
  private readonly waiting = new Set<string>()
  /** One after another, so that an older text never arrives after a newer one. */
  private last = Promise.resolve()

  constructor(private readonly server: Server) {
    this.subscriptions = [
      workspace.onDidChangeTextDocument(({ document }) => this.changed(document.uri)),
      workspace.onDidOpenTextDocument(({ uri }) => this.changed(uri)),
      workspace.onDidCloseTextDocument(({ uri }) => this.changed(uri)),
      workspace.onDidGrantWorkspaceTrust(() => this.tellAll()),
      workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        removed.forEach((folder) => this.leave(folder))
        added.forEach((folder) => this.follow(folder))
      }),
      // A server that was started again knows nothing. Before the first nobody asks, and watching a folder takes as long as all
      // else that the extension does when it is activated.
      server.onDidRun(() => this.tellAll()),
    ]
  }

  private follow(folder: WorkspaceFolder): void {
    // Of a deleted folder only the folder itself is told.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '{.readout,.readout/*.yaml}'))
    const changed = (): void => this.tellSoon(folder)
    this.watchers.set(
      folder.uri.toString(),
      Disposable.from(
        watcher,
        watcher.onDidCreate(changed),
        watcher.onDidChange(changed),
        watcher.onDidDelete(changed),
      ),
    )
    this.tellSoon(folder)
  }

  private leave(folder: WorkspaceFolder): void {
    const key = folder.uri.toString()
    this.watchers.get(key)?.dispose()
    this.watchers.delete(key)
    this.last = this.last.then(() => this.send({ folder: addressOf(folder.uri) }))
  }

  private changed(uri: Uri): void {
    const folder = workspace.getWorkspaceFolder(uri)
    if (folder && kinds.some((kind) => same(uri, fileOf(folder, kind)))) this.tellSoon(folder)
  }

  private tellAll(): void {
    for (const folder of workspace.workspaceFolders ?? []) {
      if (this.watchers.has(folder.uri.toString())) this.tellSoon(folder)
      else this.follow(folder)
    }
  }

  private tellSoon(folder: WorkspaceFolder): void {
    const key = folder.uri.toString()
    if (!factsCount({ trusted: workspace.isTrusted }) || this.waiting.has(key)) return
    this.waiting.add(key)
    this.last = this.last.then(async () => {
      this.waiting.delete(key)
      const files = (['instruments', 'people'] as const).map((kind) => this.read(fileOf(folder, kind)))
      const [instruments, people] = await Promise.all(files)
      if (!this.watchers.has(key)) return
      await this.send({
        folder: addressOf(folder.uri),
        ...(instruments && { instruments }),
        ...(people && { people }),
      })
    })
  }

  /** The text with unsaved edits; undefined where there is no such file. A closed document may long outlive its file. */
  private async read(uri: Uri): Promise<FactText | undefined> {
    const edited = workspace.textDocuments.find((document) => document.isDirty && same(document.uri, uri))
    if (edited) return { uri: addressOf(uri), text: edited.getText() }
    try {
      const { size } = await workspace.fs.stat(uri)
      if (size > largest) return { uri: addressOf(uri), text: '', tooLong: true }
      const text = new TextDecoder().decode(await workspace.fs.readFile(uri))
      return { uri: addressOf(uri), text }
    } catch (error) {
      // Most folders have no such file. One that is there and cannot be read is as good as none, but that is told.
      if (!(error instanceof FileSystemError && error.code === 'FileNotFound'))
        this.server.warn(`${uri.toString(true)} cannot be read: ${String(error)}`)
      return undefined
    }
  }

  private async send(params: FactsParams): Promise<void> {
    await this.server.notify(factsMethod, params).catch((error: unknown) => {
      this.server.warn(`the workspace’s facts were not sent: ${String(error)}`)
    })
  }

  dispose(): void {
    for (const subscription of [...this.subscriptions, ...this.watchers.values()]) subscription.dispose()
  }
}

const fileOf = ({ uri }: WorkspaceFolder, kind: FactKind): Uri => Uri.joinPath(uri, factFiles[kind])

const same = (a: Uri, b: Uri): boolean => a.toString() === b.toString()
