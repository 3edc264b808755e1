// Prints what the recogniser gets wrong on a gold set: tsx tools/train/errors.ts SET [LIMIT]
import { trained } from '../../src/parser/names/recogniser/trained'
import { readGold } from './corpus'
import { findNames } from './evaluate'
import { mistakes } from './mistakes'

const [name = '', limit = '60'] = process.argv.slice(2)
let left = Number(limit)
for (const { text, labels } of readGold('../shared/data/ner', name)) {
  for (const line of mistakes(text, findNames(text, trained()), labels)) {
    if (left-- <= 0) process.exit(0)
    console.log(line)
  }
}
