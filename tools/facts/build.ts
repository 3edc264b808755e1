// Writes the tables of facts that ship, from the CSV files of ../shared/facts. Run with `npm run facts`; the results are
// committed, so that a clone without that folder builds and passes its tests.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { readCsv } from './csv'
import { generalAssemblyTable, namedTable, securityCouncilTable } from './tables'

const source = join(__dirname, '../../../shared/facts')
const target = join(__dirname, '../../src/parser/knowledge')

const read = (name: string): Record<string, string>[] => readCsv(readFileSync(join(source, name), 'utf8'))

/** The generated modules by file name, as they are to be written; undefined where the sources are not there. */
export async function buildTables(): Promise<Map<string, string> | undefined> {
  if (!existsSync(source)) return undefined
  const modules = new Map([
    ['security-council.table.ts', securityCouncilTable(read('unsc-resolutions.csv'))],
    ['general-assembly.table.ts', generalAssemblyTable(read('unga-key.from-memory.csv'))],
    ['named.table.ts', namedTable(read('instruments.from-memory.csv'))],
  ])
  const style = await resolveConfig(join(target, 'x.ts'))
  const formatted = new Map<string, string>()
  for (const [name, code] of modules) formatted.set(name, await format(code, { ...style, parser: 'typescript' }))
  return formatted
}

async function main(): Promise<void> {
  const tables = await buildTables()
  if (!tables) {
    console.error(`facts: ${source} is not there; the committed tables stay as they are`)
    process.exitCode = 1
    return
  }
  for (const [name, code] of tables) writeFileSync(join(target, name), code)
  console.log(`facts: wrote ${[...tables.keys()].join(', ')}`)
}

if (process.argv[1] === __filename) void main()
