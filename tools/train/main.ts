// Learns the recogniser's weights: tsx tools/train/main.ts [--hold a,b,…] [--annotated-share 0.5] [--no-silver] [--write]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { RowGatherer } from '../../src/parser/names/rows'
import { unpack, type Trained, clusterLookup } from '../../src/parser/names/trained'
import { readAnnotated } from './annotated'
import { varied } from './augment'
import { ChainModel } from './chain'
import { paragraphsOf, readGold, readSilver, readTeacher, type Document } from './corpus'
import { confidenceLine, loadScorer, scoreLine } from './evaluate'
import { Examples } from './examples'
import { ownParagraphs } from './own'
import { pack, packClusters } from './pack'
import { random } from './random'

const shared = '../shared'
const cache = '.cache/teacher'
const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? fallback : (process.argv[at + 1] ?? fallback)
}
const flag = (name: string): boolean => process.argv.includes(`--${name}`)

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
const silverSets = [
  'wikinews',
  'current-events',
  'masakhanews',
  'allsides',
  'allsides2',
  'reuters',
  'bbc',
  'giveme5w1h',
  'abc',
  'historian',
  'whitehouse',
  'un-debate',
]

async function main(): Promise<void> {
  const held = new Set(option('hold', '').split(',').filter(Boolean))
  const clusterFile = `${cache}/clusters.tsv`
  const clusterLines = existsSync(clusterFile) ? readFileSync(clusterFile, 'utf8').trim().split('\n') : []
  const slots = packClusters(clusterLines, Number(option('clusters', '60000')))
  const rows = new RowGatherer().rows()
  const blank: Trained = { rows, transitions: new Int32Array(1), cluster: clusterLookup(slots) }

  const examples = new Examples()
  const tests = new Map<string, Document[]>()
  const draw = random(5)
  const names = readdirSync(`${shared}/data/ner`).sort()
  for (const name of names.map((file) => file.replace('.jsonl', ''))) {
    const docs = readGold(`${shared}/data/ner`, name, cache)
    if (held.has(name)) {
      tests.set(name, docs)
      continue
    }
    const weight = goldWeights[name] ?? 0.7
    for (const paragraph of docs.flatMap(paragraphsOf)) {
      examples.add(paragraph, blank, weight)
      const other = varied(paragraph, draw)
      if (other) examples.add(other, blank, weight)
    }
  }
  const annotated = readAnnotated(`${shared}/data/raw`, readTeacher(cache, silverSets))
  const labelled = new Set(annotated.map(({ id }) => id))
  // Every tenth of the documents that we read is kept out when a set is, as news of the training's own kind.
  const isTest = (i: number): boolean => held.size > 0 && i % 10 === 0
  if (held.size)
    tests.set(
      'annotated news',
      annotated.filter((_, i) => isTest(i)),
    )
  const readShare = Number(option('annotated-share', '1'))
  const learned = annotated.filter((_, i) => !isTest(i) && random(i)() < readShare)
  for (const paragraph of learned.flatMap(paragraphsOf)) {
    examples.add(paragraph, blank, Number(option('annotated', '2')))
    const other = varied(paragraph, draw)
    if (other) examples.add(other, blank, 1)
  }
  for (const paragraph of ownParagraphs(Number(option('own', '2000')), draw)) {
    examples.add(paragraph, blank, 0.5)
    const other = varied(paragraph, draw)
    if (other) examples.add(other, blank, 0.5)
  }
  console.log(`gold: ${examples.tokens} tokens scored, ${examples.names} names, ${examples.lost} out of reach`)
  if (!flag('no-silver')) {
    const share = Number(option('silver', '1'))
    const weight = Number(option('silver-weight', '1'))
    for (const name of silverSets) {
      const docs = readSilver(cache, name).filter(({ id }) => !labelled.has(id))
      for (const paragraph of docs.slice(0, Math.ceil(docs.length * share)).flatMap(paragraphsOf))
        examples.add(paragraph, blank, weight)
    }
    console.log(`with silver: ${examples.tokens} tokens scored`)
  }

  const model = new ChainModel()
  model.learn(
    examples,
    {
      epochs: Number(option('epochs', '3')),
      rate: Number(option('rate', '0.1')),
      seed: 1,
      featureDropout: Number(option('dropout', '0.4')),
      wordDropout: Number(option('word-dropout', '0.3')),
    },
    (line) => console.log(line),
  )
  const bytes = pack(model, slots)
  console.log(`${(bytes.length / 1e6).toFixed(2)} MB`)
  const scorer = await loadScorer(shared)
  if (scorer) {
    const learned = unpack(bytes)
    for (const [name, docs] of tests) console.log(name.padEnd(16), scoreLine(scorer, docs, learned))
    console.log('right by score:', confidenceLine([...tests.values()].flat(), learned))
  }
  if (flag('write')) {
    const text = Buffer.from(bytes).toString('base64')
    writeFileSync(
      'src/parser/names/weights.ts',
      `/** Generated by npm run train; see DATA-CARD.md. */\nexport const weights =\n  '${text}'\n`,
    )
  }
}

void main()
