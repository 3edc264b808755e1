import type { Readable, Writable } from 'node:stream'
import { analyze } from '../parser/index'
import { parseArguments, UsageError, type Request } from './arguments'
import { asText, render, TooLargeError } from './files'
import { chunksOf } from './lines'
import { inOrder, write } from './ordered'
import { Progress } from './progress'
import { openPool, type Pool } from './workers'

/** What the command line touches of the world, so that a test can stand in for it. */
export interface Io {
  stdin: Readable
  stdout: Writable & { isTTY?: boolean }
  stderr: Writable & { isTTY?: boolean }
  /** The script that worker threads run. */
  workerScript: string
  version: string
}

/**
 * The command line: reads, analyses, writes.
 * @returns the exit status: 0 done, 1 some lines were no records, 2 a file, date or option could not be used
 */
export async function main(io: Io, argv: readonly string[]): Promise<number> {
  try {
    const parsed = parseArguments(argv, io.stdout.isTTY ?? false)
    if ('help' in parsed) await write(io.stdout, parsed.help)
    else if ('version' in parsed) await write(io.stdout, `${io.version}\n`)
    else return await analyzeRequest(io, parsed.request)
    return 0
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await write(io.stderr, `readout: ${error.message}\n`)
    return 2
  }
}

function analyzeRequest(io: Io, request: Request): Promise<number> {
  if (request.records) return analyzeRecords(io, request)
  return request.files.length ? analyzeFiles(io, request) : analyzeInput(io, request)
}

async function analyzeInput(io: Io, request: Request): Promise<number> {
  const text = await asText(io.stdin as AsyncIterable<Uint8Array>).catch((error: unknown) => {
    throw error instanceof TooLargeError ? new UsageError(`standard input: ${error.message}`) : error
  })
  const analysis = analyze(text, request.options)
  const json = render({ name: 'standard input', text, analysis }, request.format)
  await write(io.stdout, json.endsWith('\n') ? json : `${json}\n`)
  return 0
}

/** Several files as JSON are one array, so that the output stays one value; as CSV they are one table. */
async function analyzeFiles(io: Io, request: Request): Promise<number> {
  const { format, options, files } = request
  const many = files.length > 1
  const array = many && format === 'json'
  const tasks = files.map((file) => ({ file, format, options, many }))
  let failed = 0
  let shown = 0
  await withPool(io, request, files.length, async (pool, progress) => {
    for await (const { json, failed: isFailed } of inOrder(tasks, (task) => pool.file(task), request.jobs)) {
      if (isFailed) {
        failed++
        await write(io.stderr, `readout: ${json}\n`)
      } else {
        const before = array ? (shown ? ',\n' : '[\n') : shown && format === 'text' ? '\n' : ''
        shown++
        const text = format === 'csv' && shown > 1 ? rowsOf(json) : json
        await write(io.stdout, before + (!text || text.endsWith('\n') || array ? text : `${text}\n`))
      }
      progress.step(1)
    }
  })
  if (array) await write(io.stdout, shown ? '\n]\n' : '[]\n')
  return failed ? 2 : 0
}

/** A table without the names of its columns, which hold no line breaks. */
const rowsOf = (table: string): string => table.slice(table.indexOf('\n') + 1)

async function analyzeRecords(io: Io, request: Request): Promise<number> {
  if (request.files.length) throw new UsageError('--jsonl reads standard input: leave out the file names')
  const { options, jobs } = request
  let failed = 0
  await withPool(io, request, undefined, async (pool, progress) => {
    for await (const answers of inOrder(chunksOf(io.stdin), (chunk) => pool.records({ ...chunk, options }), jobs)) {
      failed += answers.failed
      await write(io.stdout, answers.bytes)
      progress.step(answers.read)
    }
  })
  return failed ? 1 : 0
}

/** Lends a pool, and progress towards so many articles where their number is known. */
async function withPool(
  { workerScript, stderr }: Io,
  { jobs }: Request,
  total: number | undefined,
  work: (pool: Pool, progress: Progress) => Promise<void>,
): Promise<void> {
  const pool = openPool(Math.min(jobs, total ?? jobs), workerScript)
  const progress = new Progress(stderr, total)
  try {
    await work(pool, progress)
  } finally {
    progress.done()
    await pool.close()
  }
}
