import { HoverRequest } from 'vscode-languageserver-protocol/node'
import { ServerProcess } from './client'
import { articleOf, type Corpus } from './corpus'
import { residentPeak } from './jsonl'
import { median, quantile, table } from './measure'

const uri = 'file:///article.article'

const now = (): number => Number(process.hrtime.bigint()) / 1e6

/** The server as an editor feels it: first highlights, typing, memory, and a hover while a large text is being read. */
export async function server(corpus: Corpus): Promise<string> {
  const rows: string[][] = []
  for (const [size, keystrokes] of [
    [5e3, 200],
    [1e6, 100],
  ] as const) {
    const { first, typed, peak } = await typing(articleOf(size, corpus), keystrokes)
    rows.push([
      String(size),
      first.toFixed(0),
      median(typed).toFixed(1),
      quantile(typed, 0.95).toFixed(1),
      peak.toFixed(0),
    ])
  }
  const head = ['characters', 'ms open to highlights', 'ms keystroke to highlights, median', 'p95', 'peak MB']
  return `${table(head, rows)}\n\nhover while 10 MB are being read: ${await hoverWhileReading(corpus)}`
}

/** Milliseconds that a hover is to be answered within. */
const promised = 5

const quantileNames = new Map([
  [0.5, 'median'],
  [0.95, 'p95'],
  [0.99, 'p99'],
  [1, 'longest'],
])

interface Typed {
  first: number
  typed: number[]
  /** Peak resident memory of the server, MB. */
  peak: number
}

async function typing(text: string, keystrokes: number): Promise<Typed> {
  const process = new ServerProcess()
  await process.start()
  const opened = now()
  await process.open(uri, text)
  let resultId = await process.highlights(uri)
  const first = now() - opened
  const lines = text.split('\n').length
  const typed: number[] = []
  for (let i = 0; i < keystrokes; i++) {
    const began = now()
    await process.type(uri, i + 2, { line: (i * 37) % lines, character: 0 }, 'x')
    resultId = await process.changedHighlights(uri, resultId)
    typed.push(now() - began)
  }
  const peak = residentPeak(process.pid)
  await process.stop()
  // The first keystrokes meet a cold compiler, as they would in an editor; they count.
  return { first, typed, peak }
}

async function hoverWhileReading(corpus: Corpus): Promise<string> {
  const process = new ServerProcess()
  await process.start()
  const small = 'file:///small.article'
  await process.open(small, articleOf(5e3, corpus))
  await process.highlights(small)
  await process.open(uri, articleOf(1e7, corpus))
  const waits: number[] = []
  const reading = { done: false }
  void process.highlights(uri).then(() => (reading.done = true))
  while (!reading.done) {
    const began = now()
    await process.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: small },
      position: { line: 4, character: 3 },
    })
    waits.push(now() - began)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await process.stop()
  const within = (waits.filter((wait) => wait <= promised).length / waits.length) * 100
  const told = [0.5, 0.95, 0.99, 1].map((q) => `${quantileNames.get(q) ?? ''} ${quantile(waits, q).toFixed(1)} ms`)
  return `${waits.length} hovers in another article, ${told.join(', ')}; ${within.toFixed(0)} % within ${promised} ms`
}
