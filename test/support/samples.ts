import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { marked, type Mark } from './marked'

/** A meeting as a reader writes it into a ledger, with the places in the text that tell of it. */
export interface Entry {
  kind: string
  status: string
  participants: string[]
  place: string[]
  time: string
  triggers: { start: number; end: number }[]
}

/** A time expression and its TIMEX3 value; `?` where the reader would not say. */
export interface GoldTime {
  start: number
  end: number
  value: string
}

/** Words that say what a person is: "Russian foreign minister"; determiners and courtesy titles left out. */
export interface GoldRole {
  start: number
  end: number
  /** The name of whom they say it. */
  bearer: { start: number; end: number }
}

/** An article of our own with what a careful reader finds in it. */
export interface Sample {
  name: string
  text: string
  ledger: Entry[]
  /** People by name, titles left out. */
  people: Mark[]
  /** Bylines and credits: a name there is neither asked for nor held against us. */
  credits: Mark[]
  /** Absent where roles were not marked. */
  roles?: GoldRole[]
  times: GoldTime[]
  /** The codes of the findings a careful reader would have. */
  findings: string[]
}

export const samplesFolder = join(__dirname, '../fixtures/articles')

const ending = '.gold.txt'

/**
 * Reads one marked article: `[[p Viktor Hale]]` a person, `[[by Omar Siddiq]]` a credit, `[[t:2024-09-03 Sept. 3]]` a time
 * with its value, `[[2 met]]` words that tell of meeting 2 of the ledger. The ledger follows after a line `=====`:
 * `number | kind | status | participants | place | time` a line, and `! code` for what a careful reader would question.
 * @throws where a mark and the ledger do not agree
 */
export function readSample(name: string, source: string): Sample {
  const [article = '', table = ''] = source.split('=====\n')
  const { text, marks } = marked(article)
  const labelled = (label: string): Mark[] => marks.filter((mark) => mark.label === label)
  const times = marks
    .filter(({ label }) => label.startsWith('t:'))
    .map(({ label, start, end }) => ({ start, end, value: label.slice(2) }))
  const lines = table.split('\n').filter(Boolean)
  const findings = lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2))
  const ledger = lines
    .filter((line) => !line.startsWith('! '))
    .map((line, i) => {
      const [number, kind = '', status = '', participants = '', place = '', time = ''] = line
        .split('|')
        .map((cell) => cell.trim())
      const triggers = labelled(`${i + 1}`)
      if (number !== `${i + 1}` || !triggers.length) throw new Error(`${name}: “${line}” has no mark [[${i + 1} …]]`)
      return { kind, status, participants: list(participants), place: list(place), time, triggers }
    })
  const stray = marks.find(
    ({ label }) => !/^(?:p|by|t:\S+)$/.test(label) && !(Number(label) >= 1 && Number(label) <= ledger.length),
  )
  if (stray) throw new Error(`${name}: [[${stray.label} …]] is not in the ledger`)
  return { name, text, ledger, people: labelled('p'), credits: labelled('by'), times, findings }
}

/** All sample articles, by name. */
export const samples = (): Sample[] => samplesIn(samplesFolder)

/** The marked articles of a folder, by name. */
export const samplesIn = (folder: string): Sample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readSample(file.slice(0, -ending.length), readFileSync(join(folder, file), 'utf8')))

const list = (cell: string): string[] =>
  cell
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
