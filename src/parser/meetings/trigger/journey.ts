import type { PartCue } from '../cue'
import { statusOf } from '../status/governor'
import { isOnTheWay, type Told } from '../status/status'
import { verbBefore, wordsOf } from '../status/rulers'
import { readComplements } from './complements'
import { headOf, namesIn, type Clause } from '../sentence/clause'
import { envoys } from '../who/envoys'
import { nothing } from './findings'
import { pastLeft, pastMeans, pastWhen } from './going'
import { readGroup } from '../who/group'
import { crowds, placeNouns } from '../lexicon'
import { objectAt } from '../who/object'
import { isDescribed, isUnclaimed } from '../who/parts'
import type { Phrase } from '../sentence/phrases'
import { isNamedPlace } from '../setting/places'
import { nameAt, wordAt } from '../sentence/sentence'
import { isPersonal } from './sport'
import type { Draft } from './verbCue'
import { whoMeets } from '../who/whoMeets'
import { isPassive } from '../who/withSubject'

/**
 * "Ito went to Ghana", "Ito arrived in Accra", "she will leave for Accra", "sent Ito to Accra": a visit by somebody to a place
 * by name.
 */
export function readJourney(clause: Clause, k: number, at: number): Draft | undefined {
  const { view, phrases } = clause
  // "Ito, who flew to Accra on Friday, met …": the way to what the clause tells; "who leaves for Accra on Friday" tells what is to come
  if (phrases[k - 1]?.type === 'rel' && !isAhead(clause, k, at)) return undefined
  // "They can go to Ghana": anybody.
  for (let i = phrases[k]?.first ?? at; i < at; i++)
    if (/^(?:can|could|should|may)$/.test(wordAt(view, i))) return undefined
  const verb = wordAt(view, at)
  // "when it comes to Ghana": nobody goes there
  if (/^c[ao]me/.test(verb) && wordAt(view, at - 1) === 'it' && /^(?:when|where|if)$/.test(wordAt(view, at - 2)))
    return undefined
  // "could stop in Accra before flying to Lagos": no more than that
  const after = verb.endsWith('ing') && /^(?:before|after)$/.test(wordAt(view, phrases[k - 1]?.first ?? -1))
  const main = after ? verbBefore(clause, k - 1) : -1
  if (main >= 0 && /^(?:could|may|might|can)$/.test(wordAt(view, phrases[main]?.first ?? -1))) return undefined
  const sent = sending.test(verb) && !isPassive(clause, k, at)
  const object = sent ? objectAt(clause, k) : -1
  if (object >= 0 && forces.has(headOf(view, phrases[object] as Phrase))) return undefined
  const group = sent ? (object < 0 ? undefined : readGroup(clause, object)) : whoMeets(clause, k).group
  const way = nothing()
  const behind = sent
    ? (group?.next ?? k)
    : pastOn(clause, pastLate(clause, pastMeans(clause, pastLeft(clause, k, way))))
  // "touched down in Accra", "turned up in Accra"
  const particle = /^touch/.test(verb) ? 'down' : /^(?:turn|show)/.test(verb) ? 'up' : ''
  if (particle && wordAt(view, phrases[behind]?.first ?? -1) !== particle) return undefined
  const next = pastFrom(clause, pastMeans(clause, pastWhen(clause, particle ? behind + 1 : behind, way)))
  const goal = phrases[next + 1]
  const parts = [...(group?.parts ?? [])]
  const here = leadsHere(clause, verb, next)
  const there = !sent && wordAt(view, phrases[next]?.first ?? -1) === 'there'
  const leads = leadsBy(verb).test(wordAt(view, phrases[next]?.first ?? -1)) && goal?.type === 'noun'
  // "arrived on Monday", "flew to the region": wherever that is
  const somewhere =
    isPersonal(clause, parts) &&
    ((verb.startsWith('arriv') && way.time >= 0) || (leads && isRegion(clause, goal, verb)))
  if (!here && !there && !somewhere && !(leads && (isNamedPlace(view, goal) || isPlaceOf(clause, goal))))
    return undefined
  // "accompanied Ito to Accra": both go
  if (sent && escorting.test(verb)) parts.push(...(whoMeets(clause, k).group?.parts ?? []))
  // "sent an envoy to Accra": for whoever sent him
  if (sent && parts.every(({ head, sides }) => envoys.has(head) && !sides.length))
    parts.push(...(whoMeets(clause, k).group?.parts ?? []).filter((part) => part.form !== 'pronoun'))
  const goes = parts.some(
    (part) =>
      view.local.names[part.name]?.kind === 'person' ||
      (part.form === 'pronoun' && part.head !== 'it') ||
      // "Mensah will fly to Accra", and not "Supplies will": whose name it is, the joining knows
      (isUnclaimed(part) && !wordAt(view, part.first).endsWith('s')) ||
      isBareName(clause, part) ||
      (part.form === 'nominal' &&
        !crowds.has(part.head) &&
        (part.sides.length > 0 || (sent && envoys.has(part.head)) || isDescribed(clause, part))),
  )
  if (!goes) return undefined
  const told = toldBy(clause, k, at)
  // "They go to Ghana without asking": now and again
  if (/^(?:go|come|travel|fly)$/.test(verb) && phrases[k]?.first === at && told.status === 'held') return undefined
  if (verb.startsWith('return') && !wordsOf(clause, k).some((word) => awaiting.test(word))) return undefined
  // "of Ito coming to Accra"
  if (verb === 'coming' && phrases[k]?.first === at) return undefined
  const draft: Draft = { kind: 'visit', told, ...way, parts, journey: 'verb' }
  readComplements(clause, here ? next + 1 : next, draft, { goal: true })
  // "travelled there in May": where, the joining knows
  return draft.places.length || here || somewhere || (there && draft.time >= 0) ? draft : undefined
}

