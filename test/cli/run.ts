import { PassThrough, Readable } from 'node:stream'
import { main } from '../../src/cli/main'

export interface Ran {
  status: number
  out: string
  err: string
}

/** Runs the command line in this process on streams in memory. */
export async function run(
  argv: string[],
  input: string | readonly (string | Uint8Array)[] = '',
  terminal = false,
): Promise<Ran> {
  const stdout = Object.assign(new PassThrough(), { isTTY: terminal })
  const stderr = Object.assign(new PassThrough(), { isTTY: false })
  const chunks = { out: '', err: '' }
  stdout.on('data', (chunk: Buffer) => (chunks.out += chunk.toString()))
  stderr.on('data', (chunk: Buffer) => (chunks.err += chunk.toString()))
  const stdin = Readable.from(
    typeof input === 'string' ? [Buffer.from(input)] : input.map((part) => Buffer.from(part as string)),
  )
  const status = await main({ stdin, stdout, stderr, workerScript: 'none', version: '1.2.3' }, argv)
  return { status, ...chunks }
}
