import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { analyze, type Analysis, type AnalyzeOptions } from '../parser/index'
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
  return { json: render(task.many ? task.file : undefined, text, analysis, task.format), failed: false }
}

/** Bytes as text. A byte order mark stays: offsets count from the text as given. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** One analysis as the format wants it, without a final line break. */
export function render(name: string | undefined, text: string, analysis: Analysis, format: Format): string {
  if (format === 'text') return report(text, analysis, name)
  const named = name === undefined ? analysis : { id: name, ...analysis }
  return format === 'json' ? JSON.stringify(named, null, 2) : JSON.stringify(named)
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
