import type { InstrumentKind } from '../model'

/** A mention that a later bare noun may lean on. */
export interface RecentMention {
  readonly instrument: number
  /** Counted through the whole text. */
  readonly sentence: number
  readonly kind: InstrumentKind
}

const resolutions: readonly InstrumentKind[] = [
  'un-security-council-resolution',
  'un-general-assembly-resolution',
  'resolution',
]
const treaties: readonly InstrumentKind[] = ['treaty', 'agreement', 'charter']
const laws: readonly InstrumentKind[] = ['law', 'bill']

/** What kinds of documents a noun can speak of. */
const kindsOf = new Map<string, readonly InstrumentKind[]>([
  ['resolution', resolutions],
  ['measure', [...resolutions, 'bill']],
  ['statement', ['un-presidential-statement']],
  ['treaty', ['treaty']],
  ['convention', ['treaty']],
  ['covenant', ['treaty']],
  ['protocol', ['treaty']],
  ['pact', treaties],
  ['accord', treaties],
  ['accords', treaties],
  ['agreement', treaties],
  ['agreements', treaties],
  ['deal', ['agreement']],
  ['charter', ['charter']],
  ['act', laws],
  ['law', laws],
  ['legislation', laws],
  ['statute', ['law', 'treaty']],
  ['bill', ['bill', 'law']],
  ['regulation', ['eu-act']],
  ['directive', ['eu-act']],
  ['article', ['treaty', 'charter']],
])

/** How many sentences back a bare noun may reach. */
const reach = 4
/** Nouns in everyday use reach less far: "the law" is mostly no document. */
const nearOnly = new Set(['law', 'deal', 'legislation', 'measure', 'statement', 'agreement', 'agreements'])
const shortReach = 2
/** Bounds the look back where one sentence cites hundreds. */
const mostLookedAt = 40

/**
 * The document that a bare noun in sentence `sentence` speaks of: the only fitting one in the nearest sentence that has
 * any. Undefined where there is none, or more than one.
 */
export function antecedent(
  recent: readonly RecentMention[],
  sentence: number,
  head: string,
  fits: (mention: RecentMention) => boolean = () => true,
): number | undefined {
  const kinds = kindsOf.get(head) ?? []
  const earliest = sentence - (nearOnly.has(head) ? shortReach : reach)
  let found: RecentMention | undefined
  const stop = Math.max(0, recent.length - mostLookedAt)
  for (let i = recent.length - 1; i >= stop; i--) {
    const mention = recent[i] as RecentMention
    if (mention.sentence < earliest || (found && mention.sentence < found.sentence)) break
    if (!kinds.includes(mention.kind) || !fits(mention)) continue
    if (found && found.instrument !== mention.instrument) return undefined
    found = mention
  }
  return found?.instrument
}
