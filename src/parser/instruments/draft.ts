import { resolutionFacts } from '../knowledge/security-council'
import type { Instrument, InstrumentKind, Span } from '../model'
import type { Citation } from './citation'
import { generalAssemblyFacts, securityCouncilFacts, type Facts } from './facts'

/** An instrument while its mentions are gathered. */
export class Draft {
  kind: InstrumentKind
  name: string
  readonly key: string
  readonly number: number | undefined
  readonly isDescribed: boolean
  /** What the document is about, in lower case. */
  readonly topic: Set<string>
  private readonly mentions: Span[] = []
  private symbol: string | undefined
  private url: string | undefined
  private title: string | undefined
  private adopted: string | undefined
  private statedYear: number | undefined

  constructor(first: Citation) {
    this.kind = first.kind
    this.name = first.name
    this.key = first.key
    this.number = first.number
    this.isDescribed = first.form === 'described' || first.form === 'bare'
    this.topic = new Set(first.topic ?? this.tableTopic())
  }

  mention(citation: Citation, offset: number): void {
    this.mentions.push({ start: citation.start + offset, end: citation.end + offset })
    this.symbol ??= citation.symbol
    this.url ??= citation.url
    this.title ??= citation.title
    this.adopted ??= citation.adopted
    this.statedYear ??= citation.stated?.year
    if (citation.form === 'bare' && !this.isDescribed) return
    if (this.isDescribed || citation.form === 'named') {
      if (citation.name.length > this.name.length) this.name = citation.name
      if (this.kind === 'resolution' && citation.form !== 'bare') this.kind = citation.kind
    }
    for (const word of citation.topic ?? []) this.topic.add(word)
  }

  get fullName(): string {
    return this.title ?? this.name
  }

  isArticle(name: string): boolean {
    return this.key.startsWith('article/') && this.key.endsWith(`/${name.toLowerCase()}`)
  }

  /** The instrument with what is known of it. `highest` bounds the numbers that can exist. */
  finish(id: string, highest: number, yearAfterTable: number | undefined): Instrument {
    const facts = this.facts(highest, yearAfterTable)
    if (facts.title === this.name) delete facts.title
    return { id, kind: this.kind, name: this.name, ...facts, mentions: this.mentions }
  }

  private facts(highest: number, yearAfterTable: number | undefined): Facts {
    if (this.key.startsWith('sc/')) {
      const number = this.number as number
      return securityCouncilFacts(number, this.statedYear ?? yearAfterTable, number <= highest)
    }
    const facts: Facts = this.symbol === undefined ? {} : { symbol: this.symbol, ...generalAssemblyFacts(this.symbol) }
    if (this.title !== undefined) facts.title = this.title
    if (this.adopted !== undefined) facts.adopted = this.adopted
    if (this.url !== undefined) facts.url = this.url
    return facts
  }

  private tableTopic(): string[] {
    if (!this.key.startsWith('sc/')) return []
    return (resolutionFacts(this.number as number)?.topic.toLowerCase() ?? '').split(/[^\p{L}-]+/u)
  }
}

const resolutions = new Set<InstrumentKind>([
  'resolution',
  'un-security-council-resolution',
  'un-general-assembly-resolution',
])

export const isResolution = (kind: InstrumentKind): boolean => resolutions.has(kind)

/** Whether a description fits a document met before: its subject is part of that one's, or holds it. */
export function sameSubject(draft: Draft, citation: Citation): boolean {
  const words = citation.topic ?? []
  if (!words.length || !draft.topic.size || !isResolution(draft.kind)) return false
  if (draft.kind !== 'resolution' && citation.kind !== 'resolution' && draft.kind !== citation.kind) return false
  if (!draft.isDescribed) return words.every((word) => draft.topic.has(word))
  const shared = words.filter((word) => draft.topic.has(word)).length
  return shared > 0 && (shared === words.length || shared === draft.topic.size || shared * 2 > words.length)
}
