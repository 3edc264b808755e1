// Exact F1 on newswire of our own in formats that the training sets hold little of (test/fixtures/newswire), as it is written
// and as corpora write it, with a space around every mark. `npx tsx tools/score/newswire.ts mistakes [FORMAT]` lists what differs.
import { join } from 'node:path'
import { newswire, type WirePiece } from '../../test/support/newswire'
import { trained } from '../../src/parser/names/recogniser/trained'
import { findNames, loadScorer, type Rows } from '../train/evaluate'
import { mistakes } from '../train/mistakes'
import { tokenised } from '../train/tokenised'
import { namesIn } from './entities'

type Finder = typeof namesIn

const finders: Record<string, Finder> = { recogniser: (text) => findNames(text, trained()), product: namesIn }

/** The table by format. */
export async function scoreNewswire(): Promise<string> {
  const scorer = await loadScorer(join(__dirname, '../../../shared'))
  if (!scorer) return 'the scorer is not here (../shared/score beside the checkout)'
  const rates = (pieces: WirePiece[], find: Finder): Rows =>
    scorer.score(
      pieces.map(({ id, text, labels }) => ({ id, text, entities: labels })),
      pieces.map(({ id, text }) => ({ id, entities: find(text) })),
    )
  const all = newswire()
  const spaced = [...all.values()].flat().map((piece) => tokenised(piece, 'plain'))
  const treebank = [...all.values()].flat().map((piece) => tokenised(piece, 'treebank'))
  const rows = [
    ...all,
    ['all', [...all.values()].flat()],
    ['all, spaced', spaced],
    ['all, Treebank', treebank],
  ] as const
  const kinds = ['person', 'organization', 'place', 'micro', 'any'] as const
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |`
  const head = ['format', 'names', ...kinds, 'product: micro', 'any']
  return [
    head,
    head.map(() => '---'),
    ...rows.map(([name, pieces]) => {
      const [alone, whole] = [finders['recogniser'], finders['product']].map((find) => rates(pieces, find as Finder))
      const percent = (of: Rows | undefined, kind: string): string => (100 * (of?.[kind]?.e.f ?? 0)).toFixed(1)
      return [
        name,
        String(alone?.['micro']?.gold ?? 0),
        ...kinds.map((kind) => percent(alone, kind)),
        percent(whole, 'micro'),
        percent(whole, 'any'),
      ]
    }),
  ]
    .map(line)
    .join('\n')
}

if (require.main === module) {
  const [what, only, finder = 'recogniser', spaced] = process.argv.slice(2)
  if (what === 'mistakes') {
    const pieces = [...newswire()].filter(([name]) => !only || only === 'all' || name === only).flatMap(([, of]) => of)
    const written = spaced
      ? pieces.map((piece) => tokenised(piece, spaced === 'treebank' ? 'treebank' : 'plain'))
      : pieces
    const find = finders[finder] as Finder
    for (const { text, labels } of written) for (const line of mistakes(text, find(text), labels)) console.log(line)
  } else void scoreNewswire().then((table) => console.log(table))
}
