import { parseIsoDay } from '../time/calendar'
import { asOf, highestPossible, newestResolution } from '../knowledge/security-council'
import type { Instrument } from '../model'
import type { DocumentReading } from '../reading'
import { finish, flatMapInSteps, mapInSteps, type Steps } from '../steps'
import { antecedent, type RecentMention } from './antecedent'
import type { Citation } from './citation'
import { Draft, isResolution, sameSubject } from './draft'

/** The instruments of the document, and which one each local citation belongs to. */
export interface JoinedInstruments {
  readonly instruments: Instrument[]
  /** For block `b` and its local citation `c`: the index in `instruments`, or -1 where it was dropped. */
  readonly instrumentOf: readonly (readonly number[])[]
}

/** Joins the citations of one document and adds its facts. Time in proportion to the number of citations. */
export function* joinInstrumentsInSteps(document: DocumentReading): Steps<JoinedInstruments> {
  const all = yield* flatMapInSteps(document.blocks, ({ reading }) => reading.citations)
  if (!all.length) return { instruments: [], instrumentOf: document.blocks.map(() => []) }
  const joiner = new Joiner(document, all)
  let sentence = 0
  const instrumentOf = yield* mapInSteps(document.blocks, (block) => {
    const indexes = block.reading.citations.map((citation) =>
      joiner.add(citation, block.start, sentence + citation.sentence),
    )
    sentence += block.reading.sentences.count
    return indexes
  })
  return { instruments: yield* joiner.finish(), instrumentOf }
}

/** As {@link joinInstrumentsInSteps}, at once. */
export const joinInstruments = (document: DocumentReading): JoinedInstruments =>
  finish(joinInstrumentsInSteps(document))

/** Without a day of publication: how far past the table a number may be, some years' worth. */
const undatedMargin = 400
/** ", a ", ", the ": what stands between a document and its description. */
const longestApposition = 6
/** How many documents back a description is compared. */
const mostCompared = 30

class Joiner {
  private readonly drafts: Draft[] = []
  private readonly byKey = new Map<string, number>()
  private readonly recent: RecentMention[] = []
  private lastEnd = -1
  private readonly sure: ReadonlySet<string>
  private readonly isUnText: boolean
  private readonly highest: number
  private readonly yearAfterTable: number | undefined

  /** @param all the document's citations */
  constructor(
    private readonly document: DocumentReading,
    all: readonly Citation[],
  ) {
    this.sure = new Set(all.filter(({ weak, form }) => !weak && form !== 'bare').map(({ key }) => key))
    this.isUnText = all.some(({ body, kind }) => body === 'sc' || body === 'ga' || kind === 'un-presidential-statement')
    const published = document.layout.article.published?.value ?? ''
    const day = parseIsoDay(published)
    this.highest = Math.max(
      newestResolution,
      day === undefined ? newestResolution + undatedMargin : highestPossible(day),
    )
    // Of a resolution newer than the table the year is certain only while the table's last year lasts.
    const year = published.slice(0, 4)
    this.yearAfterTable = year === asOf.slice(0, 4) ? Number(year) : undefined
  }

  /** The index of the instrument that the citation belongs to, or -1. */
  add(citation: Citation, offset: number, sentence: number): number {
    const index = this.apposed(citation, offset) ?? this.indexOf(citation, sentence)
    if (index < 0) return index
    this.lastEnd = citation.end + offset
    const draft = this.drafts[index] as Draft
    draft.mention(citation, offset)
    this.recent.push({ instrument: index, sentence, kind: draft.kind })
    return index
  }

  /** "S.Res. 184, a resolution on Varna" is one document. */
  private apposed({ form, start }: Citation, offset: number): number | undefined {
    const last = this.recent.at(-1)
    const isNear = form === 'described' && start + offset - this.lastEnd <= longestApposition
    return last && isNear && this.document.text.charAt(this.lastEnd) === ',' && isResolution(last.kind)
      ? last.instrument
      : undefined
  }

  finish(): Steps<Instrument[]> {
    return mapInSteps(this.drafts, (draft, i) => draft.finish(`i${i + 1}`, this.highest, this.yearAfterTable))
  }

  private indexOf(citation: Citation, sentence: number): number {
    switch (citation.form) {
      case 'numbered':
        return this.keyed(this.whose(citation))
      case 'named':
        return citation.weak && !this.sure.has(citation.key) ? -1 : this.keyed(citation)
      case 'described':
        return this.described(citation, sentence)
      case 'bare':
        return citation.head === 'article' ? this.article(citation, sentence) : this.bare(citation, sentence)
    }
  }

  /** A bare "resolution 42" is the Council's where the text cites its documents, or where the number is plausible. */
  private whose(citation: Citation): Citation {
    if (citation.body !== 'un' || citation.number === undefined) return citation
    if (citation.number <= this.highest && (!citation.weak || this.isUnText)) return citation
    return { ...citation, kind: 'resolution', key: `res//${citation.number}` }
  }

  private keyed(citation: Citation): number {
    const known = this.byKey.get(citation.key)
    if (known !== undefined) return known
    const index = this.start(citation)
    this.byKey.set(citation.key, index)
    return index
  }

  private start(citation: Citation): number {
    return this.drafts.push(new Draft(citation)) - 1
  }

  /** "the aid resolution": the same document as an earlier description or number with the same subject, or a new one. */
  private described(citation: Citation, sentence: number): number {
    if (citation.head === 'statement') return antecedent(this.recent, sentence, 'statement') ?? this.start(citation)
    const from = Math.max(0, this.drafts.length - mostCompared)
    const matches: number[] = []
    for (let i = from; i < this.drafts.length; i++) {
      if (sameSubject(this.drafts[i] as Draft, citation)) matches.push(i)
    }
    const described = matches.find((i) => this.drafts[i]?.isDescribed)
    if (described !== undefined) return described
    return matches.length === 1 ? (matches[0] as number) : this.start(citation)
  }

  private bare(citation: Citation, sentence: number): number {
    const { kind } = citation
    const open = citation.head !== 'resolution' || kind === 'resolution'
    const found = antecedent(this.recent, sentence, citation.head ?? '', (mention) => {
      return open || mention.kind === kind || mention.kind === 'resolution'
    })
    return found ?? (citation.weak ? -1 : this.start(citation))
  }

  /** "Article 5" alone: of the document whose Article 5 was cited before, or of the only treaty named nearby. */
  private article(citation: Citation, sentence: number): number {
    const from = Math.max(0, this.drafts.length - mostCompared)
    for (let i = this.drafts.length - 1; i >= from; i--) if (this.drafts[i]?.isArticle(citation.name)) return i
    const parent = this.drafts[antecedent(this.recent, sentence, 'article') ?? -1]
    if (!parent) return -1
    const { kind, key, fullName } = parent
    return this.keyed({
      ...citation,
      kind,
      form: 'named',
      title: `${fullName}, ${citation.name}`,
      key: `article/${key}/${citation.name.toLowerCase()}`,
    })
  }
}
