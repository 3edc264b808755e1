import type { FormEntry } from './census'
import { countryNamed, peopleNamed, thingNamed } from './nations'
import type { NameKind } from './span'

/**
 * Lets the document correct the recogniser: a form read as two kinds becomes one where the evidence is lopsided, and a
 * bare surname read as an organisation or place becomes the person whose full name the document gives.
 */
export function repairKinds(census: ReadonlyMap<string, FormEntry>): void {
  const surnames = new Set<string>()
  const partOfOthers = new Set<string>()
  for (const { form, counts } of census.values()) {
    if (form.words.length < 2) continue
    if (counts.has('person')) surnames.add(form.words[form.words.length - 1] as string)
    if (counts.has('organization') || counts.has('place')) for (const word of form.words) partOfOthers.add(word)
  }
  for (const entry of census.values()) {
    const { form, counts, repair } = entry
    if (counts.size > 1) {
      const winner = majority(entry)
      if (winner) for (const kind of counts.keys()) if (kind !== winner) repair.set(kind, winner)
    }
    if (form.words.length !== 1 || form.acronym || !surnames.has(form.key) || partOfOthers.has(form.key)) continue
    if (countryNamed(form.key) ?? peopleNamed(form.key) ?? thingNamed(form.key)) continue
    const people = counts.get('person') ?? 0
    if ((counts.get('organization') ?? 0) <= Math.max(2, people)) repair.set('organization', 'person')
    if ((counts.get('place') ?? 0) < people) repair.set('place', 'person')
  }
}

/** The kind of at least two thirds of a form's mentions, where the others are few. */
function majority({ counts, total }: FormEntry): NameKind | undefined {
  for (const [kind, count] of counts) if (count * 3 >= total * 2) return kind
  return undefined
}

const wordsThatAreNames = new Set(
  `brown white black green gray grey young king price long short hope grace may mark will rice bush wood woods hill hills field fields
  day bell cook baker miller smith taylor carter hunter fisher mason potter cooper clay stone rose lane page park parks banks
  brooks rivers lake moss frost snow winter summer love joy power powers best good wise strong armstrong sharp swift small
  little large west east north south english french german welsh scott case chance church cross crown dean duke earl noble
  bishop pope abbott judge marshal marshall major sergeant law laws bond gates holder walker porter butler page ball bacon berry bird
  wolf fox lamb crow crane drake finch hawk swan bean bloom branch bridges burns camp cash christian cotton dale dell ford
  forest garner golden gold silver hand hardy head heath house jolly keen key knight land leach lord mayor merchant mills moon
  nation newman pace paine pitt pool post prince ray read reed rich rush sage savage sell sellers shepherd simple singer skinner
  spring steel storm street sweet temple tiller turner van wade ward waters weaver weeks wells west wheeler wilder worth`.split(
    /\s+/,
  ),
)

/** Whether a folded surname is also a common word, so that its capital at the start of a sentence tells nothing. */
export const isWord = (folded: string): boolean => wordsThatAreNames.has(folded)
