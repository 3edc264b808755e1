import { readdirSync, readFileSync } from 'node:fs'
import { analyze } from '../src/parser/index'
import { Tally } from '../test/parser/meetings/ledger'
import { readSample } from '../test/support/samples'
const [folder = '/tmp/ark/a', only = '', what = ''] = process.argv.slice(2)
const all = new Tally()
for (const name of readdirSync(folder).filter((n) => n.endsWith('.gold.txt') && n.includes(only)).sort()) {
  const sample = readSample(name.replace('.gold.txt', ''), readFileSync(`${folder}/${name}`, 'utf8'))
  const a = analyze(sample.text, { languageId: 'article' })
  const one = new Tally(); one.add(sample, a); all.add(sample, a)
  const f = one.figures(); console.log(name.padEnd(34), Object.values(f).map((x) => x.toFixed(0).padStart(4)).join(''))
}
console.log('all', JSON.stringify(Object.fromEntries(Object.entries(all.figures()).map(([k, v]) => [k, +v.toFixed(1)]))))
if (what) console.log(all.mistakes.filter((m) => what === 'all' || m.includes(what)).join('\n'))
