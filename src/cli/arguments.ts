import { parseArgs } from 'node:util'
import type { AnalyzeOptions } from '../parser/index'
import { exportFormats, type ExportFormat } from '../workspace/export/index'

/** How analyses are written; beside the three of the contract, the exports of the editor. */
export type Format = 'text' | 'jsonl' | ExportFormat

/** What `readout analyze` was asked to do. */
export interface Request {
  files: string[]
  format: Format
  /** Read records from JSON lines instead of articles. */
  records: boolean
  jobs: number
  options: AnalyzeOptions
}

export type Parsed = { help: string } | { version: true } | { request: Request }

/** A mistake of the caller: its message is the one line that is shown. */
export class UsageError extends Error {}

export const usage = `readout: reads news articles and tells who met whom, where and when

  readout analyze [FILE…]            people, meetings, dates, instruments and findings; standard input without FILE or with “-”
    --format text|json|jsonl         text on a terminal, otherwise json (jsonl for many files)
    --format csv                     the meetings as a table, of many files with a column of their names
    --format ics|markdown            the meetings as a calendar, a report; one article
    --published YYYY-MM-DD           overrides the article's own date; with --jsonl for records without one
    --jsonl                          reads {"id","text","published"?} a line, writes {"id", …analysis} a line, in input order
    --jobs N                         that many worker threads for --jsonl and many files
  readout --help | --version
`

const formats: readonly string[] = [
  'text',
  'json',
  'jsonl',
  ...Object.keys(exportFormats).filter((name) => name !== 'json'),
]

/**
 * Reads the command line.
 * @throws {UsageError} for an unknown command or option and for a bad value
 */
export function parseArguments(argv: readonly string[], terminal: boolean): Parsed {
  const { values, positionals } = parse(argv)
  if (values.help) return { help: usage }
  if (values.version) return { version: true }
  const [command, ...named] = positionals
  const files = named.filter((name) => name !== '-')
  if (command === undefined) {
    if (!argv.length) return { help: usage }
    throw new UsageError('no command: try “readout analyze FILE” or “readout --help”')
  }
  if (command !== 'analyze')
    throw new UsageError(`unknown command “${command}”: try “readout analyze FILE” or “readout --help”`)
  if (files.length && files.length < named.length)
    throw new UsageError('“-” is standard input, which is read by itself: leave out the other files')
  const options: AnalyzeOptions = {}
  if (values.published !== undefined) options.published = day(values.published)
  const records = values.jsonl ?? false
  if (records && values.format && values.format !== 'jsonl')
    throw new UsageError(`--jsonl writes JSON lines: leave out “--format ${values.format}”`)
  const format = values.format === undefined ? defaultFormat(terminal, records, files.length) : asFormat(values.format)
  if ((format === 'ics' || format === 'markdown') && files.length > 1)
    throw new UsageError(`--format ${format} writes one article: name one file`)
  return { request: { files, format, records, jobs: jobs(values.jobs), options } }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        format: { type: 'string' },
        published: { type: 'string' },
        jsonl: { type: 'boolean' },
        jobs: { type: 'string' },
      },
    })
  } catch (error) {
    // parseArgs explains itself over several sentences and lines; the first one says what is wrong.
    const { message, code } = error as NodeJS.ErrnoException
    const [first] = message.split(/\.\s/)
    const name = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? ', or put “./” before the name of a file' : ''
    throw new UsageError(`${first ?? 'bad options'}: see “readout --help”${name}`)
  }
}

function defaultFormat(terminal: boolean, records: boolean, files: number): Format {
  if (records) return 'jsonl'
  if (terminal) return 'text'
  return files > 1 ? 'jsonl' : 'json'
}

function asFormat(value: string): Format {
  if (formats.includes(value)) return value as Format
  throw new UsageError(`--format “${value}” is none of ${formats.join(', ')}`)
}

function jobs(value: string | undefined): number {
  if (value === undefined) return 1
  const count = Number(value)
  if (Number.isInteger(count) && count >= 1 && count <= 256) return count
  throw new UsageError(`--jobs “${value}” is no whole number from 1 to 256`)
}

function day(value: string): string {
  if (isDay(value)) return value
  throw new UsageError(`--published “${value}” is no day like 2021-09-29`)
}

/** Whether a string is a day of the calendar written `YYYY-MM-DD`. */
export function isDay(value: string): boolean {
  const parsed = new Date(`${value}T00:00:00Z`)
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)
}
