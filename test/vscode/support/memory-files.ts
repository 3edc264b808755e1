import * as vscode from 'vscode'

/** A file system in memory: a workspace that is on no disk. `room` is how many bytes a file may have before it is full. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly files = new Map<string, Uint8Array>()
  room = Infinity
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>()
  readonly onDidChangeFile = this.changed.event

  /** Puts it into the editor under a scheme. */
  register(scheme: string): vscode.Disposable {
    return vscode.workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true })
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined)
  }
  stat({ path }: vscode.Uri): vscode.FileStat {
    const file = this.files.get(path)
    if (file) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: file.length }
    if (path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
    throw vscode.FileSystemError.FileNotFound(path)
  }
  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File])
  }
  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions('one folder is enough')
  }
  readFile({ path }: vscode.Uri): Uint8Array {
    const file = this.files.get(path)
    if (!file) throw vscode.FileSystemError.FileNotFound(path)
    return file
  }
  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    // What fits is written, as on a disk.
    this.files.set(path, content.slice(0, this.room))
    if (content.length > this.room) throw new Error('ENOSPC: no space left on device, write')
  }
  delete({ path }: vscode.Uri): void {
    if (!this.files.delete(path)) throw vscode.FileSystemError.FileNotFound(path)
  }
  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.files.set(to.path, this.readFile(from))
    this.files.delete(from.path)
  }
}
