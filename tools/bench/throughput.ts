import { parse as chronoParse } from 'chrono-node'
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import { analyze } from '../../src/parser/index'
import { readNameFacts } from '../../src/parser/names/facts'
import { joinNames } from '../../src/parser/names/join'
import { recognise } from '../../src/parser/names/recogniser/recognise'
import { readLayout } from '../../src/parser/text/layout'
import { splitSentences } from '../../src/parser/text/sentences'
import { tokenize } from '../../src/parser/text/tokens'
import { readTimes } from '../../src/parser/time/read'
import type { Corpus } from './corpus'
import { median, sideBySide, table, whole } from './measure'

const ours = 'readout analyze'
const plain = 'wink-nlp plain pipeline'
const chain = 'readout tokens, sentences, names, coreference'
const known = 'compromise people, places, organizations'

/** Rounds in which V8 still compiles what is measured, and those after them, which count. */
const [warming, counted] = [4, 15]

/**
 * Whole analysis, its parts and the libraries people use today, in one run over the same texts: the median round once all is
 * compiled, and the first round, which none of it was. The ratios are medians of rounds that stood next to each other.
 */
export function throughput(corpus: Corpus, small: Corpus): string {
  const winkNlp = wink(winkModel)
  const ready = new Map(corpus.texts.map((text) => [text, tokenized(text)]))
  const works: Record<string, [Corpus, (text: string) => unknown]> = {
    [ours]: [corpus, (text) => analyze(text, { languageId: 'article' })],
    [plain]: [corpus, (text) => winkNlp.readDoc(text)],
    [chain]: [corpus, names],
    'readout times, tokens included': [corpus, (text) => times(tokenized(text))],
    'readout times alone': [corpus, (text) => times(ready.get(text) ?? tokenized(text))],
    'chrono-node': [small, (text) => chronoParse(text, new Date(2021, 8, 29))],
    [known]: [small, compromise],
  }
  const rounds = sideBySide(
    Object.fromEntries(
      Object.entries(works).map(([name, [{ texts }, read]]) => [
        name,
        () => {
          for (const text of texts) read(text)
        },
      ]),
    ),
    warming + counted,
  )
  const speeds = (name: string): number[] =>
    (rounds[name] ?? []).map((took) => (1000 * (works[name]?.[0].tokens ?? NaN)) / took)
  const rows = Object.entries(works).map(([name, [{ tokens, bytes }]]) => {
    const [first = NaN] = speeds(name)
    const speed = median(speeds(name).slice(warming))
    return [name, whole(speed), ((speed * bytes) / tokens / 1e6).toFixed(2), whole(first), whole(tokens)]
  })
  const ratio = (one: string, other: string): number => {
    const others = speeds(other)
    return median(
      speeds(one)
        .map((speed, round) => speed / (others[round] ?? NaN))
        .slice(warming),
    )
  }
  return [
    table(['reads', 'tokens/s', 'MB/s', 'first round', 'tokens a round'], rows),
    `${ours}: ${ratio(ours, plain).toFixed(2)} × ${plain}, ${ratio(ours, known).toFixed(1)} × ${known}`,
    `${chain}: ${ratio(chain, plain).toFixed(2)} × ${plain}`,
  ].join('\n')
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
