import type { Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import { sportsWords } from '../lexicon'

/** How many of those who take part are persons by name. */
export const persons = (clause: Clause, parts: readonly PartCue[]): number =>
  parts.filter((part) => clause.view.local.names[part.name]?.kind === 'person').length

/** Whether a person is among them, by name or as "he" or "she". */
export const isPersonal = (clause: Clause, parts: readonly PartCue[]): boolean =>
  persons(clause, parts) > 0 || parts.some(({ head }) => /^s?he$/.test(head))

/** Several who hold an office. */
export const officers = /^(?:leaders|ministers|presidents|heads|chiefs|officials|envoys|diplomats|generals)$/

/** Before "team": one that does not play. */
const atWork =
  /^(?:security|negotiating|legal|transition|economic|trade|campaign|leadership|management|defen[cs]e|technical|his|her|government)$/

/** Teams that play one another "meet" too; ministers do not play, though they speak of a final assault. */
export function isSport(clause: Clause, parts: readonly PartCue[]): boolean {
  if (persons(clause, parts) > 1 || parts.some(({ head }) => officers.test(head))) return false
  const { words } = clause.view
  return words.some((word, i) => sportsWords.has(word) && !isElsewhere(word, words[i - 1] ?? '', words[i + 1] ?? ''))
}

/** Before "goal": what somebody wants. */
const aims = /^(?:main|chief|ultimate|stated|common|shared|key|his|her|their|its|our|['’]s)$/

/** "a final deal", "their main goal", "his legal team": no match. */
function isElsewhere(word: string, before: string, next: string): boolean {
  if (word === 'team') return atWork.test(before)
  if (word === 'goal') return aims.test(before)
  return (
    word === 'final' &&
    /^(?:deal|agreement|accord|text|decision|batch|round|say|stage|step|status|details?|touches)$/.test(next)
  )
}
