/** Milliseconds that `work` takes. */
export function milliseconds(work: () => void): number {
  const began = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - began) / 1e6
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/**
 * Times several works in turn, A B C A B C …, so that a machine whose speed drifts is as kind to each of them.
 * @returns the milliseconds of each round, by name
 */
export function sideBySide(works: Record<string, () => void>, rounds: number): Record<string, number[]> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(works).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(works)) times[name]?.push(milliseconds(work))
  return times
}

/** A table in Markdown, its columns padded to read well in a terminal too. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (cells: string[]): string =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en')
