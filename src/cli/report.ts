import {
  daysInFigures,
  inQuotes,
  ledger,
  participantsOf,
  rolesOf,
  whereOf,
  type Entry,
} from '../workspace/export/index'
import type { Analysis, Entity, Instrument, Time } from '../parser/index'

/**
 * The analysis as a person reads it in a terminal: people with roles and counts, meetings and dates in order of time,
 * instruments, findings. Control characters of the article are taken out, so that a text can't drive the terminal.
 */
export function report(text: string, analysis: Analysis, name?: string): string {
  const at = locator(text)
  const { article } = analysis
  const title = article.headline ? clean(text.slice(article.headline.start, article.headline.end)) : undefined
  const head = [name && clean(name), title, published(analysis)].filter(Boolean).join('\n')
  if (!article.prose) return [head, 'This does not read as an article.'].filter(Boolean).join('\n') + '\n'
  const of = (kind: Entity['kind']): Entity[] => analysis.entities.filter((entity) => entity.kind === kind)
  const sections = [
    section(
      'People',
      of('person').map((person) => personLine(person, at)),
    ),
    section(
      'Meetings',
      inColumns(ledger({ analysis, text }).map((entry) => [column(entry.meeting.time), meetingWords(entry, at)])),
    ),
    section('Dates', inColumns(datesInOrder(analysis.times).map((time) => [column(time), timeWords(time, text, at)]))),
    section(
      'Documents',
      analysis.instruments.map((instrument) => instrumentLine(instrument, at)),
    ),
    section('Organisations', [nameList(of('organization'))]),
    section('Places', [nameList(of('place'))]),
    section('Peoples', [nameList(of('group'))]),
    section(
      'To check',
      analysis.findings.map(
        ({ message, spans }) => `${message} (${[...new Set(spans.map(({ start }) => at(start)))].join(', ')})`,
      ),
    ),
  ]
  return [head, ...sections].filter(Boolean).join('\n\n') + '\n'
}

/** Text from an article without line breaks, control characters and bidirectional overrides. */
export function clean(words: string): string {
  return words.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
}

const section = (title: string, lines: (string | undefined)[]): string => {
  const filled = lines.filter((line): line is string => Boolean(line))
  return filled.length ? `${title}\n${filled.map((line) => `  ${line}`).join('\n')}` : ''
}

function published({ article }: Analysis): string {
  const where = { option: 'as told', 'front-matter': 'front matter', text: 'in the text', 'file-name': 'file name' }
  return [
    article.outlet,
    article.published && `published ${article.published.value} (${where[article.published.from]})`,
  ]
    .filter((part): part is string => Boolean(part))
    .map(clean)
    .join(', ')
}

function personLine(person: Entity, at: Locator): string {
  const roles = rolesOf(person).map(clean).join('; ')
  const [first] = person.mentions
  return `${clean(person.name)}${roles && `, ${roles}`} · ${count(person.mentions.length, 'mention')}${first ? `, first ${at(first.start)}` : ''}`
}

/** Each line's first part as wide as the widest. */
function inColumns(rows: [first: string, rest: string][]): string[] {
  const width = rows.reduce((most, [first]) => Math.max(most, first.length), 0)
  return rows.map(([first, rest]) => `${first.padEnd(width)}  ${rest}`)
}

function meetingWords(entry: Entry, at: Locator): string {
  const { kind, status, when, meeting } = entry
  const who = participantsOf(entry).join(', ') || 'unnamed'
  const [first] = meeting.mentions
  return [
    clean(`${kind}${status === 'held' ? '' : ` (${status})`}: ${who}${whereOf(entry)}`),
    entry.from === undefined && when !== undefined && inQuotes(clean(when)),
    first && at(first.trigger.start),
  ]
    .filter(Boolean)
    .join(' · ')
}

/**
 * When, in a column. A day is written as it is; what the value says in letters and crosses ("2016-SP", "199", "XXXX-WXX-1") by its
 * days, where they are known, as the views write them.
 */
function column(time: Pick<Time, 'value' | 'earliest' | 'latest'> | undefined): string {
  if (!time) return 'no date'
  const { value, earliest, latest } = time
  const known = earliest && latest
  if (/^\d{4}(?:-\d\d){0,2}(?:T\d\d:\d\d)?$/.test(value) || !known) return /^[\dP]/.test(value) ? value : 'no date'
  const part = partsOfDay.get(value.slice(11))
  if (part) return `${earliest} ${part}`
  return daysInFigures(earliest, latest)
}

const partsOfDay = new Map([
  ['MO', 'morning'],
  ['AF', 'afternoon'],
  ['EV', 'evening'],
  ['NI', 'night'],
])

function timeWords(time: Time, text: string, at: Locator): string {
  return `“${clean(text.slice(time.start, time.end))}” · ${at(time.start)}`
}

function instrumentLine(instrument: Instrument, at: Locator): string {
  const { vote } = instrument
  const facts = [
    instrument.symbol,
    instrument.title,
    instrument.adopted && `adopted ${instrument.adopted}`,
    vote ? `${vote.for}-${vote.against}-${vote.abstain}` : instrument.adoption,
  ]
  const [first] = instrument.mentions
  return `${[instrument.name, ...facts]
    .filter(Boolean)
    .map((part) => clean(part ?? ''))
    .join(' · ')}${first ? ` · ${at(first.start)}` : ''}`
}

function nameList(entities: Entity[]): string | undefined {
  if (!entities.length) return undefined
  return entities.map((entity) => `${clean(entity.name)} ${entity.mentions.length}`).join(', ')
}

const key = ({ earliest, value }: Time): string => earliest ?? value

/** Dates and times of day in order of time; durations and sets say nothing of when and are left to JSON. */
function datesInOrder(times: Time[]): Time[] {
  return times
    .filter((time) => time.earliest !== undefined)
    .sort((a, b) => compare(key(a), key(b)) || a.start - b.start)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

type Locator = (offset: number) => string

/** Turns an offset into "line 12". */
function locator(text: string): Locator {
  const starts = [0]
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return (offset) => {
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] as number) <= offset) low = middle
      else high = middle
    }
    return `line ${low + 1}`
  }
}
