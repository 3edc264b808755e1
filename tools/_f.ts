import { readFileSync, readdirSync } from 'node:fs'
import { analyze } from '../src/parser/index'
import { readSample } from '../test/support/samples'
for (const d of ['a','b','c','d']) for (const n of readdirSync('/tmp/ark/'+d)) if (n.endsWith('.gold.txt')) { const s = readSample(n, readFileSync(`/tmp/ark/${d}/${n}`, 'utf8')); const a = analyze(s.text, { languageId: 'article' }); for (const f of a.findings) console.log(d, n, f.code, f.message, s.findings.includes(f.code) ? 'GOLD' : '') }
