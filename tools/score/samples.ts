// Scores the parser on the sample articles in test/fixtures/articles: meetings, people and times as a reader marked them.
// `npx tsx tools/score/samples.ts mistakes [NAME]` lists what a reader would have told otherwise.
import { analyze } from '../../src/parser/index'
import { Tally, type Figure } from '../../test/parser/meetings/ledger'
import { samples } from '../../test/support/samples'

function tallied(only = ''): Tally {
  const tally = new Tally()
  for (const sample of samples())
    if (sample.name.startsWith(only)) tally.add(sample, analyze(sample.text, { languageId: 'article' }))
  return tally
}

/** Rows of figures as a Markdown table, named in the first column. */
export function figureTable(title: string, rows: Record<string, Partial<Record<Figure, number>>>): string {
  const cells = (of: string[]): string => `| ${of.join(' | ')} |`
  const columns = Object.keys(Object.values(rows)[0] ?? {})
  return [
    cells([title, ...columns]),
    `|---${'|--:'.repeat(columns.length)}|`,
    ...Object.entries(rows).map(([name, figures]) =>
      cells([name, ...Object.values(figures).map((figure) => figure.toFixed(1))]),
    ),
  ].join('\n')
}

/** The table of figures over all sample articles. */
export function scoreSamples(): Promise<string> {
  const figures: Partial<Record<Figure, number>> = tallied().figures()
  delete figures.roles
  return Promise.resolve(figureTable('samples', { [`${samples().length} articles`]: figures }))
}

if (require.main === module) {
  const [what, only] = process.argv.slice(2)
  if (what === 'mistakes') console.log(tallied(only).mistakes.join('\n'))
  else void scoreSamples().then((table) => console.log(table))
}
