import type { Scan } from '../scan'

/**
 * "the Today programme", "Good Morning Vellmar", "Institute for the Future": a capital inside a sentence is a name, unless all words
 * have one as in a headline.
 */
export function inName(scan: Scan, head: number): boolean {
  if (!scan.capital(head) || scan.sentenceFirst(head) === head || !wordBefore(scan, head)) return false
  return isLower(firstUnit(scan, head + 1)) || inPlainCase(scan, head)
}

/** "“Morning Vellmar”" in running text. It serves for parts of a day alone: who says "Today I am…" means the day. */
export const inTitle = (scan: Scan, head: number): boolean =>
  scan.capital(head) && quoteBefore(scan, head) && isUpper(firstUnit(scan, head + 1)) && inPlainCase(scan, head)

function wordBefore(scan: Scan, head: number): boolean {
  const before = firstUnit(scan, head - 1)
  const own = scan.lower(head - 1) === "'s" || scan.lower(head - 1) === '’s'
  return own || isUpper(before) || isLower(before)
}

const quoteBefore = (scan: Scan, head: number): boolean => /^["'“‘]$/.test(scan.raw(head - 1))

/** How far around a word the others are looked at, and how long one is that a headline would write with a capital. */
const around = 10
const long = 6

/** Whether the words around one in small letters are written as in running text: one of them is long and has no capital. */
function inPlainCase(scan: Scan, head: number): boolean {
  if (!isLower(scan.text.charCodeAt((scan.start[head] as number) + 1))) return false
  const first = Math.max(scan.sentenceFirst(head), head - around)
  const end = Math.min(scan.sentenceEnd(head), head + around)
  for (let p = first; p < end; p++) {
    if (isLower(firstUnit(scan, p)) && (scan.end[p] as number) - (scan.start[p] as number) >= long) return true
  }
  return false
}

const firstUnit = (scan: Scan, p: number): number => scan.text.charCodeAt(scan.start[p] as number)
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a
const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a
