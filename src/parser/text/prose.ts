import { isLetter } from './chars'
import { codesOf } from './codes'
import { flat } from './flat'
import type { Lines } from './lines'
import { entriesOf, WordTable } from './wordTable'

/** How much of a text is looked at: enough to know, cheap at every keystroke. */
export const proseSample = 65536

const functionWords = new WordTable(
  entriesOf(
    `the of and to in a an is was were are be been has have had will would could should may might must said says that this these those
  it its he she they we you i his her their our your my him them us who which what when where while with from for on at by as but or not
  no if so than then there here after before over under into about between during against without within also more most some any all
  both each other such only up out off down now still since until because although though among through per`.split(
      /\s+/,
    ),
    1,
  ),
)

/** Words by which licences give themselves away; they read as prose and are no article. */
const legal =
  /permission is hereby granted|redistribution and use in source and binary|all rights reserved\. (?:redistribution|permission)/i
/** An article may speak of a licence by its name; a licence begins with it. */
const legalTitle =
  /licensed under the apache|apache license\s+version|gnu (?:lesser |affero )?general public license|mozilla public license/i
const lead =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d{1,2}:\d\d(?::\d\d)?\]? ?(?:<|\[|[\w.-]+:)|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b|\d{1,3}(?:\.\d{1,3}){3} |\s*at [\w$.<>]+ ?\(|File "|diff --git|@@ |index [0-9a-f]{7}|commit [0-9a-f]{40}|#include|import |from \w+ import|package |using |def |class |function |const |let |var |public |private |return |if ?\(|for ?\(|else|end$|SELECT |INSERT |CREATE |- \[[ x]\]|\[[ x]\] |(?:TODO|FIXME)\b|\/\/|\/\*|\*\/|\* @|<!--|<\/?\w+[\s>]|\\[a-z]+[{[]|%|;|\$ |> \$|[A-Z_]{3,}=|\d+$|\d\d:\d\d:\d\d,\d{3} --> |User-agent:|Disallow:|Allow:)/

/** What the lines of a sample look like, in code units. */
interface Tally {
  prose: number
  neutral: number
  other: number
  sentences: number
}

/**
 * Whether a text reads as an article: most of it is sentences of English. A line speaks for prose when its words are letters, a
 * fair part of them are function words and it closes as sentences do or fills a column; it speaks against when it holds the marks
 * of code, logs and data. Headings and other short lines count little. Linear in the sample.
 *
 * @param asked whether somebody said that it is an article: then it is one unless it is binary or hardly a text at all
 */
export function readsAsProse(text: string, lines: Lines, asked: boolean): boolean {
  const limit = Math.min(text.length, proseSample)
  if (lines.count === 0 || isBinary(text, limit) || (!asked && (isData(text) || isLegal(text)))) return false
  const tally: Tally = { prose: 0, neutral: 0, other: 0, sentences: 0 }
  let words = 0
  let common = 0
  let fenced = false
  for (let i = 0; i < lines.count && (lines.start[i] as number) < limit; i++) {
    const start = lines.start[i] as number
    const line = flat(text, start, Math.min(lines.end[i] as number, start + 2000, limit))
    if (line.startsWith('```') || line.startsWith('~~~')) fenced = !fenced
    if (fenced) {
      tally.other += line.length >> 1
      continue
    }
    // What is said to be an article may be a headline alone, a table of results or a list of delegates.
    if (asked) {
      words += wordsUpTo(line, enough)
      if (words >= enough) return true
      continue
    }
    const seen = judge(line, (lines.indent[i] as number) >= 4, i)
    words += seen.words
    common += seen.common
    tally[seen.kind] += seen.weight
    if (seen.kind === 'prose') tally.sentences++
  }
  return (
    !asked &&
    tally.sentences > 0 &&
    common >= words * 0.14 &&
    tally.prose >= 0.5 * (tally.prose + tally.neutral + tally.other)
  )
}

interface Judged {
  kind: 'prose' | 'neutral' | 'other'
  weight: number
  words: number
  common: number
}

/** Letters, and what stands inside a word: ' ’ . - */
const inWord = (code: number): boolean =>
  isLetter(code) || code === 0x27 || code === 0x2019 || code === 0x2e || code === 0x2d

/** So many words are a text. */
const enough = 3

/** How many words a line has, counted as far as `most`. */
function wordsUpTo(line: string, most: number): number {
  const bare = withoutMark(line)
  let count = 0
  for (let i = 0; i < bare.length && count < most; i++) {
    if (!inWord(bare.charCodeAt(i))) continue
    count++
    while (i < bare.length && inWord(bare.charCodeAt(i))) i++
  }
  return count
}

/** The line without what marks it as a heading or an item of a list. */
const withoutMark = (line: string): string =>
  isLetter(line.charCodeAt(0)) ? line : line.replace(/^(?:#{1,6} |[-*+•>] ?|\d{1,3}[.)] )+/, '')

/** Whether a line closes as sentences do, quotes and brackets aside. */
function closesSentence(line: string): boolean {
  let i = line.length - 1
  while (i > 0 && ')]"\'”’*_'.includes(line.charAt(i))) i--
  return line !== '' && '.!?…:;'.includes(line.charAt(i))
}

function judge(line: string, indented: boolean, index: number): Judged {
  let letters = 0
  let marks = 0
  const size = line.length
  const codes = codesOf(line)
  for (let i = 0; i < size; i++) {
    const code = codes[i] as number
    if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) letters++
    else if (codeMarks[code] === 1) marks++
    else if (code === 0x20 || code > 0x7f) letters++
  }
  const bare = withoutMark(line)
  let count = 0
  let common = 0
  for (let start = size - bare.length; start < size;) {
    let end = start
    while (end < size && inWord(codes[end] as number)) end++
    if (end > start) {
      count++
      if (end - start < 9 && functionWords.in(codes, start, end)) common++
    }
    start = end + 1
  }
  if (lead.test(line) || marks * 20 > size + 20 || letters * 100 < size * 72)
    return { kind: 'other', weight: size, words: count, common }
  const closes = closesSentence(bare)
  const listed = bare.length < size && !line.startsWith('>')
  if (count >= 4 && common * 7 >= count && common > 0 && (closes || size >= 58)) {
    return { kind: 'prose', weight: listed && size < 80 ? size >> 1 : size, words: count, common }
  }
  if (indented && !closes) return { kind: 'other', weight: size, words: count, common }
  const heads = index < 4 && !listed
  return { kind: 'neutral', weight: heads ? 0 : size, words: count, common }
}

const codeMarks = new Uint8Array(128)
for (const char of '{}=<>|\\_`~^@+$#&') codeMarks[char.charCodeAt(0)] = 1

function isLegal(text: string): boolean {
  return legal.test(text.slice(0, 4000)) || legalTitle.test(text.slice(0, 300))
}

/** NULs and control characters. An expression searches a string faster than a loop reads it. */
const strange = /[^\t\n\f\r\u0020-\uffff]/g
/** What stands for bytes that were no character: in an old text opened as UTF-8, for every quote, dash and accented letter. */
const undecoded = /\ufffd/g

/** Whether more than one in 200 code units is strange, or more than one in 20 was no character. */
function isBinary(text: string, limit: number): boolean {
  const sample = text.slice(0, limit)
  const count = (kind: RegExp): number => sample.match(kind)?.length ?? 0
  return count(strange) * 200 > limit || count(undecoded) * 20 > limit
}

/** JSON, XML, HTML and tables by separators, seen from their first lines. */
function isData(text: string): boolean {
  const opening = text.slice(0, 4000).trimStart()
  if (
    /^(?:[[{]\s*["[{\]}]|<\?xml|<!doctype|<html|#!|\{\\rtf|%PDF|\\documentclass|BEGIN:V|From [\w.-]+@)/i.test(opening)
  )
    return true
  const rows = opening.split(/\r\n|\n|\r/).filter((row) => row.trim())
  const whole = rows.slice(0, text.length > 4000 ? -1 : rows.length).slice(0, 20)
  return whole.length >= 3 && ['\t', ';', '|', ','].some((separator) => isTable(whole, separator))
}

/** Rows of one width: prose has no two lines with the same number of tabs, and its commas are followed by spaces. */
function isTable(rows: readonly string[], separator: string): boolean {
  const glued = separator === ',' ? /,(?=[^ ])/g : undefined
  const width = (row: string): number => (glued ? (row.match(glued)?.length ?? 0) : row.split(separator).length - 1)
  const first = width(rows[0] as string)
  return (
    first >= 2 - Number(separator === '\t') &&
    rows.filter((row) => Math.abs(width(row) - first) <= 1).length >= rows.length * 0.85
  )
}
