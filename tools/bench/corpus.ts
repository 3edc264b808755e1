import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenize } from '../../src/parser/text/tokens'
import { readRaw } from '../raw'

export interface Corpus {
  name: string
  texts: string[]
  /** Tokens as Readout counts them: one yardstick for every tool. */
  tokens: number
  /** Bytes of UTF-8. */
  bytes: number
}

const rawNews = join(__dirname, '../../../shared/data/raw/wikinews-2019-20.jsonl.gz')
const samples = join(__dirname, '../../samples')

/** News to read: open raw text where it lies beside the checkout, otherwise our own samples over and over. */
export function corpus(wantedTokens: number): Corpus {
  return existsSync(rawNews)
    ? upTo(
        'Wikinews 2019–20',
        wantedTokens,
        readRaw(rawNews).map(({ text }) => text),
      )
    : upTo('our samples, repeated', wantedTokens, repeated(sampleTexts()))
}

function sampleTexts(): string[] {
  return readdirSync(samples)
    .filter((name) => /\.(?:article|txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(samples, name), 'utf8'))
}

function* repeated(texts: string[]): Generator<string> {
  for (let i = 0; texts.length; i++) yield texts[i % texts.length] as string
}

function upTo(name: string, wanted: number, source: Iterable<string>): Corpus {
  const texts: string[] = []
  let tokens = 0
  for (const text of source) {
    texts.push(text)
    tokens += tokenize(text).count
    if (tokens >= wanted) break
  }
  return { name, texts, tokens, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) }
}

/** One article of about that many characters, made of the corpus's paragraphs: no two alike until they run out. */
export function articleOf(characters: number, { texts }: Corpus): string {
  const paragraphs = texts.flatMap((text) => text.split(/\n+/)).filter((paragraph) => paragraph.length > 60)
  const parts = ['A Long Day of Talks', 'September 29, 2021']
  let length = 0
  for (let i = 0; length < characters; i++) {
    const paragraph = paragraphs[i % paragraphs.length] as string
    parts.push(paragraph)
    length += paragraph.length + 2
  }
  return `${parts.join('\n\n').slice(0, characters)}\n`
}
