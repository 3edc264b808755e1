/** An address, as VS Code's. */
interface Address<A> {
  readonly path: string
  with(change: { path: string }): A
}

/** What is needed of VS Code's file system. */
export interface Files<A> {
  writeFile(at: A, content: Uint8Array): PromiseLike<void>
  rename(from: A, to: A, options: { overwrite: boolean }): PromiseLike<void>
  delete(at: A): PromiseLike<void>
}

/** Why a file could not be written, as far as there is advice for it. */
export type Obstacle = 'full' | 'forbidden' | 'missing' | 'other'

/**
 * Writes a file whole or not at all: under another name beside it first, which then takes its place. What was there before
 * stays until then, and nothing half-written is left behind.
 * @param mark tells this writing from others that go on
 * @throws what the file system throws
 */
export async function writeWhole<A extends Address<A>>(
  files: Files<A>,
  target: A,
  content: Uint8Array,
  mark: string,
): Promise<void> {
  const cut = target.path.lastIndexOf('/') + 1
  const path = `${target.path.slice(0, cut)}.${target.path.slice(cut)}.${mark}.part`
  const part = target.with({ path })
  try {
    await files.writeFile(part, content)
    await files.rename(part, target, { overwrite: true })
  } catch (error) {
    // It may not even be there; what counts is why the writing failed.
    await Promise.resolve(files.delete(part)).catch(() => undefined)
    throw error
  }
}

/** What stood in the way, from the codes of VS Code's file systems and those that the machine gives. */
export function obstacleOf(error: unknown): Obstacle {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const told = `${String(code)} ${String(message)}`
  if (/\b(?:ENOSPC|EDQUOT|QuotaExceeded)/.test(told)) return 'full'
  if (/\b(?:NoPermissions|EACCES|EPERM|EROFS)/.test(told)) return 'forbidden'
  if (/\b(?:FileNotFound|FileNotADirectory|ENOENT|ENOTDIR)/.test(told)) return 'missing'
  return 'other'
}
