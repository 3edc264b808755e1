import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { once } from 'node:events'
import { table, whole } from './measure'
import type { Corpus } from './corpus'

interface Ran {
  seconds: number
  /** Peak resident memory in MB, where the system tells. */
  peak: number
}

/** `readout analyze --jsonl` over many articles, with one job and with two; memory must not grow with their number. */
export async function jsonl(corpus: Corpus): Promise<string> {
  const lines = corpus.texts.map((text, id) => `${JSON.stringify({ id, text })}\n`)
  const rows: string[][] = []
  const took: Record<string, number> = {}
  for (const [articles, jobs] of [
    [2_500, 1],
    [10_000, 1],
    [10_000, 2],
  ] as const) {
    const { seconds, peak } = await run(lines, articles, jobs)
    took[`${articles}-${jobs}`] = seconds
    rows.push([whole(articles), String(jobs), seconds.toFixed(2), whole(articles / seconds), whole(peak)])
  }
  const ratio = (took['10000-1'] ?? NaN) / (took['10000-2'] ?? NaN)
  return `${table(['articles', 'jobs', 's', 'articles/s', 'peak MB'], rows)}\ntwo jobs are ${ratio.toFixed(2)} times as fast as one`
}

async function run(lines: readonly string[], articles: number, jobs: number): Promise<Ran> {
  const began = process.hrtime.bigint()
  const child = spawn(process.execPath, ['dist/cli.js', 'analyze', '--jsonl', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let peak = 0
  const watch = setInterval(() => (peak = Math.max(peak, residentPeak(child.pid))), 50)
  child.stdout.resume()
  for (let id = 0; id < articles; id++) {
    const line = lines[id % lines.length] as string
    if (!child.stdin.write(line)) await once(child.stdin, 'drain')
  }
  child.stdin.end()
  await once(child, 'close')
  clearInterval(watch)
  return { seconds: Number(process.hrtime.bigint() - began) / 1e9, peak }
}

/** VmHWM of Linux, in MB; 0 elsewhere. */
export function residentPeak(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, 'utf8')
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
