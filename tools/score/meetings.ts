import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyze, type Analysis } from '../../src/parser'

const shared = join(__dirname, '../../../shared')

interface Gold {
  id: string
  text: string
  meetings: unknown[]
}

type Range = [number, number]

export interface Prediction {
  id: string
  meetings: { trigger: Range; participants: Range[]; place: Range[]; time: Range[] }[]
}

interface Score {
  tp: number
  np: number
  ng: number
  p: number
  r: number
  f: number
}

interface Scored {
  event: Score
  doc: Score
  roles: Record<string, { all: Score; given: Score }>
  errors: string[][]
}

interface Scorer {
  scoreMeetings: (gold: Gold[], predictions: Prediction[], options: { kind?: string }) => Scored
}

/** One range a place in the text: "both sides" stands for two entities and is said once. */
const ranges = (spans: readonly { start: number; end: number }[]): Range[] => [
  ...new Map(spans.map(({ start, end }): [string, Range] => [`${start} ${end}`, [start, end]])).values(),
]

/**
 * Every mention of every meeting as one event, in the shape the scorer reads; the annotated sets count descriptions and
 * pronouns as well as names.
 */
export function predict(id: string, analysis: Analysis): Prediction {
  const mentions = analysis.meetings.flatMap((meeting) => meeting.mentions)
  return {
    id,
    meetings: mentions.map((mention) => ({
      trigger: [mention.trigger.start, mention.trigger.end],
      participants: ranges([...mention.participants, ...(mention.described?.participants ?? [])]),
      place: ranges([...mention.places, ...(mention.described?.places ?? [])]),
      time: ranges([...(mention.time ? [mention.time] : []), ...(mention.described?.times ?? [])]),
    })),
  }
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5)

const row = (name: string, score: Score): string =>
  `| ${name} | ${score.ng} | ${score.np} | ${percent(score.p)} | ${percent(score.r)} | ${percent(score.f)} |`

/**
 * Measures meetings end to end (trigger, participants, place, time) on the annotated sentences and documents of the shared
 * folder. Returns Markdown tables; says so where the folder is absent.
 */
export async function scoreMeetings(errors = 0): Promise<string> {
  const scorerPath = join(shared, 'score/score-meetings.mjs')
  if (!existsSync(scorerPath)) return 'meetings: no ../shared beside the checkout, nothing measured'
  const scorer = (await import(pathToFileURL(scorerPath).href)) as Scorer
  const tables: string[] = []
  for (const file of ['meet-qasrl', 'meet-ewt']) {
    const lines = readFileSync(join(shared, `data/meetings/${file}.jsonl`), 'utf8').split('\n')
    const gold = lines.filter(Boolean).map((line) => JSON.parse(line) as Gold)
    const predictions = gold.map(({ id, text }) => predict(id, analyze(text, { languageId: 'article' })))
    const { event, doc, roles, errors: wrong } = scorer.scoreMeetings(gold, predictions, { kind: 'core' })
    tables.push(
      `meetings/${file} (core)`,
      '| what | gold | found | P | R | F1 |\n|---|---|---|---|---|---|',
      row('event', event),
      row('document has a meeting', doc),
      ...Object.entries(roles).flatMap(([name, { all, given }]) => [
        row(name, all),
        row(`${name} (given event)`, given),
      ]),
      ...wrong.slice(0, errors).map((error) => error.join('\t').replace(/\n/g, ' ')),
      '',
    )
  }
  return tables.join('\n')
}
