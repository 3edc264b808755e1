import { open, type FileHandle } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { analyze, type Analysis, type AnalyzeOptions } from '../parser/index'
import { exportAnalysis } from '../workspace/export/index'
import type { Format } from './arguments'
import { decode } from './decode'
import { longest } from './lines'
import type { Answer } from './records'
import { clean, report } from './report'

/** One article to read from a file and how to show it. */
export interface FileTask {
  file: string
  format: Format
  options: AnalyzeOptions
  /** Whether other articles are shown beside it, so that each needs its name. */
  many: boolean
}

/** Reads one file and renders its analysis; a file that can't be read gives one line that says why. Never throws. */
export async function answerFile(task: FileTask): Promise<Answer> {
  let text: string
  try {
    text = await readArticle(task.file)
  } catch (error) {
    return { json: clean(`${task.file}: ${reason(error as NodeJS.ErrnoException)}`), failed: true }
  }
  const languageId = languageOf(task.file)
  const options: AnalyzeOptions = { fileName: basename(task.file), ...(languageId && { languageId }), ...task.options }
  const analysis = analyze(text, options)
  const name = basename(task.file)
  return { json: render({ name, text, analysis, ...(task.many && { id: task.file }) }, task.format), failed: false }
}

/** What a file's name says of it, as the editor takes it. */
function languageOf(file: string): AnalyzeOptions['languageId'] {
  const extension = extname(file).toLowerCase()
  if (extension === '.article') return 'article'
  return extension === '.md' || extension === '.markdown' ? 'markdown' : undefined
}

/** An article that would fill the memory before it is read. */
export class TooLargeError extends Error {
  override readonly message = `is larger than ${longest / 1e6} million bytes; that is no article`
}

/**
 * The whole of a stream as text.
 * @throws {TooLargeError} as soon as there is more than anybody reads
 */
export async function asText(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > longest) throw new TooLargeError()
    chunks.push(chunk)
  }
  return decode(Buffer.concat(chunks))
}

/** How often a file that is being written to is read again before we give up. */
const attempts = 3

/**
 * A file's text as it was at one moment: one that is written to meanwhile is read again.
 * @param read called after each reading
 */
export async function readArticle(path: string, read?: () => void): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const file = await open(path)
    try {
      const before = await stampOf(file)
      const text = await asText(file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>)
      read?.()
      if ((await stampOf(file)) === before) return text
      if (attempt === attempts) throw new Error('is being written to; read it when it is whole')
    } finally {
      await file.close()
    }
  }
}

/** What changes when a file is written to. A pipe or a terminal has no such thing: it is read once, to its end. */
async function stampOf(file: FileHandle): Promise<string> {
  const { mtimeNs, size } = await file.stat({ bigint: true })
  return `${mtimeNs} ${size}`
}

/** An analysis with its text and how to call it. */
export interface Rendered {
  name: string
  text: string
  analysis: Analysis
  /** Shown with the analysis where several articles are written. */
  id?: string
}

/** One analysis as the format wants it. */
export function render({ name, text, analysis, id }: Rendered, format: Format): string {
  if (format === 'text') return report(text, analysis, id)
  const named = id === undefined ? analysis : { id, ...analysis }
  if (format === 'json') return JSON.stringify(named, null, 2)
  if (format === 'jsonl') return JSON.stringify(named)
  return exportAnalysis(format, { text, analysis, name, stamp: now(), ...(id !== undefined && { file: id }) })
}

/** The moment as exports state it: to the second, in universal time. */
function now(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOTDIR: 'no such file: a part of its path is no folder',
  ELOOP: 'is a link that leads to itself',
  ENAMETOOLONG: 'no such file: the name is too long',
  EMFILE: 'too many files are open; use fewer --jobs',
  EIO: 'the disk or the network it lies on cannot be read',
}

function reason(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? error.message
}
