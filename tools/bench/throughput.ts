import { parse as chronoParse } from 'chrono-node'
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { analyze, analyzeEach } from '../../src/parser/index'
import { readNameFacts } from '../../src/parser/names/facts'
import { joinNames } from '../../src/parser/names/join'
import { recognise } from '../../src/parser/names/recogniser/recognise'
import { readLayout } from '../../src/parser/text/layout'
import { splitSentences } from '../../src/parser/text/sentences'
import { tokenize } from '../../src/parser/text/tokens'
import { readTimes } from '../../src/parser/time/read'
import type { Corpus } from './corpus'
import { median, sideBySide, table, whole } from './measure'

/** Rounds in which V8 still compiles what is measured, and those after them, which count. */
const [warming, counted] = [4, 15]

const ours = 'readout analyze'
const many = 'readout analyzeEach, as articles on the command line are read'
const plain = 'wink-nlp plain pipeline'
const chain = 'readout tokens, sentences, names, coreference'
const known = 'compromise people, places, organizations'

/** What is read, and what reads its texts. */
type Work = readonly [Corpus, (texts: readonly string[]) => void]

const oneByOne =
  (read: (text: string) => unknown): Work[1] =>
  (texts) => {
    for (const text of texts) read(text)
  }

/** Whole analysis beside the libraries people use today. */
export function everything(corpus: Corpus, small: Corpus): string {
  const works: Record<string, Work> = {
    [ours]: [corpus, oneByOne((text) => analyze(text, { languageId: 'article' }))],
    [plain]: winkOn(corpus),
    [known]: [small, oneByOne(compromise)],
  }
  return measured(works, [
    [ours, plain],
    [ours, known],
  ])
}

/** Whole analyses of articles that are there together. */
export function together(corpus: Corpus): string {
  const read: Work[1] = (texts) => {
    const each = analyzeEach(texts.map((text) => [text, { languageId: 'article' }]))
    while (!each.next().done);
  }
  return measured({ [many]: [corpus, read], [plain]: winkOn(corpus) }, [[many, plain]])
}

/** The passes that do what a plain pipeline does, and names and coreference, beside it. */
export const chained = (corpus: Corpus): string =>
  measured({ [chain]: [corpus, oneByOne(names)], [plain]: winkOn(corpus) }, [[chain, plain]])

/** Times alone, beside a library of dates. */
export function dates(corpus: Corpus, small: Corpus): string {
  const ready = new Map(corpus.texts.map((text) => [text, tokenized(text)]))
  return measured(
    {
      'readout times, tokens included': [corpus, oneByOne((text) => times(tokenized(text)))],
      'readout times alone': [corpus, oneByOne((text) => times(ready.get(text) ?? tokenized(text)))],
      'chrono-node': [small, oneByOne((text) => chronoParse(text, new Date(2021, 8, 29)))],
    },
    [],
  )
}

function winkOn(corpus: Corpus): Work {
  const winkNlp = wink(winkModel)
  return [corpus, oneByOne((text) => winkNlp.readDoc(text))]
}

/**
 * The median round once all is compiled, the first round, which none of it was, and how much faster one is than the other: the
 * median of rounds that stood next to each other.
 */
function measured(works: Readonly<Record<string, Work>>, pairs: readonly (readonly [string, string])[]): string {
  const rounds = sideBySide(
    Object.fromEntries(Object.entries(works).map(([name, [{ texts }, read]]) => [name, () => read(texts)])),
    warming + counted,
  )
  const speeds = (name: string): number[] =>
    (rounds[name] ?? []).map((took) => (1000 * (works[name]?.[0].tokens ?? NaN)) / took)
  const rows = Object.entries(works).map(([name, [{ tokens, bytes }]]) => {
    const [first = NaN] = speeds(name)
    const speed = median(speeds(name).slice(warming))
    return [name, whole(speed), ((speed * bytes) / tokens / 1e6).toFixed(2), whole(first), whole(tokens)]
  })
  const ratios = pairs.map(([one, other]) => {
    const others = speeds(other)
    const each = speeds(one).map((speed, round) => speed / (others[round] ?? NaN))
    return `${one}: ${median(each.slice(warming)).toFixed(2)} × ${other}`
  })
  return [table(['reads', 'tokens/s', 'MB/s', 'first round', 'tokens a round'], rows), ...ratios].join('\n')
}

/** The blocks of a text with their tokens and sentences. */
function tokenized(text: string) {
  const layout = readLayout(text, { languageId: 'article' })
  const blocks = layout.blocks.map((block) => {
    const tokens = tokenize(text.slice(block.start, block.end))
    return { block, tokens, sentences: splitSentences(tokens) }
  })
  return { layout, blocks }
}

type Tokenized = ReturnType<typeof tokenized>

/** Tokens, sentences, recognition and coreference: what is held against wink-nlp, which does the first two and tags. */
function names(text: string): unknown {
  const { layout, blocks } = tokenized(text)
  const read = blocks.map(({ block, tokens, sentences }) => {
    const found = recognise(tokens, sentences, block.role)
    const facts = readNameFacts(tokens, sentences, found, block.role)
    return { ...block, reading: { tokens, sentences, names: found, facts, times: [], citations: [], meetings: [] } }
  })
  return joinNames({ text, layout, blocks: read })
}

function times({ blocks }: Tokenized): unknown {
  return blocks.map(({ tokens, sentences }) => readTimes(tokens, sentences))
}

function compromise(text: string): unknown {
  const doc = nlp(text)
  return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')]
}
