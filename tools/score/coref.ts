// Measures the joining of names on the gold coreference of ../shared/data/coref: `npx tsx tools/score/coref.ts [--errors] [--predicted]`.
// Names are the gold ones unless --predicted asks for those of the recogniser.
import { analyze } from '../../src/parser'
import type { Entity, Mention } from '../../src/parser/model'
import { joinNames } from '../../src/parser/names/join'
import { documentWith, type GivenName } from '../../test/support/document'
import { sharedFile } from '../../test/support/shared'

interface Gold {
  id: string
  text: string
  coref: [number, number][][]
  coref_meta: { kind: string; shape: string }[]
}

interface Named {
  id: string
  text: string
  entities: GivenName[]
}

interface Tally {
  right: number
  made: number
  gold: number
}

const lines = <T>(file: string): T[] =>
  (sharedFile(file) ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const showErrors = process.argv.includes('--errors')
const predicted = process.argv.includes('--predicted')
const third = new Set(['he', 'she', 'his', 'her', 'him', 'hers', 'himself', 'herself'])
const kinds = new Set(['person', 'organization', 'place', 'group', 'event'])

/** The gold cluster a span belongs to: the same span, or a name within a longer one (with its title) that ends with it. */
function clusterFinder(gold: Gold): (span: { start: number; end: number }) => number {
  const exact = new Map<string, number>()
  const ends = new Map<number, [number, number][]>()
  gold.coref.forEach((cluster, c) => {
    for (const [start, end] of cluster) {
      exact.set(`${start} ${end}`, c)
      ends.set(end, [...(ends.get(end) ?? []), [start, c]])
    }
  })
  return ({ start, end }) =>
    exact.get(`${start} ${end}`) ??
    (ends.get(end) ?? []).find(([from]) => from <= start && start - from < 60)?.[1] ??
    -1
}

const isName = ({ form }: Mention): boolean => form === 'full' || form === 'short'

function score(file: string, tallies: Record<string, Tally>): void {
  const named = new Map(lines<Named>(`data/ner/${file}`).map((doc) => [doc.id, doc]))
  for (const gold of lines<Gold>(`data/coref/${file}`)) {
    const doc = named.get(gold.id)
    if (doc?.text !== gold.text) continue
    const entities = predicted ? analyze(gold.text).entities : joinNames(documentWith(gold.text, doc.entities)).entities
    const clusterOf = clusterFinder(gold)
    for (const entity of entities) {
      scoreNames(entity, gold, clusterOf, tallies)
      scoreReferences(entity, gold, clusterOf, tallies)
    }
    const owners = new Map(entities.flatMap((entity) => entity.mentions.map((m) => [`${m.start} ${m.end}`, entity.id])))
    gold.coref.forEach((cluster, c) => countGold(gold, cluster, c, owners, tallies))
  }
}

function countGold(
  gold: Gold,
  cluster: [number, number][],
  c: number,
  owners: Map<string, string>,
  tallies: Record<string, Tally>,
): void {
  const { kind = '', shape = '' } = gold.coref_meta[c] ?? {}
  const names = cluster.filter((_, i) => shape[i] === 'N').map(([start, end]) => ownerOf(owners, start, end))
  const found = names.filter((owner) => owner !== undefined)
  if (kinds.has(kind)) for (let i = 1; i < found.length; i++) tally(tallies, `names ${kind}`).gold++
  if (kind !== 'person') return
  for (const [start, end] of cluster)
    if (third.has(gold.text.slice(start, end).toLowerCase())) tally(tallies, 'pronouns').gold++
}

function ownerOf(owners: Map<string, string>, start: number, end: number): string | undefined {
  for (let from = start; from < end; from++) {
    const owner = owners.get(`${from} ${end}`)
    if (owner !== undefined) return owner
  }
  return undefined
}

type Finder = (span: { start: number; end: number }) => number

function scoreNames(entity: Entity, gold: Gold, clusterOf: Finder, tallies: Record<string, Tally>): void {
  const names = entity.mentions.filter(isName)
  for (let i = 1; i < names.length; i++) {
    const [a, b] = [names[i - 1] as Mention, names[i] as Mention]
    const [x, y] = [clusterOf(a), clusterOf(b)]
    const sum = tally(tallies, `names ${entity.kind}`)
    sum.made++
    if (x >= 0 && x === y) sum.right++
    else if (showErrors) report(gold, `name ${entity.name}`, a, b)
  }
}

function scoreReferences(entity: Entity, gold: Gold, clusterOf: Finder, tallies: Record<string, Tally>): void {
  const clusters = new Set(entity.mentions.filter(isName).map(clusterOf))
  for (const mention of entity.mentions) {
    if (isName(mention)) continue
    const sum = tally(tallies, mention.form === 'pronoun' ? 'pronouns' : 'nominals')
    sum.made++
    const cluster = clusterOf(mention)
    if (cluster >= 0 && clusters.has(cluster)) sum.right++
    else if (showErrors) report(gold, `${mention.form} → ${entity.name}`, mention, mention)
  }
}

function tally(tallies: Record<string, Tally>, key: string): Tally {
  return (tallies[key] ??= { right: 0, made: 0, gold: 0 })
}

function report(gold: Gold, what: string, a: Mention, b: Mention): void {
  const around = gold.text.slice(Math.max(0, a.start - 130), a.start)
  const words = `${around}[[${gold.text.slice(a.start, a.end)}]]${gold.text.slice(a.end, a.end + 40)}`
  console.log(`${gold.id}  ${what}: …${words.replaceAll('\n', ' ¶ ')}… + ${gold.text.slice(b.start, b.end)}`)
}

const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(6)
/** The tables of precision and recall, with gold names or those of the recogniser. */
export function scoreCoreference(): Promise<string> {
  const out: string[] = []
  for (const file of ['gum-news.train.jsonl', 'gum-interview.jsonl', 'gum-bio.jsonl']) {
    const tallies: Record<string, Tally> = {}
    score(file, tallies)
    out.push(`${file} (${predicted ? 'predicted' : 'gold'} names)`)
    for (const [key, { right, made, gold }] of Object.entries(tallies).sort())
      out.push(
        `  ${key.padEnd(20)} precision ${percent(right, made)}  (${right}/${made})  recall ${percent(right, gold)}  (of ${gold})`,
      )
  }
  return Promise.resolve(out.join('\n'))
}

if (require.main === module) void scoreCoreference().then(console.log)
