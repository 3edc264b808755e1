import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyze } from '../../src/parser/index'

interface Rates {
  f: number
}
type Rows = Record<string, { gold: number; e: Rates; x: Rates } | undefined>
interface Gold {
  id: string
  text: string
}
interface Scorer {
  score(gold: Gold[], predicted: { id: string; entities: unknown[] }[]): Rows
  readJsonl(path: string): Gold[]
}

const shared = join(__dirname, '../../../shared')

/**
 * Exact F1 of the whole product's names, by set. The shipped weights have learned from these sets, so this shows what was
 * broken since, not how good a recogniser is on news it never saw: for that, sets are kept out of a training of their own.
 */
export async function scoreEntities(): Promise<string> {
  const scorer = (await import(pathToFileURL(join(shared, 'score/score-entities.mjs')).href)) as Scorer
  const sets = readdirSync(join(shared, 'data/ner')).sort()
  const head = ['set', 'names', 'person', 'organization', 'place', 'micro', 'any kind', 'micro, relaxed']
  const rows = sets.map((file) => {
    const gold = scorer.readJsonl(join(shared, 'data/ner', file))
    const rates = scorer.score(
      gold,
      gold.map(({ id, text }) => ({ id, entities: namesIn(text) })),
    )
    const percent = (rate: Rates | undefined): string => (100 * (rate?.f ?? 0)).toFixed(1)
    const exact = ['person', 'organization', 'place', 'micro', 'any'].map((kind) => percent(rates[kind]?.e))
    return [file.replace('.jsonl', ''), String(rates['micro']?.gold ?? 0), ...exact, percent(rates['micro']?.x)]
  })
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  return [
    'Whole product, exact F1 in per cent, on sets that the shipped weights HAVE learned from:',
    '',
    ...[head, head.map(() => '---'), ...rows].map(line),
    '',
    'Kept out of training (each set left out of a training of its own: npm run train -- --hold SET,…):',
    '',
    keptOut(),
  ].join('\n')
}

/** The names that the whole product finds, without pronouns and the like. */
export function namesIn(text: string): { start: number; end: number; kind: string }[] {
  const { entities } = analyze(text, { languageId: 'article' })
  return entities.flatMap(({ kind, mentions }) =>
    mentions.filter(({ form }) => form === 'full' || form === 'short').map(({ start, end }) => ({ start, end, kind })),
  )
}

/** The figures that the last training wrote down, from the data card. */
function keptOut(): string {
  const card = readFileSync(join(__dirname, '../../src/parser/names/recogniser/DATA-CARD.md'), 'utf8')
  return (
    card
      .slice(card.indexOf('## How good it is'))
      .split('\n## ')[0]
      ?.replace(/^#.*\n+/, '')
      .trim() ?? ''
  )
}
