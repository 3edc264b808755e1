import { readdirSync, readFileSync } from 'node:fs'
import { analyze } from '../src/parser/index'
import { readSample } from '../test/support/samples'
const folder = process.argv[2] ?? '/tmp/ark/a'
for (const name of readdirSync(folder).sort()) if (name.endsWith('.gold.txt')) { const s = readSample(name, readFileSync(`${folder}/${name}`, 'utf8')); const a = analyze(s.text, { languageId: 'article' }); console.log(name, JSON.stringify(a.article.published), JSON.stringify(a.article.dateline), a.article.outlet, '|', a.article.headline && s.text.slice(a.article.headline.start, a.article.headline.end)) }
