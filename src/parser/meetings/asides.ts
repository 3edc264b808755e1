import type { Clause } from './clause'
import type { Phrase } from './phrases'
import { wordAt } from './sentence'

/** Prepositions before a place. */
export const placing = new Set(['in', 'at', 'near', 'outside', 'inside', 'aboard'])

const visiting = /^(?:stopped|stays?|stayed|was|were|arrived|landed|visited|passed)$/

const isPronounAt = (view: Clause['view'], phrase: Phrase | undefined): boolean =>
  phrase !== undefined && phrase.last - phrase.first === 1 && /^(?:he|she|they)$/.test(wordAt(view, phrase.first))

/** "while in Accra in March", "when in Accra": where and when it was. */
export function pastWhile({ phrases, view }: Clause, i: number): number {
  const there = /^(?:while|when)$/.test(wordAt(view, phrases[i]?.first ?? -1)) && phrases[i + 1]?.type === 'prep'
  const came = phrases[i + 2]
  // "when he stopped in Accra last week"
  if (phrases[i]?.type === 'sub' && isPronounAt(view, phrases[i + 1]) && came?.type === 'verb')
    return visiting.test(wordAt(view, came.last - 1)) && placing.has(wordAt(view, phrases[i + 3]?.first ?? -1))
      ? i + 3
      : i
  return there && placing.has(wordAt(view, phrases[i + 1]?.first ?? -1)) ? i + 1 : i
}

/** Nouns that stand free beside a verb: "met face to face", "met a second time". */
const measures = new Set([
  'hours',
  'minutes',
  'time',
  'times',
  'face',
  'person',
  'room',
  'doors',
  'each',
  'other',
  'another',
])

/** A measure, or what goes on behind a bracket: "the Forum (ASF) Regional Session in Doha". */
export const isPassedOver = ({ view }: Clause, { first, last }: Phrase): boolean =>
  measures.has(wordAt(view, last - 1)) || wordAt(view, first - 1) === ')'

/** "after his arrival in Accra on Monday", "upon landing there": where and when somebody came. */
export function arrivesAt({ view, phrases }: Clause, i: number): boolean {
  const word = wordAt(view, phrases[i]?.first ?? -1)
  return (
    /^(?:after|on|upon|following)$/.test(word) &&
    /^(?:arriv|landing$)/.test(wordAt(view, (phrases[i + 1]?.last ?? 0) - 1))
  )
}
