import type { Teller, Told } from '../meaning/told'

/** How many code units may stand between the two. */
const widest = 160

const atIt = /\bon the (?:sidelines?|margins|fringes) of (?:\S+ ){0,6}$/i
const ofWhich =
  /\bon (?:the (?:sidelines?|margins|fringes) of which|whose (?:sidelines?|margins|fringes)) (?:\S+ ){0,8}$/i

/**
 * Of two meetings told in one sentence, which was where and when the other was: `before` of "have met once since, on the sidelines of the
 * summit in Accra on Monday", `told` of "the summit, on the sidelines of which they met" and of "flies to Accra on Monday, where he will
 * meet Ito".
 *
 * @param before the mention that stands first
 */
export function lentBeside(before: Told, told: Told, teller: Teller): 'before' | 'told' | undefined {
  if (before.sentence.start !== told.sentence.start || told.trigger.start - before.trigger.end > widest)
    return undefined
  if (before.cue.status !== told.cue.status || told.trigger.start < before.trigger.end) return undefined
  const between = teller.words({ start: before.trigger.end, end: told.trigger.start })
  if (!before.time && !before.places.length && told.time && atIt.test(between)) return 'before'
  if (told.time || !before.time) return undefined
  // "arrived on Monday from Accra, where she had met Ito"
  return ofWhich.test(between) || (opensWhere(between) && !between.includes(' from ')) ? 'told' : undefined
}

/** How many words stand between "where" and what is done there. */
const mostWords = 8

/** "…, where he is scheduled to |" */
function opensWhere(between: string): boolean {
  const at = between.lastIndexOf(' where ')
  return (
    at >= 0 &&
    between
      .slice(at + ' where '.length)
      .trimEnd()
      .split(' ').length <= mostWords
  )
}
