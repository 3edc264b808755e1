import type { Instrument } from '../../../src/parser/model'
import { joinInstruments } from '../../../src/parser/instruments/join'
import { readCitations } from '../../../src/parser/instruments/read'
import { readBlock } from '../../../src/parser/passes'
import type { ReadBlock } from '../../../src/parser/reading'
import { splitSentences } from '../../../src/parser/text/sentences'
import { tokenize } from '../../../src/parser/text/tokens'
import { render } from '../../support/marked'

/** What other rooms add to a reading is nothing here. */
const empty = readBlock('', 'body')

/** The instruments of a text whose every line is a paragraph, whatever the other passes make of it. */
export function instrumentsOf(text: string, published?: string): Instrument[] {
  const blocks: ReadBlock[] = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => {
    const tokens = tokenize(line)
    const sentences = splitSentences(tokens)
    const citations = readCitations(tokens, sentences)
    const reading = { ...empty, tokens, sentences, citations }
    return { start: index, end: index + line.length, role: 'body', reading }
  })
  const article = { prose: true, language: 'en' as const }
  const layout = {
    article:
      published === undefined ? article : { ...article, published: { value: published, from: 'option' as const } },
    blocks: [],
  }
  return joinInstruments({ text, layout, blocks }).instruments
}

/** The text with each mention marked by its symbol without spaces, or else its kind. */
export function rendered(text: string): string {
  const marks = instrumentsOf(text).flatMap(({ mentions, symbol, kind }) =>
    mentions.map((mention) => ({ ...mention, label: symbol?.replaceAll(' ', '') ?? kind })),
  )
  return render(text, marks)
}
