// Prints every speed and memory figure of the product, each beside what it is compared with: `npm run bench`.
import { cpus } from 'node:os'
import { corpus } from './corpus'
import { editor } from './editor'
import { jsonl } from './jsonl'
import { retyping, scaling } from './scaling'
import { server } from './server'
import { throughput } from './throughput'

async function main(): Promise<void> {
  const news = corpus(150_000)
  const small = corpus(15_000)
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; text: ${news.name}`,
  )
  const parts: [string, () => string | Promise<string>][] = [
    ['Throughput (medians of 5 rounds, side by side)', () => throughput(news, small)],
    ['Growth', () => scaling(news)],
    ['The server, over its standard streams', () => server(news)],
    ['The editor: a real VS Code', editor],
    ['Many articles on the command line', () => jsonl(news)],
    ['A keystroke, in the parser', () => retyping(news)],
  ]
  const only = process.argv[2]
  for (const [title, measure] of parts)
    if (!only || title.toLowerCase().includes(only.toLowerCase())) console.log(`\n## ${title}\n\n${await measure()}`)
}

void main()
