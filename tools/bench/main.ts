// Prints every speed and memory figure of the product, each beside what it is compared with: `npm run bench`.
import { cpus } from 'node:os'
import { built } from './built'
import { corpus } from './corpus'
import { editor } from './editor'
import { jsonl } from './jsonl'
import { server } from './server'

async function main(): Promise<void> {
  const news = corpus(150_000)
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; text: ${news.name}`,
  )
  const parts: [string, () => string | Promise<string>][] = [
    // Each in a process of its own: where two works hand one function things of other shapes, V8 compiles it for both.
    [
      'Throughput (medians of 15 rounds, side by side, once compiled)',
      () => ['everything', 'together', 'chained', 'dates'].map(built).join('\n\n'),
    ],
    ['Growth', () => built('scaling')],
    ['The server, over its standard streams', () => server(news)],
    ['The editor: a real VS Code', editor],
    ['Many articles on the command line', () => jsonl(news)],
    ['A keystroke, in the parser', () => built('retyping')],
  ]
  const only = process.argv[2]
  for (const [title, measure] of parts)
    if (!only || title.toLowerCase().includes(only.toLowerCase())) console.log(`\n## ${title}\n\n${await measure()}`)
}

void main()
