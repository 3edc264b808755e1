import type { Clause } from '../sentence/clause'
import type { Phrase } from '../sentence/phrases'
import { classAt, wordAt } from '../sentence/sentence'
import { Is } from '../sentence/wordClass'

/** "will on Monday meet", "would, indeed, hold": the words of the verb group that an aside parts from the verb group at `k`. */
function partedFrom({ view, phrases }: Clause, k: number): readonly string[] {
  if (phrases[k]?.type !== 'verb') return []
  const words = (verb: Phrase): string[] => view.words.slice(verb.first - view.from, verb.last - view.from)
  const [verb, to] = [phrases[k - 2], phrases[k - 1]]
  // "still “intends to” meet"
  if (to?.type === 'prep' && wordAt(view, to.first) === 'to' && verb?.type === 'verb')
    return wordAt(view, to.last).endsWith('ing') ? [] : [...words(verb), 'to']
  let at = k - 1
  while (/^(?:time|adverb|comma)$/.test(phrases[at]?.type ?? '')) at--
  if (phrases[at]?.type === 'prep' && phrases[at + 1]?.type === 'time') at--
  if (phrases[at]?.type === 'comma') at--
  const group = phrases[at]
  const parted = at < k - 1 && group?.type === 'verb' && classAt(view, group.last - 1) & Is.auxiliary
  return parted ? words(group) : []
}

/** The present of verbs that lead to a meeting. */
const present =
  /^(?:meet|visit|host|receive|travel|arrive|go|head|leave|depart|fly|attend|hold|gather|convene|sit|speak|talk|return|begin|start|open|resume|end|conclude)s?$|^(?:goes|flies|holds)$/

/** "when she visits Accra", "before they meet": the present of phrase `k` tells what is to come. */
function isWhen({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k]
  if (verb?.type !== 'verb' || !present.test(wordAt(view, verb.first))) return false
  for (let j = k - 1; j >= 0 && j > k - 8; j--) {
    const phrase = phrases[j]
    if (/^(?:when|after|before|until|once)$/.test(wordAt(view, phrase?.first ?? -1))) return phrase?.type !== 'noun'
    if (!/^(?:noun|adverb|and|prep)$/.test(phrase?.type ?? '')) return false
  }
  return false
}

/** Words that put the verb group at `k` ahead and stand apart from it. */
export const aheadOf = (clause: Clause, k: number): readonly string[] =>
  isWhen(clause, k) || isWhileAhead(clause, k) ? ['will'] : partedFrom(clause, k)

/** "will meet her while he is in Accra": the clause of "while" is as far ahead as the one before it. */
function isWhileAhead({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k]
  if (verb?.type !== 'verb' || !/^(?:is|are|['’]s|['’]re)$/.test(wordAt(view, verb.first))) return false
  let j = k - 1
  while (j > 0 && /^(?:noun|adverb)$/.test(phrases[j]?.type ?? '')) j--
  if (!/^(?:while|when)$/.test(wordAt(view, phrases[j]?.first ?? -1))) return false
  while (j >= 0 && phrases[j]?.type !== 'verb' && phrases[j]?.type !== 'break') j--
  const main = phrases[j]
  return main?.type === 'verb' && /^(?:will|['’]ll|shall)$/.test(wordAt(view, main.first))
}
