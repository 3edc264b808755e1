import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readRaw, type RawDocument } from '../raw'
import { splits, standoffs } from '../score/ledgers'
import { readAnnotated } from './annotated'
import { readGold, type Document } from './corpus'
import { random } from './random'

/** How much each gold set counts: newswire and kin more, sets with gaps or of other kinds of text less. */
const goldWeights: Record<string, number> = {
  'gum-news.train': 2,
  meantime: 0.7,
  re3d: 0.3,
  europarl: 1,
  wikigold: 1,
  'uner-ewt': 1,
  'uner-pud-wiki': 1,
  redocred: 0.3,
  btc: 0.5,
  'wnut17.train': 0.4,
  sec: 0.3,
  'crossner-politics': 0.7,
  'crossner-other': 0.4,
}

/** How many documents of a raw source are learned from; all of one that is not named. News first. */
const rawLimits: Record<string, number> = {
  'allsides-2012-20': 1200,
  'reuters-21578': 3000,
  'us-state-historian': 150,
  'whitehouse-2021-26': 300,
  'un-general-debate': 100,
  'congressional-record': 0,
  'state-of-the-union': 0,
  europarl: 0,
}

/** How much what we read ourselves counts: paragraphs were chosen for their doubts, and are not as text is on the whole. */
const ownWeights: Record<string, number> = { news: 2, paragraphs: 1 }

/** Documents that count alike. */
export interface Weighted {
  docs: Document[]
  weight: number
}

/** All that is learned from, and what is kept out to test on. */
export interface Sets {
  gold: Weighted[]
  own: Weighted[]
  raw: RawDocument[]
  tests: Map<string, Document[]>
}

/**
 * Reads the sets of the shared folder.
 *
 * @param held gold sets to keep out; with any, a tenth of what we read ourselves is kept out too, as text of the training's
 * own kind
 * @param ownShare how much of what we read ourselves is learned from
 */
export function readSets(shared: string, held: ReadonlySet<string>, ownShare: number): Sets {
  const tests = new Map<string, Document[]>()
  const gold: Weighted[] = []
  for (const file of readdirSync(join(shared, 'data/ner')).sort()) {
    const name = file.replace('.jsonl', '')
    const docs = readGold(join(shared, 'data/ner'), name)
    if (held.has(name)) tests.set(name, docs)
    else gold.push({ docs, weight: goldWeights[name] ?? 0.7 })
  }
  const sources = rawSources(join(shared, 'data/raw'))
  const annotated = readAnnotated([...sources.values()].flat())
  const isTest = (i: number): boolean => held.size > 0 && i % 10 === 0
  const own: Weighted[] = []
  for (const [name, docs] of annotated) {
    if (held.size)
      tests.set(
        `own ${name}`,
        docs.filter((_, i) => isTest(i)),
      )
    const learned = docs.filter((_, i) => !isTest(i) && random(i)() < ownShare)
    own.push({ docs: learned, weight: ownWeights[name] ?? 1 })
  }
  // The articles that the ledger is measured on are not learned from either.
  const apart = new Set([...annotated.values(), ...splits.map(standoffs)].flat().map(({ id }) => id))
  const raw = [...sources].flatMap(([source, docs]) =>
    docs.filter(({ id }) => !apart.has(id)).slice(0, rawLimits[source] ?? docs.length),
  )
  return { gold, own, raw, tests }
}

function rawSources(folder: string): Map<string, RawDocument[]> {
  if (!existsSync(folder)) return new Map()
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl.gz'))
  return new Map(files.sort().map((file) => [file.replace('.jsonl.gz', ''), readRaw(join(folder, file))]))
}
