import type { ReadBlock } from '../../reading'
import type { Told } from '../meaning/told'

/** How far before the trigger the verb may stand, in code units, and how many words before it the preposition. */
const reach = 120
const nearest = 5

const openers = new Set(['from', 'after', 'following'])
const comes = new Set('returned returns return returning landed touched'.split(' '))
/** With "home" or "back" behind. */
const moves = new Set('came arrived flew is was'.split(' '))

/** "returned on Friday after a tour", "came home on Wednesday from a swing": what is told is the end of the visit. */
export function isHomeward({ reading }: ReadBlock, { cue }: Told): boolean {
  if (cue.kind !== 'visit') return false
  const before = reading.tokens.text.slice(Math.max(0, cue.start - reach), cue.start)
  const words = before.trimEnd().split(' ')
  let opener = words.length - 1
  while (opener >= 0 && !openers.has(words[opener] as string)) opener--
  if (opener < words.length - nearest) return false
  for (let w = opener - 1; w >= 0; w--) {
    const word = words[w] as string
    if (/[.;:]$/.test(word)) return false
    if (comes.has(word) || (moves.has(word) && /^(?:home|back)$/.test(words[w + 1] as string))) return true
  }
  return false
}
