import { isOutlet } from './outlets'
import { findDate } from './written-date'

/** A line that says who wrote the article: offsets within the line, and the outlet it names. */
export interface Byline {
  readonly start: number
  readonly end: number
  readonly outlet?: string
}

const longest = 140
const label =
  /^(?:(?:by|written by|reported by|story by|text by|words by|report by|from)\b\s*:?|(?:authors?|reporters?|writers?|byline|correspondents?)\s*:)\s*/i
const credit = /^\(?(?:additional )?(?:reporting|writing|editing) by /i

/** The words that stand in bylines in lower case beside the names. */
const small = new Set(
  `and in of the for at with to de la le al el bin ibn van von der den du da dos di del y special staff writer writers reporter
  reporters correspondent correspondents editor diplomatic political foreign senior chief security defence defense world affairs
  international middle east europe economics business contributing contributor bureau exclusive agencies agency news service & – | •
  updated published on`.split(/\s+/),
)

/** Reads a byline ("By Jane Doe and John Roe, Reuters"), or undefined where the line is none. */
export function readByline(line: string): Byline | undefined {
  if (line.length > longest) return undefined
  const labelled = label.exec(line)
  if (!labelled) return undefined
  const date = findDate(line)
  const end = date ? trimEnd(line, date.start) : line.length
  const names = line.slice(labelled[0].length, end)
  if (!areNames(names)) return undefined
  const outlet = outletIn(names)
  return { start: 0, end, ...(outlet ? { outlet } : {}) }
}

/** "(Reporting by Jane Doe; Editing by John Roe)": who worked on it, told at the end. */
export function isCredit(line: string): boolean {
  return line.length < 400 && credit.test(line)
}

/** Two to four capitalised words and nothing else: a byline only beside a date. */
export function isNameAlone(line: string): boolean {
  return (
    line.length <= 50 && /^\p{Lu}[\p{L}.'’-]*(?: (?:de|la|al|bin|van|von|der|\p{Lu}[\p{L}.'’-]*)){1,3}$/u.test(line)
  )
}

function areNames(names: string): boolean {
  const words = names.split(/[\s,;/|]+/).filter(Boolean)
  if (words.length === 0 || words.length > 18) return false
  if (/[.!?:]$/.test(names) && !/\b(?:\p{Lu}|Jr|Sr)\.$/u.test(names)) return false
  if (!/^\p{Lu}/u.test(names) && !/^the (?:associated press|editorial board)/i.test(names)) return false
  if (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:january|february|march|april|june|july|august|september|october|november|december)\b/i.test(
      names,
    )
  )
    return false
  return words.every((word) => small.has(word.toLowerCase()) || /^[\p{Lu}(“"]/u.test(word))
}

/** "… Doe, Reuters", "… Doe | AP", "… Doe for the Lakeside Post", "The Associated Press". */
function outletIn(names: string): string | undefined {
  const parts = names.split(/[,|•;/]|\s[–—-]\s|\sfor\s|\sof\s/)
  for (let i = parts.length - 1; i >= 0; i--) {
    const part = (parts[i] ?? '').trim().replace(/^the (?=\p{Lu})/u, '')
    if (isOutlet(part)) return part
  }
  return undefined
}

function trimEnd(line: string, end: number): number {
  let i = end
  while (i > 0 && ' \t,|•·–—-(@/'.includes(line.charAt(i - 1))) i--
  const before =
    /\b(?:on|published|updated|posted|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)[.:]?$/i.exec(
      line.slice(0, i),
    )
  return before && before.index > 0 ? trimEnd(line, before.index) : i
}
