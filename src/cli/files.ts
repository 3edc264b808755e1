import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { analyze, type Analysis, type AnalyzeOptions } from '../parser/index'
import { exportAnalysis } from '../workspace/export/index'
import type { Format } from './arguments'
import type { Answer } from './records'
import { report } from './report'

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
    text = decode(await readFile(task.file))
  } catch (error) {
    return { json: `${task.file}: ${reason(error as NodeJS.ErrnoException)}`, failed: true }
  }
  const markdown = /^\.(?:md|markdown)$/i.test(extname(task.file))
  const options: AnalyzeOptions = {
    fileName: basename(task.file),
    ...(markdown && { languageId: 'markdown' }),
    ...task.options,
  }
  const analysis = analyze(text, options)
  const name = basename(task.file)
  return { json: render({ name, text, analysis, ...(task.many && { id: task.file }) }, task.format), failed: false }
}

/** Bytes as text. A byte order mark stays: offsets count from the text as given. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
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
  return exportAnalysis(format, { text, analysis, name, stamp: now() })
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
}

function reason(error: NodeJS.ErrnoException): string {
  return reasons[error.code ?? ''] ?? error.message
}
