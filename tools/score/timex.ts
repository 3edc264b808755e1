// Scores the times on the annotated articles beside the checkout: strict, relaxed and value F1, as TempEval-3 counts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { analyze } from '../../src/parser/index'

interface Gold {
  id: string
  text: string
  dct?: string
  timex: { start: number; end: number; type: string; value: string }[]
}
interface Predicted {
  id: string
  timex: Gold['timex']
}
interface Scores {
  errors: (string | undefined)[][]
}
interface Scorer {
  scoreTimex: (gold: Gold[], predicted: Predicted[]) => Scores
  row: (name: string, scores: Scores) => string
  head: string
}

const shared = join(__dirname, '../../../shared')
const sets = ['meantime', 'wikiwars']

function predict({ id, text, dct }: Gold): Predicted {
  const { times } = analyze(text, { languageId: 'article', ...(dct ? { published: dct } : {}) })
  return { id, timex: times.map(({ start, end, type, value }) => ({ start, end, type, value })) }
}

/** The table of scores, with the mistakes after it where they are asked for. One line where the data is not there. */
export async function scoreTimes(mistakes = 0): Promise<string> {
  const program = join(shared, 'score/score-timex.mjs')
  if (!existsSync(program)) return 'times: no annotated data beside the checkout'
  const { scoreTimex, row, head } = (await import(pathToFileURL(program).href)) as Scorer
  const lines = [head]
  for (const set of sets) {
    const file = join(shared, 'data/time', `${set}.jsonl`)
    const gold = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Gold)
    const scores = scoreTimex(gold, gold.map(predict))
    lines.push(row(set, scores))
    for (const error of scores.errors.slice(0, mistakes)) lines.push(error.join('\t').replaceAll('\n', ' '))
  }
  return lines.join('\n')
}

if (require.main === module) {
  void scoreTimes(Number(process.argv[2] ?? 0)).then((table) => console.log(table))
}
