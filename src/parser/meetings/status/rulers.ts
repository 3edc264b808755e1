import { companionsOf } from '../who/accompanied'
import type { PartCue } from '../cue'
import { lackingAt } from './lacking'
import { aheadOf } from './parted'
import { coordinated, governing, governor } from './governor'
import { isPeopleNoun, namesIn, type Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import type { Told } from './status'
import { subjectBehind, subjectOf, type Subject } from '../who/subject'

/** What a noun's governor makes of the meeting. */
export interface Ruling extends Told {
  /** The verb group that rules the meeting, or -1. */
  verb: number
  /** The meeting is yet to come when the clause's own time is: that one does not date it. */
  apart?: boolean
  /** The verb is the meeting's own, which agrees or decides: its time is the meeting's. */
  own?: boolean
  /** Something else was done in the meeting: who denies that does not deny the meeting. */
  inside?: boolean
}

/** The words of phrase `k`, lower case; of a verb group with what stands apart and puts it ahead. */
export const wordsOf = (clause: Clause, k: number): string[] => {
  const { view, phrases } = clause
  const phrase = phrases[k]
  if (!phrase) return []
  return [...aheadOf(clause, k), ...view.words.slice(phrase.first - view.from, phrase.last - view.from)]
}

/** The verb group of the clause before phrase `k`, or -1. */
export function verbBefore(clause: Clause, k: number): number {
  for (let j = k; j >= 0; j--) {
    const type = clause.phrases[j]?.type
    if (type === 'verb') return j
    if (type === 'sub' || type === 'rel' || type === 'break') return -1
  }
  return -1
}

/** "Ito said progress was made", "told them that all was well": the verb of saying over the clause of the verb at `k`, or -1. */
export function sayingOver(clause: Clause, k: number): number {
  const { view, phrases } = clause
  for (let j = k - 1; j >= 0 && j > k - 9; j--) {
    const phrase = phrases[j]
    const type = phrase?.type
    if (type === 'rel' || type === 'break' || (type === 'sub' && wordAt(view, phrase?.first ?? -1) !== 'that'))
      return -1
    if (type === 'verb')
      return /^(?:sa(?:id|ys)|told|tells|added|noted|stressed|announced)$/.test(wordAt(view, (phrase?.last ?? 0) - 1))
        ? j
        : -1
  }
  return -1
}

/** "Ito said the talks with Mensah gave hope": a person by name who tells of a meeting with another, and speaks for nobody. */
export function tellerOf(clause: Clause, k: number): readonly PartCue[] {
  const { view, phrases } = clause
  const saying = sayingOver(clause, k)
  const first = phrases[k]?.first ?? view.from
  if (saying < 0 || !/^(?:the|that|this|talks)$/.test(wordAt(view, first))) return []
  const { group, at } = subjectOf(clause, saying)
  const parts = group?.parts ?? []
  const named = parts.length === 1 && view.local.names[parts[0]?.name ?? -1]?.kind === 'person'
  const speaks = wordsOf(clause, at).some((word) => /^(?:spokes|press)/.test(word))
  return named && !speaks ? parts : []
}

/** "Addressing a meeting of envoys, Ito said": the subject of a participle that opens the sentence stands behind it. */
export function subjectOfVerb(clause: Clause, verb: number): Subject {
  const opens = verb === 0 && wordAt(clause.view, clause.phrases[0]?.first ?? -1).endsWith('ing')
  return opens ? subjectBehind(clause, verb) : subjectOf(clause, verb)
}

const isBody = ({ view }: Clause, { name }: PartCue): boolean => view.local.names[name]?.kind === 'organization'

/** The subject of a verb group takes part; "it" may be nobody ("it was agreed"). */
export function addSubject(clause: Clause, verb: number, parts: PartCue[], role: PartCue['role']): void {
  const { group, at } = subjectOfVerb(clause, verb)
  if (!group) return
  const over = group.parts[0]?.head === 'it' ? sayingOver(clause, verb) : -1
  const itself = over < 0 ? [] : (subjectOf(clause, over).group?.parts ?? []).filter((part) => isBody(clause, part))
  const present = [...itself, ...group.parts.filter((part) => part.head !== 'it'), ...companionsOf(clause, at, verb)]
  parts.unshift(...present.map((part) => ({ ...part, role })))
}

/** The words of a verb group after those of the verb or noun that an infinitive hangs on. */
export function withGovernor(clause: Clause, verb: number, words: string[]): string[] {
  const lacking = lackingAt(clause.view, clause.phrases[verb]?.first ?? -1)
  if (lacking.length) return [...lacking, ...words]
  // "with a view to holding talks"
  const first = clause.phrases[verb]?.first ?? 0
  if (wordAt(clause.view, first - 1) === 'to' && wordAt(clause.view, first - 2) === 'view') return ['hope', ...words]
  if (!words.includes('to')) return [...coordinated(clause, verb), ...comingBefore(clause, verb, words), ...words]
  if (words[0] === 'to') return [...governor(clause, verb), ...words]
  const [subjectHead] = [clause.phrases[verb - 1]].map((p) =>
    p?.type === 'noun' ? wordAt(clause.view, p.last - 1) : '',
  )
  return subjectHead && governing.has(subjectHead) ? [subjectHead, ...words] : words
}

/** "will see the town before chairing a meeting": that one is to come, too. */
function comingBefore(clause: Clause, verb: number, words: readonly string[]): string[] {
  const joint = wordAt(clause.view, clause.phrases[verb - 1]?.first ?? -1)
  if (!/^(?:before|,)$/.test(joint) || words.length > 1 || !words[0]?.endsWith('ing')) return []
  return wordsOf(clause, verbBefore(clause, verb - 2)).filter((word) =>
    /^(?:will|'ll|shall|due|expected|scheduled)$/.test(word),
  )
}

const light = new Set(
  `round rounds series session sessions opening start beginning end close conclusion resumption day days weeks hour hours months half outset sideline sidelines
  margin margins breakdown collapse failure continuation renewal part course restart top flurry string set number handful couple raft slew wave week pair middle rest phase stage bout batch`.split(
    /\s+/,
  ),
)

/** "Secretary of State Ana Lund's trip": the title before "of" is of the person who owns the noun. */
function isTitled({ view, phrases }: Clause, k: number): boolean {
  const phrase = phrases[k]
  const title = phrases[k - 2]
  if (!phrase || title?.type !== 'noun' || wordAt(view, phrases[k - 1]?.first ?? -1) !== 'of') return false
  const [name] = namesIn(view, phrase.first, phrase.last)
  const owner = name === undefined ? undefined : view.local.names[name]
  return owner?.kind === 'person' && owner.first > phrase.first && isPeopleNoun(wordAt(view, title.last - 1))
}

/** "the opening of the talks", "the second day of a summit": what rules the first noun rules the meeting. */
export function rootOf({ view, phrases }: Clause, k: number): number {
  let root = isTitled({ view, phrases }, k) ? k - 2 : k
  while (
    wordAt(view, phrases[root - 1]?.first ?? -1) === 'of' &&
    (phrases[root - 2]?.type === 'noun' || phrases[root - 2]?.type === 'time') &&
    light.has(wordAt(view, (phrases[root - 2]?.last ?? 0) - 1))
  )
    root -= 2
  return root
}
