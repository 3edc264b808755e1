// Proves that every regular expression that ships is linear, with the automata of `recheck` and, where those find no end in
// time, its search for an attack that counts the steps of a match. What is proven is kept in tools/proven.json, so that
// `npm run prove` looks at what is new; a test holds the sources against that file. `npm run prove -- --all` begins anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkSync } from 'recheck'
import { allPatterns, keyOf } from './patterns'

const kept = resolve('tools/proven.json')

/** The longest that one expression may take, in milliseconds, by each of the two ways. */
const limits = { automaton: 5_000, fuzz: 60_000 }

function prove(source: string, flags: string): string {
  for (const checker of ['automaton', 'fuzz'] as const) {
    const found = checkSync(source, flags, { checker, timeout: limits[checker] })
    if (found.status === 'safe') return checker === 'fuzz' ? 'no attack found' : found.complexity.type
    if (found.status === 'vulnerable') return `${found.complexity.summary}: ${found.attack.pattern}`
  }
  return 'unknown'
}

function main(): number {
  const before =
    process.argv.includes('--all') || !existsSync(kept)
      ? {}
      : (JSON.parse(readFileSync(kept, 'utf8')) as Record<string, string>)
  const proven: Record<string, string> = {}
  let failed = 0
  for (const pattern of allPatterns()) {
    const key = keyOf(pattern)
    if (key in proven) continue
    const result = before[key] ?? prove(pattern.source, pattern.flags.replace(/[dgy]/g, ''))
    if (['safe', 'linear', 'no attack found'].includes(result)) proven[key] = result
    else {
      failed++
      console.log(`${pattern.at}: ${key}\n  ${result}`)
    }
  }
  const sorted = Object.fromEntries(Object.entries(proven).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(kept, `${JSON.stringify(sorted, null, 2)}\n`)
  const by = (what: string): number => Object.values(proven).filter((result) => result === what).length
  console.log(
    `${Object.keys(proven).length} expressions: ${by('safe')} constant, ${by('linear')} linear, ` +
      `${by('no attack found')} withstood the search for an attack, ${failed} failed`,
  )
  return failed ? 1 : 0
}

process.exitCode = main()
