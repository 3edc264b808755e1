// Scores the parser on whole news articles whose text is not ours: what a reader marked in them stands in `ledgers/` by
// document and place, the text in the raw text beside the checkout. `npx tsx tools/score/ledgers.ts mistakes dev [ID]` (or
// dev2, wide, wide2) lists what a reader would have told otherwise, of the articles to develop on alone: those to test on stay unseen.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '../../src/parser/index'
import { Tally, type Figure } from '../../test/parser/meetings/ledger'
import type { Entry, Sample } from '../../test/support/samples'
import { readRaw, type RawDocument } from '../raw'
import { figureTable } from './samples'

type Range = [start: number, end: number]

/**
 * The meetings that a reader marked in an article, with none of its words: places are UTF-16 code units of
 * {@link articleText}, a participant or a place of a meeting is where its fullest form stands.
 */
export interface Meetings {
  id: string
  /** The day of publication: what the source says, else what the text lets a reader know. */
  published: string
  /** How much of the article was read. */
  length: number
  ledger: (Pick<Entry, 'kind' | 'status' | 'time'> & Record<'participants' | 'place' | 'triggers', Range[]>)[]
}

/** What a reader marked where he marked more than the meetings. */
export interface Standoff extends Meetings {
  people: Range[]
  credits: Range[]
  /**
   * A role and the name of its bearer: all that says what a person is (title before the name, apposition, "is", "former"), with
   * country or body and complement ("Zemblan minister of trade"), a possessor that is a name too ("Zembla's minister"); without
   * determiner, courtesy title and kinship.
   */
  roles: [...Range, ...bearer: Range][]
  times: [...Range, value: string][]
}

/** `dev` and `dev2` to develop on, `test` to test on. */
export const splits = ['dev', 'dev2', 'test'] as const

export type Split = (typeof splits)[number]

/** Many articles of which the meetings alone are marked, at a quicker pace: `wide` and `wide2` to develop on, `test2` to test on. */
export const wideSplits = ['wide', 'wide2', 'test2'] as const

export type WideSplit = (typeof wideSplits)[number]

/** The articles of a split that a reader marked. */
export const standoffs = (split: Split): Standoff[] => lines(split)

/** The articles of a split of which the meetings are marked. */
export const meetingsOf = (split: Split | WideSplit): Meetings[] => lines(split)

function lines<T>(split: Split | WideSplit): T[] {
  const text = readFileSync(join(__dirname, `ledgers/${split}.jsonl`), 'utf8')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}

/** An article as it is opened: the headline above the text, unless the text begins with it. */
export const articleText = ({ title = '', text }: Pick<RawDocument, 'title' | 'text'>): string =>
  text.startsWith(title) ? text : `${title}\n\n${text}`

/**
 * Puts the marks and the text of an article together. Findings were not marked.
 * @throws where the text is shorter than what was read
 */
export function readStandoff(marks: Standoff, document: Pick<RawDocument, 'title' | 'text'>): Sample {
  const labelled = (label: string, ranges: Range[]): Sample['people'] =>
    ranges.map(([start, end]) => ({ label, start, end }))
  return {
    ...readMeetings(marks, document),
    people: labelled('p', marks.people),
    credits: labelled('by', marks.credits),
    roles: marks.roles.map(([start, end, ...bearer]) => ({
      start,
      end,
      bearer: { start: bearer[0], end: bearer[1] },
    })),
    times: marks.times.map(([start, end, value]) => ({ start, end, value })),
    findings: [],
  }
}

/** As {@link readStandoff}, the meetings alone. */
export function readMeetings(
  marks: Meetings,
  document: Pick<RawDocument, 'title' | 'text'>,
): Pick<Sample, 'name' | 'text' | 'ledger'> {
  const text = articleText(document).slice(0, marks.length)
  if (text.length < marks.length)
    throw new Error(`${marks.id}: ${text.length} characters where ${marks.length} were read`)
  const words = (ranges: Range[]): string[] => ranges.map(([start, end]) => text.slice(start, end))
  return {
    name: marks.id,
    text,
    ledger: marks.ledger.map((entry) => ({
      ...entry,
      participants: words(entry.participants),
      place: words(entry.place),
      triggers: entry.triggers.map(([start, end]) => ({ start, end })),
    })),
  }
}

const rawFolder = join(__dirname, '../../../shared/data/raw')
const noText = 'ledgers: the text of the articles is not here (../shared/data/raw beside the checkout)'

function tallied(split: Split | WideSplit, only = ''): Tally {
  const marked = lines<Meetings | Standoff>(split).filter(({ id }) => id.includes(only))
  const sources = new Set(marked.map(({ id }) => id.slice(0, id.indexOf(':'))))
  const documents = new Map(
    [...sources].flatMap((source) =>
      readRaw(join(rawFolder, `${source}.jsonl.gz`)).map((document): [string, RawDocument] => [document.id, document]),
    ),
  )
  const tally = new Tally()
  for (const marks of marked) {
    const document = documents.get(marks.id)
    if (!document) throw new Error(`${marks.id} is not among the raw text`)
    const { text } = readMeetings(marks, document)
    const analysis = analyze(text, { languageId: 'article', published: marks.published })
    if ('people' in marks) tally.add(readStandoff(marks, document), { ...analysis, findings: [] })
    else tally.addLedger(readMeetings(marks, document), analysis)
  }
  return tally
}

/** The table of figures over the articles to develop on and those to test on; says so where their text is absent. */
export function scoreLedgers(): Promise<string> {
  if (!existsSync(rawFolder)) return Promise.resolve(noText)
  const row = (split: Split | WideSplit): [string, Partial<Record<Figure, number>>] => {
    const figures: Partial<Record<Figure, number>> = tallied(split).figures()
    delete figures.findings
    if ((wideSplits as readonly string[]).includes(split)) {
      delete figures.people
      delete figures.roles
      delete figures.times
    }
    return [`${split}, ${meetingsOf(split).length} articles`, figures]
  }
  const tables = [
    figureTable('ledgers', Object.fromEntries(splits.map(row))),
    figureTable('meetings alone', Object.fromEntries(wideSplits.map(row))),
  ]
  return Promise.resolve(tables.join('\n\n'))
}

/** The splits to develop on. */
const open: readonly string[] = ['dev', 'dev2', 'wide', 'wide2']

if (require.main === module) {
  const [what, split = '', only] = process.argv.slice(2)
  if (what !== 'mistakes' || !open.includes(split))
    console.log(`ledgers: “mistakes” are listed of ${open.join(', ')}; what is there to test on stays unseen`)
  else console.log(existsSync(rawFolder) ? tallied(split as Split | WideSplit, only).mistakes.join('\n') : noText)
}
