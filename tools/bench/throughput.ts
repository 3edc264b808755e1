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

/** Whole analysis, its parts and the libraries people use today, in one run over the same texts. */
export function throughput(corpus: Corpus, small: Corpus): string {
  const winkNlp = wink(winkModel)
  const ready = new Map(corpus.texts.map((text) => [text, tokenized(text)]))
  const works: Record<string, [Corpus, (text: string) => unknown]> = {
    'readout analyze': [corpus, (text) => analyze(text, { languageId: 'article' })],
    'wink-nlp plain pipeline': [corpus, (text) => winkNlp.readDoc(text)],
    'readout tokens, sentences, names, coreference': [corpus, names],
    'readout times, tokens included': [corpus, (text) => times(tokenized(text))],
    'readout times alone': [corpus, (text) => times(ready.get(text) ?? tokenized(text))],
    'chrono-node': [small, (text) => chronoParse(text, new Date(2021, 8, 29))],
    'compromise people, places, organizations': [small, compromise],
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
    5,
  )
  const rows = Object.entries(works).map(([name, [{ tokens, bytes }]]) => {
    const seconds = median(rounds[name] ?? []) / 1000
    return [name, whole(tokens / seconds), (bytes / 1e6 / seconds).toFixed(2), whole(tokens)]
  })
  return table(['reads', 'tokens/s', 'MB/s', 'tokens a round'], rows)
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
