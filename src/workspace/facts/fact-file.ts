import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml'
import { keyOf } from './names'
import { explained } from './syntax'

/** What is wrong in a file of facts, and where: lines and characters (UTF-16) from 0. */
export interface FactProblem {
  readonly line: number
  readonly character: number
  readonly endLine: number
  readonly endCharacter: number
  readonly message: string
}

/** The facts of a file that are sound, in its order, and all that is wrong with the others. */
export interface FactFile<Fact> {
  readonly facts: readonly Fact[]
  readonly problems: readonly FactProblem[]
}

/** Reads the value of one field, or reports what is wrong with it and returns undefined. */
export type FieldReader<Value> = (node: Node | null, report: (message: string, at?: Node) => void) => Value | undefined

/** The readers of a record's fields, by name. */
export type Fields<Fact> = { readonly [Name in keyof Fact]-?: FieldReader<NonNullable<Fact[Name]>> }

interface Rules<Fact> {
  readonly fields: Fields<Fact>
  /** What articles may call what the entry is about. */
  names(fact: Fact): string[]
  /** What an entry cannot do without, in words, or undefined where nothing is missing. */
  missing(fact: Partial<Fact>): string | undefined
  /** What one entry is called in messages: "an instrument". */
  readonly entry: string
}

/** Reads a YAML list of records. Never throws; an entry with a problem is left out, the others are kept. */
export function readFactFile<Fact extends object>(text: string, rules: Rules<Fact>): FactFile<Fact> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems: FactProblem[] = []
  const report = (message: string, start: number, end: number): void => {
    const [from, to] = [lines.linePos(start), lines.linePos(Math.max(start, end))]
    problems.push({
      line: Math.max(0, from.line - 1),
      character: Math.max(0, from.col - 1),
      endLine: Math.max(0, to.line - 1),
      endCharacter: Math.max(0, to.col - 1),
      message,
    })
  }
  for (const error of document.errors) {
    const { line } = lines.linePos(error.pos[0])
    // What follows in the line is of the same mistake.
    if (problems.at(-1)?.line !== line - 1) report(explained(error, text), ...error.pos)
  }
  const root = document.contents
  if (problems.length || root === null || (isScalar(root) && root.value === null)) return { facts: [], problems }
  if (!isSeq(root)) {
    report(`Write a list here: each entry begins with “- ” and is ${rules.entry}.`, ...rangeOf(root))
    return { facts: [], problems }
  }
  const facts: Fact[] = []
  const lineOf = new Map<string, number>()
  for (const item of root.items as Node[]) {
    const before = problems.length
    const fact = readEntry(item, rules, report)
    if (!fact || problems.length > before) continue
    const names = rules.names(fact)
    const taken = names.find((name) => lineOf.has(keyOf(name)))
    if (taken !== undefined) {
      report(
        `“${taken}” stands for the entry in line ${String(lineOf.get(keyOf(taken)))} already.`,
        ...rangeOf(headOf(item)),
      )
      continue
    }
    for (const name of names) lineOf.set(keyOf(name), lines.linePos(rangeOf(item)[0]).line)
    facts.push(fact)
  }
  return { facts, problems }
}

type Report = (message: string, start: number, end: number) => void

function readEntry<Fact extends object>(item: Node, rules: Rules<Fact>, report: Report): Fact | undefined {
  if (!isMap(item)) {
    report(`Each entry is ${rules.entry} with named fields, such as “name: …”.`, ...rangeOf(item))
    return undefined
  }
  const fact: Partial<Fact> = {}
  for (const pair of (item as YAMLMap<Node, Node | null>).items) readField(pair, fact, rules, report)
  const missing = rules.missing(fact)
  if (missing !== undefined) report(missing, ...rangeOf(headOf(item)))
  return missing === undefined ? (fact as Fact) : undefined
}

/** Where an entry begins: its first field's name. */
const headOf = (item: Node): Node => (isMap(item) ? (item.items[0]?.key as Node | undefined) : undefined) ?? item

function readField<Fact extends object>(
  { key, value }: Pair<Node, Node | null>,
  fact: Partial<Fact>,
  { fields }: Rules<Fact>,
  report: Report,
): void {
  const name = isScalar(key) ? String(key.value) : ''
  if (!Object.hasOwn(fields, name)) {
    report(`There is no field “${name}”. Fields are: ${Object.keys(fields).join(', ')}.`, ...rangeOf(key))
    return
  }
  const at = value?.range && value.range[1] > value.range[0] ? value : key
  const tell = (message: string, node: Node = at): void => report(`${name}: ${message}`, ...rangeOf(node))
  const field = name as keyof Fact
  if (isAlias(value)) tell('write the value out; “*” references are not read')
  else {
    const read = fields[field](value, tell)
    if (read !== undefined) fact[field] = read
  }
}

function rangeOf(node: Node | null | undefined): [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0]
}
