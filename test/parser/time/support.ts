import { strictEqual } from 'node:assert'
import type { Time } from '../../../src/parser/model'
import { readNameFacts } from '../../../src/parser/names/facts'
import { splitSentences } from '../../../src/parser/text/sentences'
import { tokenize } from '../../../src/parser/text/tokens'
import { joinTimes } from '../../../src/parser/time/join'
import { readTimes } from '../../../src/parser/time/read'

/** The times of a text of one or more paragraphs, read by the time pass alone. */
export function timesOf(text: string, published?: string): Time[] {
  const blocks = paragraphs(text).map(({ start, words }) => {
    const tokens = tokenize(words)
    const sentences = splitSentences(tokens)
    const times = readTimes(tokens, sentences)
    const facts = readNameFacts(tokens, sentences, [], 'body')
    const reading = { tokens, sentences, names: [], facts, times, citations: [], meetings: [] }
    return { start, end: start + words.length, role: 'body' as const, reading }
  })
  const article = {
    prose: true,
    language: 'en' as const,
    ...(published ? { published: { value: published, from: 'option' as const } } : {}),
  }
  return joinTimes({ text, layout: { article, blocks }, blocks }).times
}

function paragraphs(text: string): { start: number; words: string }[] {
  let start = 0
  return text.split('\n').map((words) => {
    const paragraph = { start, words }
    start += words.length + 1
    return paragraph
  })
}

/** A text with its times in brackets, each with type (left out for DATE) and value: "on [Monday|2021-09-27]". */
export function rendered(text: string, published?: string): string {
  let out = ''
  let at = 0
  for (const { start, end, type, value } of timesOf(text, published)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}|${type === 'DATE' ? '' : `${type} `}${value}]`
    at = end
  }
  return out + text.slice(at)
}

/** The day most of the tests are published on: a Wednesday. */
export const wednesday = '2021-09-29'

/** Declares one test a line: the line without its brackets is read and must come out with them again. */
export function readsLike(lines: string, published: string | undefined = wednesday): void {
  for (const line of lines.split('\n').map((one) => one.trim())) {
    if (!line) continue
    it(line, () => {
      const plain = withoutMarks(line)
      strictEqual(rendered(plain, published), line)
    })
  }
}

/** A text in brackets without them and their values. */
export function withoutMarks(line: string): string {
  return line
    .split('[')
    .map((part, index) => (index ? part.replace('|', '\n').replace(/\n[^\]\n]*\]/, '') : part))
    .join('')
}
