import { eventIn, type Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import { readGroup } from '../who/group'
import { isOfficer } from '../who/officer'
import { isTheTwo, manyIn, named } from '../who/many'
import type { Group } from '../who/parts'
import { pastRow } from './findings'
import type { Phrase } from '../sentence/phrases'
import { objectAt } from '../who/object'
import { pairs } from '../lexicon'
import { classAt, nameAt, wordAt } from '../sentence/sentence'
import { Is } from '../sentence/wordClass'
import { pastSetting } from '../setting/pastSetting'
import { isPersonal, persons } from './sport'
import { afterAdverbs, byTelephone, overTelephone } from './telephone'
import type { Draft } from './verbCue'
import { finish, isPassive, withSubject } from '../who/withSubject'
import { determiners, possessives } from '../sentence/words'

/** "spoke with Ito", "spoke to Ito by telephone". */
export function readSpeak(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  const to = objectAt(clause, k) < 0 ? pastSetting(clause, afterAdverbs(clause, k)) : k
  const prep = wordAt(view, phrases[to]?.first ?? -1)
  const phone = byTelephone(clause, at)
  // "spoke of his phone call": the call is told by its own noun.
  const about = /^(?:of|about)$/.test(prep)
  const company = about && !phone ? behindTopic(clause, to) : undefined
  if (about && !company && !overTelephone(clause, at)) return undefined
  // "Ito and Mensah spoke on Monday about trade"
  const second = phrases[k + 1]?.type === 'prep' ? phrases[k + 2] : undefined
  const dated = (prep === 'on' && second?.type === 'time') || isLength(clause, second)
  if (!phone && prep !== 'with' && !company)
    return (prep === 'to' && readSpokeTo(clause, k, at)) || readSpokeTogether(clause, k, at, dated ? '' : prep)
  const draft = withSubject(clause, k, at, phone ? 'call' : 'talks')
  const own = draft.parts.length
  if (prep === 'to') {
    const to = afterAdverbs(clause, k)
    const group = readGroup(clause, to + 1)
    if (group) draft.parts.push(...group.parts)
    finish(clause, group?.next ?? to, draft)
  } else if (company) {
    draft.parts.push(...company.parts)
    finish(clause, company.next, draft)
  } else finish(clause, k + 1, draft)
  if (!named(draft.parts) && !(phone && draft.parts.some(manyIn))) return undefined
  if ((!phone || about) && (own === 0 || !draft.parts.slice(own).some((part) => isCompany(clause, part))))
    return undefined
  return draft
}

/** "spoke about the crisis with Ito": who stands behind what the preposition at phrase `k` leads to. */
function behindTopic(clause: Clause, k: number): Group | undefined {
  const { view, phrases } = clause
  const topic = phrases[k + 1]
  // "spoke of her meeting with Ito" then
  const next = topic?.type === 'noun' && eventIn(view, topic) < 0 ? pastRow(clause, k + 2) : -1
  return wordAt(view, phrases[next]?.first ?? -1) === 'with' ? readGroup(clause, next + 1) : undefined
}

/** "spoke at length" */
const isLength = ({ view }: Clause, phrase: Phrase | undefined): boolean =>
  phrase !== undefined && wordAt(view, phrase.first) === 'length'

/** "has spoken to President Ito", "just spoke to Ito": one person to another by name, who is not interviewed. */
function readSpokeTo(clause: Clause, k: number, at: number): Draft | undefined {
  const word = wordAt(clause.view, at)
  // "would like to speak to Ito"
  const wants =
    /^(?:speak|talk)$/.test(word) &&
    wordAt(clause.view, at - 1) === 'to' &&
    /^(?:like|intends?|intended|plans?|planned|wish|wishes)$/.test(wordAt(clause.view, at - 2))
  if (!wants && !/^(?:spoke|spoken|talked)$/.test(word)) return undefined
  const to = afterAdverbs(clause, k)
  const group = readGroup(clause, to + 1)
  const [first] = group?.parts ?? []
  if (!group || !first || !(persons(clause, [first]) || isOfficer(clause.view, first))) return undefined
  const draft = withSubject(clause, k, at, 'talks')
  if (!isPersonal(clause, draft.parts)) return undefined
  draft.parts.push(...group.parts)
  return finish(clause, group.next, draft)
}

/** Somebody to speak with: a person, or who is described, and not a country by name. */
const isCompany = (clause: Clause, part: PartCue): boolean =>
  part.form === 'nominal' ||
  part.sides.length > 0 ||
  persons(clause, [part]) > 0 ||
  clause.view.local.names[part.name]?.kind === 'group'

/** "X and Y spoke for an hour": two persons by name, and nobody spoken to. */
function readSpokeTogether(clause: Clause, k: number, at: number, prep: string): Draft | undefined {
  const { view, phrases } = clause
  // "talked in Accra", and not "spoke in Accra" to whoever listened
  const place = view.local.names[nameAt(view, (phrases[k + 2]?.last ?? 0) - 1)]
  const talkedIn = prep === 'in' && /^(?:talked|conversed)$/.test(wordAt(view, at)) && place?.kind === 'place'
  // "Both men speak Russian"
  if (
    objectAt(clause, k) >= 0 ||
    !/^(?:spoke|talked|speak|spoken|converse|conversed)$/.test(wordAt(view, at)) ||
    (/^(?:to|at|of|out|in|about|on|against)$/.test(prep) && !talkedIn)
  )
    return undefined
  const draft = withSubject(clause, k, at, 'talks')
  const [one] = draft.parts
  // "They spoke for an hour"
  const they = one?.head === 'they' && prep === 'for' && phrases[k + 2]?.type === 'time'
  // "when the men spoke on Friday"
  const when = prep === '' && one?.head !== 'people' && wordAt(view, (one?.first ?? 0) - 1) === 'when'
  const pair = draft.parts.length === 1 && (they || isTheTwo(clause, one) || (when && pairs.has(one?.head ?? '')))
  return pair || persons(clause, draft.parts) > 1 ? finish(clause, k + 1, draft) : undefined
}

/** "telephoned Ito"; `strict` where the verb may mean something else, as “called” does. */
export function readCall(clause: Clause, k: number, at: number, strict: boolean): Draft | undefined {
  const { phrases, view } = clause
  const object = objectAt(clause, k)
  const partner = !strict && wordAt(view, phrases[k + 1]?.first ?? -1) === 'with' ? readGroup(clause, k + 2) : undefined
  if (partner && persons(clause, partner.parts)) return readPhonedWith(clause, k, at, partner)
  const up = !strict && wordAt(view, phrases[k + 1]?.first ?? -1) === 'up'
  const group = object === (up ? k + 2 : k + 1) ? readGroup(clause, object) : undefined
  if (!group || isPassive(clause, k, at)) return undefined
  if (strict) {
    // "the man she called “Ronnie”"
    if (classAt(view, at + 1) & Is.quote) return undefined
    const [one] = group.parts
    // "called Ito ruthless"
    const whole = phrases[object]?.last ?? 0
    if (one?.form === 'name' && one.last < whole && group.next === object + 1) return undefined
    const behind = pastComma(clause, group.next)
    const after = phrases[behind]
    const first = wordAt(view, phrases[object]?.first ?? -1)
    // "called the minister Ito to ask", and nobody a liar
    const theirs = isCounterpart(view, phrases[object])
    const bare =
      theirs ||
      first === 'both' ||
      !determiners.has(first) ||
      (first === 'the' && (isAsking(clause, group.next) || isDatedAt(clause, behind)))
    const direct = one?.form === 'name' && bare && persons(clause, group.parts) > 0
    const prep = after?.type === 'prep' && !['for', 'as', 'of', 'with', 'by'].includes(wordAt(view, after.first))
    if (
      !(direct || (one && isRung(clause, one, group.next))) ||
      (after && !['time', 'and', 'break'].includes(after.type) && !prep && !isInfinitiveAt(clause, behind))
    )
      return undefined
  }
  const draft = withSubject(clause, k, at, 'call')
  // "Norway telephoned the envoy, Ito": of bodies only a country has a telephone.
  const calls = (part: PartCue): boolean => part.form !== 'side' || view.local.names[part.name]?.kind === 'place'
  if (!draft.parts.some(calls)) return undefined
  if (strict && persons(clause, draft.parts) + draft.parts.filter((part) => part.form === 'pronoun').length === 0)
    return undefined
  draft.parts.push(...group.parts)
  return finish(clause, group.next, draft)
}

/** "called him on Monday", "called the president to ask": nobody's name, and who is no liar. */
function isRung(clause: Clause, one: PartCue, next: number): boolean {
  if (/^(?:him|her|them|me|us)$/.test(one.head)) return isDatedAt(clause, next)
  return isOfficer(clause.view, one) && (isDatedAt(clause, next) || isAsking(clause, next))
}

/** "on Monday", "yesterday" at phrase `k`. */
function isDatedAt({ phrases }: Clause, k: number): boolean {
  const phrase = phrases[k]
  if (phrase?.type === 'time') return true
  return phrase?.type === 'prep' && phrases[k + 1]?.type === 'time'
}

/** "phoned with Ito" */
function readPhonedWith(clause: Clause, k: number, at: number, partner: Group): Draft | undefined {
  const draft = withSubject(clause, k, at, 'call')
  if (!draft.parts.length) return undefined
  draft.parts.push(...partner.parts)
  return finish(clause, partner.next, draft)
}

const isInfinitiveAt = (clause: Clause, k: number): boolean =>
  clause.phrases[k]?.type === 'verb' && wordAt(clause.view, clause.phrases[k].first) === 'to'

/** "his counterpart, Ito": who is called something is called by his name. */
const isCounterpart = (view: Clause['view'], phrase: Phrase | undefined): boolean =>
  possessives.has(wordAt(view, phrase?.first ?? -1)) &&
  view.words
    .slice((phrase?.first ?? 0) - view.from, (phrase?.last ?? 0) - view.from)
    .some((word) => /^(?:counterpart|colleague|homologue)$/.test(word))

/** Behind the comma that ends an apposition, where it is told when: "called his counterpart, Ito, on Monday", "…, the evening before". */
function pastComma({ view, phrases }: Clause, k: number): number {
  if (phrases[k]?.type !== 'comma') return k
  const next = phrases[k + 1]
  if (next?.type === 'prep' || next?.type === 'time') return k + 1
  const eve = /^(?:day|evening|night|morning)$/.test(wordAt(view, (next?.last ?? 0) - 1))
  return eve && /^(?:before|after)$/.test(wordAt(view, phrases[k + 2]?.first ?? -1)) ? k + 2 : k
}

/** "to ask him", "on Monday": what follows whom somebody telephoned. */
function isAsking({ view, phrases }: Clause, k: number): boolean {
  const phrase = phrases[k]
  if (phrase?.type === 'prep') return wordAt(view, phrase.first) === 'on' && phrases[k + 1]?.type === 'time'
  if (phrase?.type !== 'verb') return phrase?.type === 'time'
  return /^(?:ask|discuss|tell|inform|brief|congratulate|thank)$/.test(wordAt(view, phrase.last - 1))
}
