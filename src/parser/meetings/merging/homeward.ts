import type { ReadBlock } from '../../reading'
import type { Told } from '../meaning/told'

/** How far before the trigger the verb may stand. */
const reach = 120

const home =
  /\b(?:returned|returns|(?:came|arrived|flew|is|was) (?:home|back)|landed|touched down)\b[^.;:]{0,70} (?:from|after|following) (?:an?|his|her|their|the)(?: [\w-]+){0,3} $/

/** "returned on Friday after a tour", "came home on Wednesday from a swing": what is told is the end of the visit. */
export function isHomeward({ reading }: ReadBlock, { cue }: Told): boolean {
  if (cue.kind !== 'visit') return false
  return home.test(reading.tokens.text.slice(Math.max(0, cue.start - reach), cue.start))
}
