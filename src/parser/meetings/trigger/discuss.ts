import { fold } from '../../names/fold'
import { countryNamed } from '../../names/nations'
import { eventIn, namesIn, type Clause } from '../sentence/clause'
import { readGroup } from '../who/group'
import { isOfficer, officeHolders } from '../who/officer'
import { objectAt } from '../who/object'
import { wordAt } from '../sentence/sentence'
import { nameText, takePlace } from '../setting/places'
import { pastSetting } from '../setting/pastSetting'
import { isPlaced, pastObject, pastSituation } from './findings'
import { isPersonal, persons } from './sport'
import { afterAdverbs, byTelephone, overTelephone } from './telephone'
import type { Group } from '../who/parts'
import type { Draft } from './verbCue'
import { finish, isPassive, withSubject } from '../who/withSubject'

/** How far behind what is discussed "with" may stand. */
const farthest = 8

/**
 * "discussed the plan with Ito": one person with another by name, or on behalf of a country. Where the clause has a meeting by
 * a noun of its own ("in a call"), that one tells of it.
 */
export function readDiscuss(clause: Clause, k: number, at: number): Draft | undefined {
  const { view } = clause
  const object = objectAt(clause, k)
  if (!isOfTalk(clause, at, object)) return undefined
  if (isPassive(clause, k, at)) return undefined
  const direct = pastSetting(clause, afterAdverbs(clause, k))
  const company = object >= 0 ? withBehind(clause, object) : isWith(clause, direct) ? direct : -1
  const group = company < 0 ? undefined : readGroup(clause, company + 1)
  if (!group && (object >= 0 || overTelephone(clause, at))) return readBetweenThem(clause, k, at)
  const views = wordAt(view, at) === 'exchanged'
  if (!group || !(persons(clause, group.parts) || isTeam(group) || (views && isOfCountries(group)))) return undefined
  const draft = withSubject(clause, k, at, byTelephone(clause, at) ? 'call' : 'talks')
  if (!isPersonal(clause, draft.parts) && !draft.parts.some((part) => isOfficer(view, part))) return undefined
  if (hasOwnMeeting(clause, k)) return undefined
  draft.parts.push(...group.parts)
  if (object >= 0) takePlaceBetween(clause, object, company, draft)
  return finish(clause, group.next, draft)
}

/** "Ito and Mensah discussed it by telephone", "discussed it in Accra on Monday": two persons by name. */
function readBetweenThem(clause: Clause, k: number, at: number): Draft | undefined {
  const phone = overTelephone(clause, at)
  const draft = withSubject(clause, k, at, phone ? 'call' : 'talks')
  if (persons(clause, draft.parts) < 2) return undefined
  if (phone) return finish(clause, k + 1, draft)
  if (hasOwnMeeting(clause, k)) return undefined
  let next = pastObject(clause, k + 1)
  while (clause.phrases[next]?.type === 'and' && clause.phrases[next + 1]?.type === 'noun')
    next = pastObject(clause, next + 1)
  finish(clause, next, draft)
  return draft.time >= 0 && isPlaced(draft) ? draft : undefined
}

/** "with the ambassadors of Ghana and Togo" */
const isOfCountries = ({ parts }: Group): boolean =>
  parts.some(({ form, head, sides }) => form === 'nominal' && sides.length > 0 && officeHolders.test(head))

/** "with a Ghanaian delegation": those who come for a country or a body. */
const isTeam = ({ parts }: Group): boolean =>
  parts.some(({ form, head, sides }) => form === 'nominal' && sides.length > 0 && /^(?:delegation|team)s?$/.test(head))

const hasOwnMeeting = ({ view, phrases }: Clause, k: number): boolean =>
  phrases.some(
    (phrase, j) =>
      phrase.type === 'noun' && isOwnMeeting(wordAt(view, eventIn(view, phrase))) && !isAside({ view, phrases }, j, k),
  )

/** "Ito, who chaired the talks, discussed": the noun at phrase `j` stands in a relative clause that ended before the verb at `k`. */
function isAside({ phrases }: Clause, j: number, k: number): boolean {
  if (j > k || phrases[k - 1]?.type !== 'comma') return false
  return phrases.slice(Math.max(0, k - farthest), j).some(({ type }) => type === 'rel')
}

/** "at the summit", "on her visit": where they had it. */
const isOwnMeeting = (word: string): boolean =>
  word !== '' && !/^(?:summit|conference|forum|visit|trip|tour)s?$/.test(word)

/** The "with" behind the object at phrase `k`, in the same clause; or -1. */
function withBehind({ view, phrases }: Clause, k: number): number {
  for (let j = k; j < k + farthest; j++) {
    const type = phrases[j]?.type ?? ''
    if (type === 'prep' && isWith({ view, phrases }, j)) return j
    if (!/^(?:noun|prep|and|adverb|time)$/.test(type) && !isGerund(wordAt(view, phrases[j]?.first ?? -1))) return -1
  }
  return -1
}

/** "discussed the file in Accra with Ito": a town between what is discussed and with whom; of a country the matter is. */
function takePlaceBetween(clause: Clause, object: number, company: number, draft: Draft): void {
  const { view, phrases } = clause
  for (let j = pastSituation(clause, object + 1); j < company - 1; j++) {
    const noun = phrases[j + 1]
    if (!/^(?:in|at)$/.test(wordAt(view, phrases[j]?.first ?? -1)) || noun?.type !== 'noun') continue
    const [name] = namesIn(view, noun.first, noun.last)
    if (name !== undefined && !countryNamed(fold(nameText(clause, name)))) takePlace(clause, j + 1, draft)
  }
}

/** "exchanged views", "compared notes", "reviewed with Ito the state of trade", and not "exchanged gifts", "reviewed a film with Ito". */
function isOfTalk({ view, phrases }: Clause, at: number, object: number): boolean {
  const word = wordAt(view, at)
  if (word === 'reviewed') return object < 0
  const what = wordAt(view, (phrases[object]?.last ?? 0) - 1)
  if (word === 'compared') return what === 'notes'
  return word !== 'exchanged' || /^(?:views|opinions|pleasantries|greetings)$/.test(what)
}

const isWith = ({ view, phrases }: Clause, j: number): boolean => wordAt(view, phrases[j]?.first ?? -1) === 'with'

/** "the idea of creating a group" */
const isGerund = (word: string): boolean => word.endsWith('ing')
