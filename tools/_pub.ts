import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readRaw } from './raw'
import { articleText } from './score/ledgers'
import { readLayout } from '../src/parser/text/layout'
const dir = join(__dirname, '../../shared/data/raw')
for (const f of readdirSync(dir)) { const docs = readRaw(join(dir, f)).slice(0, 3000); let n = 0, right = 0, near = 0, known = 0; const bad: string[] = []
  for (const d of docs) { const t = articleText(d); const p = readLayout(t, { languageId: 'article' }).article.published; if (!p) continue; n++; const date = (d as any).date?.slice(0, 10); if (date) { known++; if (date === p.value) right++; else { const gap = Math.abs(Date.parse(date) - Date.parse(p.value)) / 864e5; if (gap <= 2) near++; else bad.push(`${d.id} ${date} ${p.value} ${JSON.stringify(t.slice(p.start!, p.end!))}`) } } else bad.push(`${d.id} ? ${p.value} ${JSON.stringify(t.slice(Math.max(0,p.start!-30), p.end!+30))}`) }
  console.log(f, 'docs', docs.length, 'found', n, 'known', known, 'right', right, 'within2', near); if (process.argv[2]) console.log(bad.slice(0, +process.argv[2]).join('\n')) }
