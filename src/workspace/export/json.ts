import type { ExportSource } from './index'

/** The analysis as it is, for anyone's pipeline. */
export function json({ analysis }: ExportSource): string {
  return `${JSON.stringify(analysis, null, 2)}\n`
}
