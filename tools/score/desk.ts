// Scores the parser on the articles of regional desks in test/fixtures/desk, a row a set.
// `npx tsx tools/score/desk.ts mistakes SET [NAME]` lists what a reader would have told otherwise, of the sets to develop on.
import { join } from 'node:path'
import { analyze } from '../../src/parser/index'
import { Tally, type Figure } from '../../test/parser/meetings/ledger'
import { samplesIn } from '../../test/support/samples'
import { figureTable } from './samples'

const folder = join(__dirname, '../../test/fixtures/desk')
/** The sets to develop on, and the one to judge by. */
const [open, unseen] = [['a', 'b', 'c', 'e', 'f', 'g', 'h', 'i', 'j', 'k'], 'd']

function tallied(set: string, only = ''): Tally {
  const tally = new Tally()
  for (const sample of samplesIn(join(folder, set)))
    if (sample.name.startsWith(only)) tally.add(sample, analyze(sample.text, { languageId: 'article' }))
  return tally
}

/** The table of figures by set. */
export function scoreDesk(): Promise<string> {
  const row = (set: string): [string, Partial<Record<Figure, number>>] => {
    const figures: Partial<Record<Figure, number>> = tallied(set).figures()
    delete figures.roles
    return [`desk ${set}${set === unseen ? ', to judge by' : ''}`, figures]
  }
  return Promise.resolve(figureTable('desk', Object.fromEntries([...open, unseen].map(row))))
}

if (require.main === module) {
  const [what, set = '', only] = process.argv.slice(2)
  if (what === 'mistakes' && open.includes(set)) console.log(tallied(set, only).mistakes.join('\n'))
  else if (what === 'mistakes')
    console.log(`desk: “mistakes” are listed of ${open.join(', ')}; what is there to judge by stays unseen`)
  else void scoreDesk().then((table) => console.log(table))
}
