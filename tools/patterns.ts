// Every regular expression of the sources, found in their syntax trees.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import ts from 'typescript'

/** A regular expression, and where it stands. */
export interface Pattern {
  source: string
  flags: string
  /** `src/parser/text/lines.ts:12` */
  at: string
}

/** The literals of every TypeScript file below a folder, and the places of expressions that are made of strings. */
export function patternsOf(folder: string): { literals: Pattern[]; made: string[] } {
  const literals: Pattern[] = []
  const made: string[] = []
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    // The recogniser's weights are one string of a megabyte.
    if (!name.endsWith('.ts') || name.endsWith('weights.ts')) continue
    const file = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest, true)
    const look = (node: ts.Node): void => {
      const at = `${folder}/${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      if (ts.isRegularExpressionLiteral(node)) {
        const cut = node.text.lastIndexOf('/')
        literals.push({ source: node.text.slice(1, cut), flags: node.text.slice(cut + 1), at })
      } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        made.push(at)
      ts.forEachChild(node, look)
    }
    look(file)
  }
  return { literals, made }
}

/** What tells one expression from another. */
export const keyOf = ({ source, flags }: Pattern): string => `/${source}/${flags}`

/** The files that make expressions of strings; the strings are their own. */
const makers = ['src/parser/text/written-date.ts']

/** Every expression that ships: of the sources, made there or written there, and of the grammar and its configuration. */
export function allPatterns(): Pattern[] {
  const { literals, made } = patternsOf('src')
  const strange = made.filter((at) => !makers.some((file) => at.startsWith(`${file}:`)))
  if (strange.length) throw new Error(`made of strings where no one looks: ${strange.join(', ')}`)
  return [...literals, ...makers.flatMap(madeBy), ...ofGrammar('article.tmLanguage.json')]
}

/** The expressions that a file makes when it is loaded. */
function madeBy(file: string): Pattern[] {
  const made: Pattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [source, flags]: [string, string]) => {
      made.push({ source, flags, at: file })
      return new target(source, flags)
    },
  })
  try {
    const load = createRequire(__filename)
    const path = resolve(file)
    // Loaded once more, to see what it makes.
    Reflect.deleteProperty(load.cache, path)
    load(path)
  } finally {
    globalThis.RegExp = Original
  }
  return made
}

/** Those of a TextMate grammar, in the terms of JavaScript: a text begins where a line does. */
function ofGrammar(name: string): Pattern[] {
  const found: Pattern[] = []
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string' && ['match', 'begin', 'end', 'while'].includes(key))
        found.push({ source: inner.replace(/\\A/g, '^'), flags: 'u', at: `syntaxes/${name}` })
      look(inner)
    }
  }
  look(JSON.parse(readFileSync(join('syntaxes', name), 'utf8')))
  return found
}
