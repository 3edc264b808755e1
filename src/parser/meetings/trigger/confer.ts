import type { PartCue } from '../cue'
import { bodies, pairs } from '../lexicon'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { pastSetting } from '../setting/pastSetting'
import { readGroup } from '../who/group'
import { objectAt } from '../who/object'
import { frontTime } from '../setting/front'
import { finish, isPassive, withSubject } from '../who/withSubject'
import { isPlaced } from './findings'
import { wordsOf } from '../status/rulers'
import { oppositeAt } from './opposite'
import { persons } from './sport'
import { afterAdverbs } from './telephone'
import type { Draft } from './verbCue'

/**
 * "The two sat down in Accra", "Ito and Mensah dined in Accra": two persons by name, two sides, or "the two", where or when is
 * told; a council that "will sit again in July".
 */
function readSatTogether(clause: Clause, k: number, draft: Draft): Draft | undefined {
  const { view, phrases } = clause
  const [one, other] = draft.parts
  // "Two men dined": anybody.
  const pair =
    one &&
    !other &&
    (one.head === 'they' ||
      (pairs.has(one.head) && (draft.kind === 'talks' || /^(?:the|both)$/.test(wordAt(view, one.first)))))
  const sides = other && draft.kind === 'talks' && draft.parts.every(({ name, sides: of }) => name >= 0 || of.length)
  // "He and Mensah dined alone"
  const he = draft.parts.some(({ head }) => /^s?he$/.test(head)) ? 1 : 0
  if (!(persons(clause, draft.parts) + he > 1 || pair || sides)) return undefined
  finish(clause, k + 1, draft)
  const together = [k + 1, k + 2].some((j) => wordAt(view, phrases[j]?.first ?? -1) === 'together')
  return isPlaced(draft) ||
    draft.time >= 0 ||
    ((sides || persons(clause, draft.parts) > 1) && together) ||
    isAlone(clause, k)
    ? draft
    : undefined
}

/** "dined alone" */
const isAlone = ({ view, phrases }: Clause, k: number): boolean => wordAt(view, phrases[k + 1]?.first ?? -1) === 'alone'

/** "The committee will sit again in July", "has sat once, in May", "sat in Accra in May": a body that meets on a day. */
function readBodySits(clause: Clause, k: number, draft: Draft): Draft | undefined {
  const [body, other] = draft.parts
  if (other || !body || !bodies.has(body.head)) return undefined
  const again = /^(?:again|down|once|twice)$/.test(wordAt(clause.view, clause.phrases[k + 1]?.first ?? -1))
  draft.kind = 'session'
  finish(clause, again ? k + 2 : k + 1, draft)
  return draft.time >= 0 && (again || isPlaced(draft)) ? draft : undefined
}

/** "sat across from one another": the phrase that ends this, else -1. */
function facingAt({ view, phrases }: Clause, k: number): number {
  const j = wordAt(view, phrases[k + 1]?.first ?? -1) === 'across' ? k + 3 : k + 2
  const facing = /^(?:across|opposite)$/.test(wordAt(view, phrases[k + 1]?.first ?? -1))
  return facing && /^(?:other|another)$/.test(wordAt(view, (phrases[j]?.last ?? 0) - 1)) ? j : -1
}

/** "sat down", "sat together", "sat for three hours with", "sat at one table": the last phrase that says so, else -1. */
function togetherAt({ view, phrases }: Clause, k: number, at: number): number {
  const word = wordAt(view, at + 1)
  if (word === 'down' || (word === 'together' && wordAt(view, at) === 'sat')) return k
  const long = word === 'for' && phrases[k + 2]?.type === 'time'
  if (long && wordAt(view, phrases[k + 3]?.first ?? -1) === 'with') return k + 2
  const table = view.words.slice(
    (phrases[k + 1]?.first ?? view.to) - view.from,
    (phrases[k + 2]?.last ?? view.to) - view.from,
  )
  return /^(?:at|around) (?:one|the same) table$/.test(table.join(' ')) ? k + 2 : -1
}

/** "sat opposite the minister, Ito": a person by name. */
function readOpposite(clause: Clause, k: number, at: number): Draft | undefined {
  const opposite = oppositeAt(clause, k)
  const group = opposite < 0 ? undefined : readGroup(clause, opposite)
  if (!group || !persons(clause, group.parts)) return undefined
  const draft = withSubject(clause, k, at, 'talks')
  if (!draft.parts.length) return undefined
  draft.parts.push(...group.parts)
  return finish(clause, group.next, draft)
}

/** "the Americans", "a Ghanaian delegation" */
const isPeople = ({ view }: Clause, { name, sides }: PartCue): boolean =>
  sides.length > 0 || view.local.names[name]?.kind === 'group'

/** "conferred with Ito", "sat down with Ito", "dined with Ito", "sat in Accra with Ito". */
export function readConfer(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const closeted = wordAt(view, at) === 'closeted'
  if (!closeted && isPassive(clause, k, at)) return undefined
  const sits = /^s[ai]t/.test(wordAt(view, at))
  const across = sits ? readOpposite(clause, k, at) : undefined
  if (across) return across
  if (objectAt(clause, k) >= 0 && !isAlone(clause, k)) return undefined
  const together = sits ? togetherAt(clause, k, at) : k
  // "sat on Monday with Mensah"
  const beside = together < 0 && wordAt(view, at) === 'sat'
  // "spent three hours closeted with Mensah"
  const main = closeted && phrases[k - 1]?.type === 'time' && phrases[k - 2]?.type === 'verb' ? k - 2 : k
  const draft = withSubject(
    clause,
    main,
    main === k ? at : (phrases[main]?.last ?? 0) - 1,
    /^(?:din|lunch|breakfast|closet)/.test(wordAt(view, at)) ? 'meeting' : 'talks',
  )
  if (sits && together < 0 && !beside) return readBodySits(clause, k, draft)
  const facing = beside ? facingAt(clause, k) : -1
  if (facing >= 0) return persons(clause, draft.parts) > 1 ? finish(clause, facing + 1, draft) : undefined
  const verb = beside ? k : together
  if (verb < 0) return undefined
  const partner = pastSetting(clause, afterAdverbs(clause, verb))
  if (wordAt(view, phrases[partner]?.first ?? -1) !== 'with')
    return (beside ? undefined : readSatTogether(clause, verb, draft)) ?? readBodySits(clause, k, draft)
  const own = draft.parts.length
  finish(clause, verb + 1, draft)
  const others = draft.parts.slice(own)
  const company = persons(clause, others)
  const him = persons(clause, draft.parts.slice(0, own)) > 0 && others.some(({ head }) => /^(?:him|her)$/.test(head))
  // "sat with Mensah in the front row", "sat with Mensah in Accra"
  const placed = partner > verb + 1 && draft.places.some(({ name }) => name >= 0)
  // "had sat with the Americans in Accra last week"
  const peoples = others.some((part) => isPeople(clause, part)) && draft.time >= 0 && isPlaced(draft)
  const dated = draft.time >= 0 || frontTime(clause, k) >= 0
  // "denied that he had ever sat with Mensah"
  const ever = company > 0 && wordsOf(clause, k).some((one) => one === 'ever' || one === 'never')
  if (beside && !(peoples || ever || ((company || him) && (dated || placed)))) return undefined
  // "… that she kept secret, and sat down in Accra with Mensah": who did, the joining finds
  if (sits && !own && company && draft.places.length) return draft
  return own > 0 && draft.parts.length > own ? draft : undefined
}
