import { highestPossible, newestResolution } from '../knowledge/security-council'
import { parseDay } from '../knowledge/days'
import type { Instrument } from '../model'
import type { DocumentReading } from '../reading'
import type { Citation } from './citation'
import { generalAssemblyFacts, securityCouncilFacts, type Facts } from './facts'

/** The instruments of the document, and which one each local citation belongs to. */
export interface JoinedInstruments {
  readonly instruments: Instrument[]
  /** For block `b` and its local citation `c`: the index in `instruments`, or -1 where it was dropped. */
  readonly instrumentOf: readonly (readonly number[])[]
}

/** Joins the citations of one document and adds its facts. Time in proportion to the number of citations. */
export function joinInstruments(document: DocumentReading): JoinedInstruments {
  const joiner = new Joiner(document)
  const instrumentOf = document.blocks.map((block) =>
    block.reading.citations.map((citation) => joiner.add(citation, block.start)),
  )
  return { instruments: joiner.instruments, instrumentOf }
}

class Joiner {
  readonly instruments: Instrument[] = []
  private readonly byKey = new Map<string, number>()
  private readonly highest: number

  constructor(document: DocumentReading) {
    const published = parseDay(document.layout.article.published?.value ?? '')
    this.highest = published === undefined ? newestResolution + 400 : highestPossible(published)
  }

  add(citation: Citation, offset: number): number {
    const known = this.byKey.get(citation.key)
    const span = { start: citation.start + offset, end: citation.end + offset }
    if (known !== undefined) {
      ;(this.instruments[known] as Instrument).mentions.push(span)
      return known
    }
    const index = this.instruments.length
    this.byKey.set(citation.key, index)
    this.instruments.push({
      id: `i${index + 1}`,
      kind: citation.kind,
      name: citation.name,
      ...this.factsOf(citation),
      mentions: [span],
    })
    return index
  }

  private factsOf(citation: Citation): Facts {
    if (citation.key.startsWith('sc/')) {
      const number = citation.number as number
      return securityCouncilFacts(number, citation.stated?.year, number <= Math.max(this.highest, newestResolution))
    }
    const { symbol, url } = citation
    return {
      ...(symbol === undefined ? {} : { symbol, ...generalAssemblyFacts(symbol) }),
      ...(url === undefined ? {} : { url }),
    }
  }
}
