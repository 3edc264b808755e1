// Prints what the recogniser gets wrong on a gold set: tsx tools/train/errors.ts SET [LIMIT]
import { trained } from '../../src/parser/names/recogniser/trained'
import { readGold } from './corpus'
import { findNames } from './evaluate'

const [name = '', limit = '60'] = process.argv.slice(2)
let left = Number(limit)
for (const doc of readGold('../shared/data/ner', name)) {
  const found = findNames(doc.text, trained()).filter((e) => e.kind !== 'group' && e.kind !== 'event')
  const gold = doc.labels.filter((e) => e.kind !== 'group' && e.kind !== 'event')
  const key = (e: { start: number; end: number; kind: string }): string => `${e.start}-${e.end}-${e.kind}`
  const right = new Set(gold.map(key))
  const said = new Set(found.map(key))
  const wrong = [
    ...found.filter((e) => !right.has(key(e))).map((e) => ({ ...e, sign: '+' })),
    ...gold.filter((e) => !said.has(key(e))).map((e) => ({ ...e, sign: '-' })),
  ].sort((a, b) => a.start - b.start)
  for (const { start, end, kind, sign } of wrong) {
    if (left-- <= 0) process.exit(0)
    const clean = (text: string): string => text.replace(/\s+/g, ' ')
    const before = clean(doc.text.slice(Math.max(0, start - 40), start))
    console.log(
      `${sign} ${kind.slice(0, 6).padEnd(6)} ${before}[${doc.text.slice(start, end)}]${clean(doc.text.slice(end, end + 30))}`,
    )
  }
}
