import type { MeetingCue } from '../cue'
import { namesIn, type Clause } from '../sentence/clause'
import type { Phrase } from '../sentence/phrases'
import { classAt, wordAt } from '../sentence/sentence'
import { Is } from '../sentence/wordClass'
import { isPossessiveMark, possessives } from '../sentence/words'

export const ordinals: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, n): [string, number] => [word, n + 1]),
)
const counts = new Map(
  'two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, n): [string, number] => [word, n + 2]),
)
const others = new Set(
  'another more new further fresh additional next following separate other subsequent previous earlier last follow-up'.split(
    ' ',
  ),
)

/** "41st" */
const numbered = /^\d{1,3}(?:st|nd|rd|th)$/

/** 1 for "first", 2 for "second", …; 0 for other words. */
export const orderOf = (word: string): number =>
  ordinals.get(word) ?? (numbered.test(word) ? Number.parseInt(word, 10) : 0)

/** "met Ito a day after meeting Mensah". */
const isDaysApart = (view: Clause['view'], at: number): boolean =>
  /^(?:after|before)$/.test(wordAt(view, at - 1)) && /^(?:hour|day|week|month|year)s?$/.test(wordAt(view, at - 2))

/** How the words point at the meeting: whether as known, which of several, and how many. */
export function pointingOf(
  clause: Clause,
  k: number,
  at: number,
): Pick<MeetingCue, 'pointing' | 'plural' | 'count' | 'order' | 'other'> {
  const { view } = clause
  const phrase = clause.phrases[k] as Phrase
  if (phrase.type === 'verb') {
    const other =
      wordAt(view, at + 1) === 'again' ||
      isDaysApart(view, at) ||
      /^(?:again|previously|last|twice|repeatedly|often|regularly)$/.test(wordAt(view, at - 1))
    return { pointing: 'verb', plural: false, count: 1, order: 0, other }
  }
  const word = wordAt(view, at)
  let order = 0
  let count = 0
  let other = false
  for (let i = phrase.first; i < at; i++) {
    const before = wordAt(view, i)
    order ||= orderOf(before)
    count ||= counts.get(before) ?? 0
    other ||= others.has(before)
  }
  order ||= orderBehind(view, at)
  // "a second round of talks", "a new round of talks"
  const round = clause.phrases[k - 2]
  if (
    round?.type === 'noun' &&
    /^(?:round|session|series)$/.test(wordAt(view, round.last - 1)) &&
    wordAt(view, phrase.first - 1) === 'of'
  )
    for (let i = round.first; i < round.last; i++) {
      order ||= orderOf(wordAt(view, i))
      other ||= others.has(wordAt(view, i))
    }
  const plural =
    word.endsWith('s') &&
    word !== 'talks' &&
    word !== 'negotiations' &&
    word !== 'discussions' &&
    word !== 'consultations'
  if (plural) count ||= countBefore(view, phrase.first)
  const pointing = recallsOne(view, phrase.first) ? 'definite' : pointed(clause, phrase, at)
  return { pointing, plural, count: plural ? count : 1, order, other }
}

/** "The meeting was the third since May", else 0. */
const orderBehind = (view: Clause['view'], at: number): number =>
  /^(?:is|was)$/.test(wordAt(view, at + 1)) && /^(?:the|their|its)$/.test(wordAt(view, at + 2))
    ? orderOf(wordAt(view, at + 3))
    : 0

/** How many words a number may stand before the phrase of the noun. */
const farthest = 4

/** "two political and military meetings": the number in front of the pair of adjectives, else 0. */
function countBefore(view: Clause['view'], first: number): number {
  if (classAt(view, first - 1) & Is.joint)
    for (let i = first - 2; i >= first - 1 - farthest && i >= view.from; i--) {
      const count = counts.get(wordAt(view, i))
      if (count) return count
      if (classAt(view, i) & (Is.preposition | Is.verbal | Is.break)) return 0
    }
  return 0
}

/** "We had a good meeting", "It was a private meeting": the one just told. */
const recallsOne = (view: Clause['view'], first: number): boolean =>
  /^(?:we|they|it|this) (?:had|was)$/.test(`${wordAt(view, first - 2)} ${wordAt(view, first - 1)}`) &&
  /^an?$/.test(wordAt(view, first))

function pointed(clause: Clause, phrase: Phrase, at: number): MeetingCue['pointing'] {
  const { view } = clause
  const first = wordAt(view, phrase.first)
  if (first === 'a' || first === 'an' || first === 'another' || first === 'any') return 'indefinite'
  if (first === 'the' || first === 'this' || first === 'these' || first === 'that' || first === 'those')
    return 'definite'
  if (possessives.has(first) || isPossessiveMark(wordAt(view, at - 1))) return 'definite'
  for (let i = phrase.first; i < at; i++) if (isPossessiveMark(wordAt(view, i))) return 'definite'
  return namesIn(view, phrase.first, at).length ? 'definite' : 'bare'
}
