// Scores the parser on the sample articles in test/fixtures/articles: meetings, people and times as a reader marked them.
// `npx tsx tools/score/samples.ts mistakes [NAME]` lists what a reader would have told otherwise.
import { analyze } from '../../src/parser/index'
import { Tally } from '../../test/parser/meetings/ledger'
import { samples } from '../../test/support/samples'

function tallied(only = ''): Tally {
  const tally = new Tally()
  for (const sample of samples())
    if (sample.name.startsWith(only)) tally.add(sample, analyze(sample.text, { languageId: 'article' }))
  return tally
}

/** The table of figures over all sample articles. */
export function scoreSamples(): Promise<string> {
  const figures = Object.entries(tallied().figures())
  const cells = (of: string[]): string => `| ${of.join(' | ')} |`
  const head = [cells(['samples', ...figures.map(([what]) => what)]), `|---${'|--:'.repeat(figures.length)}|`]
  const row = cells([`${samples().length} articles`, ...figures.map(([, figure]) => figure.toFixed(1))])
  return Promise.resolve([...head, row].join('\n'))
}

if (require.main === module) {
  const [what, only] = process.argv.slice(2)
  if (what === 'mistakes') console.log(tallied(only).mistakes.join('\n'))
  else void scoreSamples().then((table) => console.log(table))
}
