import { isPeopleNoun, type Clause } from '../sentence/clause'
import { venues } from '../lexicon'
import { wordAt } from '../sentence/sentence'

/** Nouns behind "at" and "near" that tell of no place: "at the request", "near the end". */
const unplaced = new Set(
  `request invitation behest urging insistence initiative instigation suggestion advice prompting expense cost price risk rate
  level levels end beginning start outset onset close conclusion finish turn height peak dawn dusk moment moments time times
  hour hours minute stage point points juncture phase age helm top bottom core root hands odds fault stake issue mercy sight
  thought prospect pace speed news idea attempt effort crossroads impasse length average total value cabinet ministerial
  discretion peril call notice`.split(/\s+/),
)

/** Behind "on": "on the border", "on the island of Jeju". */
export const grounds = new Set(
  `side edge shore shores coast island border frontier outskirts premises grounds campus yacht ship base farm ranch estate floor steps
  soil roof rooftop deck terrace balcony lawn tarmac runway airfield beach plane train bus boat`.split(/\s+/),
)

/** "on the northern side of Accra", "in the lobby of the Grand Hotel": there, or beside it. */
export const sides = new Set(
  `side edge outskirts shore shores coast heart centre center middle north south east west lobby basement ballroom floor steps grounds
  garden gardens lawn roof courtyard corridors foot`.split(/\s+/),
)

/** Places that need no article: "at sea", "in court". */
const bare = new Set('sea home school church court prison jail hospital parliament'.split(' '))

/** Rooms and buildings by how they end: "the ballroom", "a farmhouse". */
const housing = /(?:room|house|hall|yard|quarters)s?$/

/** Whether the noun phrase at `k`, which no name ends, is a place by its words: "a hotel ballroom", and behind "at" whatever is no abstraction. */
export function isSpot({ view, phrases }: Clause, k: number, head: string): boolean {
  const phrase = phrases[k]
  if (!phrase || !head) return false
  const prep = wordAt(view, phrases[k - 1]?.first ?? -1)
  if (prep === 'on') return grounds.has(head) && !sides.has(head)
  if (phrase.last - phrase.first === 1 && !head.endsWith('s')) return /^(?:at|in)$/.test(prep) && bare.has(head)
  if (venues.has(head) || housing.test(head)) return true
  return /^(?:at|near|aboard)$/.test(prep) && /^[a-z-]{3,}$/.test(head) && !unplaced.has(head) && !isPeopleNoun(head)
}