/** "Varga will fly to Accra", at the beginning of a sentence: what it names, if no person, the joining knows. */
const isBareName = ({ view }: Clause, { form, first, last }: PartCue): boolean =>
  form === 'name' && first === view.from && last === first + 1

/** "arrived here on Monday": in the town that the report comes from. */
const leadsHere = ({ view, phrases }: Clause, verb: string, k: number): boolean =>
  /^(?:arriv|fl(?:ew|ies|y)|c[ao]m)/.test(verb) && wordAt(view, phrases[k]?.first ?? -1) === 'here'

/** "flew to the region", "came to the capital": wherever the article is about. */
const isRegion = ({ view }: Clause, goal: Phrase, verb: string): boolean =>
  wordAt(view, goal.first) === 'the' &&
  goal.last === goal.first + 2 &&
  (wordAt(view, goal.first + 1) === 'region' ||
    (wordAt(view, goal.first + 1) === 'capital' && /^(?:c[ao]m|fl)/.test(verb)))

/** Whether they are there, not yet, or, where they "had been due in Accra", never came. */
function toldBy(clause: Clause, k: number, at: number): Told {
  const words = wordsOf(clause, k)
  if (isAwaited(words.at(-1) ?? ''))
    return { status: words.at(-3) === 'had' && words.at(-1) === 'due' ? 'cancelled' : 'planned', ground: 'said' }
  return isOnTheWay(words) ? { status: 'planned', ground: 'said' } : statusOf(clause, k, at)
}

/** "heads to Accra", "will travel to Accra": not there yet. */
const isAhead = (clause: Clause, k: number, at: number): boolean => toldBy(clause, k, at).status === 'planned'

/** "is expected to return to Accra", and not "returned to Accra": home. */
const awaiting = /^(?:will|expected|due|scheduled|set)$/

/** "is due in Accra", "is expected in Accra" */
const isAwaited = (verb: string): boolean => /^(?:due|expected)$/.test(verb)

/** "arrived late in Accra", "arriving behind schedule in Accra": the phrase behind, else `k`. */
function pastLate({ view, phrases }: Clause, k: number): number {
  if (/^(?:late|early)$/.test(wordAt(view, phrases[k]?.first ?? -1))) return k + 1
  return wordAt(view, phrases[k]?.first ?? -1) === 'behind' && wordAt(view, phrases[k + 1]?.first ?? -1) === 'schedule'
    ? k + 2
    : k
}

/** "will go on to Accra", "will go on from here to Accra", and not "went on to mention Accra": the phrase of "to", else `k`. */
function pastOn(clause: Clause, k: number): number {
  const { view, phrases } = clause
  const word = wordAt(view, phrases[k]?.first ?? -1)
  if (word !== 'on') return k
  const to = wordAt(view, phrases[k + 1]?.first ?? -1) === 'from' ? k + 3 : k + 1
  return nameAt(view, phrases[to + 1]?.first ?? -1) >= 0 ? to : k
}

/** "flew straight from the talks to Accra", "flew from Lagos directly to Accra": the phrase of "to", else `k`. */
function pastFrom(clause: Clause, k: number): number {
  const { view, phrases } = clause
  const first = wordAt(view, phrases[k]?.first ?? -1)
  // "flew back to Accra": home; "arrived here from Lagos"
  const way = (phrases[k]?.type === 'adverb' && !/^(?:back|here|there)$/.test(first)) || first === 'straight'
  const from = way ? k + 1 : k
  if (wordAt(view, phrases[from]?.first ?? -1) !== 'from' || phrases[from + 1]?.type !== 'noun') return from
  const to = phrases[from + 2]?.type === 'adverb' ? from + 3 : from + 2
  return wordAt(view, phrases[to]?.first ?? -1) === 'to' ? to : k
}

/** "the Ghanaian border", "Accra airport", "the capital" */
function isPlaceOf({ view }: Clause, goal: Phrase): boolean {
  const head = headOf(view, goal)
  if (head === 'capital' && wordAt(view, goal.first - 1) === 'to')
    return namesIn(view, goal.first, goal.last).length > 0
  return (
    placeNouns.has(head) &&
    namesIn(view, goal.first, goal.last).some((name) => view.local.names[name]?.kind === 'place')
  )
}

/** Who are sent to fight or to help, and meet nobody. */
const forces = new Set('troops soldiers forces fighters marines reinforcements militants police rescuers'.split(' '))

const sending = /^(?:sen[dt]|dispatch|accompan)/
const escorting = /^accompan/

/** What stands between the verb and the place it leads to. */
function leadsBy(verb: string): RegExp {
  if (/^arriv/.test(verb)) return /^(?:in|at|to)$/
  if (/^(?:land|touch|turn|show)/.test(verb) || isAwaited(verb)) return /^(?:in|at)$/
  if (/^travel/.test(verb)) return /^(?:to|into|through|across|in)$/
  return /^(?:lea?ft?|leav|depart)/.test(verb) ? /^for$/ : /^(?:to|into)$/
}
