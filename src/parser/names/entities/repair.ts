import { counted, kindIndex, littleSupport, nameKinds, supported, type FormEntry } from './entry'
import { pausing, type Steps } from '../../steps'
import { datelineCities } from '../../text/cities'
import { flat } from '../../text/flat'
import { tokenize } from '../../text/tokens'
import { communities } from '../communities'
import { nameForm } from '../form'
import { countryNamed, knownForm, peopleNamed } from '../nations'
import { companySuffixes } from './things'
import type { NameKind } from '../span'

/**
 * Lets the document correct the recogniser: a form read as two kinds becomes one where the evidence is lopsided, a bare
 * surname read as an organisation or place becomes the person whose full name the document gives, a bare word read as a
 * person the firm that it begins, and what joins two of its surnames ("the Reeves-Laurent plan") names nothing of its own.
 */
export function* repairKinds(entries: readonly FormEntry[], forms: ReadonlyMap<string, FormEntry>): Steps<void> {
  const surnames = new Set<string>()
  const singles: FormEntry[] = []
  const bare: FormEntry[] = []
  const alone = new Map<string, FormEntry>()
  const pairs: FormEntry[] = []
  yield* pausing(entries, (entry) => {
    const { words } = entry.form
    if (words.length > 1 && counted(entry, 'person')) surnames.add(words[words.length - 1] as string)
    if (words.length === 1 && counted(entry, 'person') < entry.total) singles.push(entry)
    if (words.length === 1 && counted(entry, 'person')) bare.push(entry)
    repairNation(entry)
    if (isLeftAlone(entry)) alone.set(entry.form.key, entry)
    if (words.length === 2 && !counted(entry, 'person') && isJoint(entry.text)) pairs.push(entry)
    if (words.length > 1 && palaces.has(words[0] as string)) repair(entry, 'organization', 'place')
    if (words.length > 1 && agencies.has(words[0] as string)) repair(entry, 'person', 'organization')
    if (words.length > 1 && grounds.has(words.at(-1) as string)) repair(entry, 'person', 'place')
    const winner = majority(entry)
    if (winner) nameKinds.forEach((kind) => repair(entry, kind, winner))
  })
  for (const entry of pairs) if (entry.form.words.every((word) => surnames.has(word))) entry.nothing = true
  for (const seat of seats) {
    const entry = forms.get(seat)
    if (entry && !entry.titles && !entry.sex && !isPartOfPerson(seat, entries)) repair(entry, 'person', 'place')
  }
  yield* repairLeftAlone(entries, alone)
  const untold = bare.filter(({ form, titles, sex }) => !titles && !sex && !surnames.has(form.key))
  yield* repairFirms(entries, untold)
  for (const entry of untold) {
    if (datelineCities.has(entry.form.key)) repair(entry, 'person', 'place')
    if (isRather(entry, 'organization')) repair(entry, 'person', 'organization')
    else if (isRather(entry, 'place')) repair(entry, 'person', 'place')
  }
  const suspects = singles.filter(({ form }) => !form.acronym && surnames.has(form.key) && !isKnown(form.key))
  if (!suspects.length) return
  const partOfOthers = new Set<string>()
  yield* pausing(entries, (entry) => {
    if (entry.form.words.length > 1 && counted(entry, 'organization') + counted(entry, 'place'))
      for (const word of entry.form.words) partOfOthers.add(word)
  })
  for (const entry of suspects) {
    if (partOfOthers.has(entry.form.key)) continue
    const people = counted(entry, 'person')
    if (counted(entry, 'organization') <= Math.max(2, people) || isDoubtful(entry, 'organization'))
      repair(entry, 'organization', 'person')
    if (isDoubtful(entry, 'place') || supported(entry, 'place') < supported(entry, 'person') || entry.personal)
      repair(entry, 'place', 'person')
    if (entry.personal) repair(entry, 'group', 'person')
  }
}

/** "Marin-Petrov" */
export const isJoint = (text: string): boolean => text.includes('-') && /^[^\s-]+-[^\s-]+$/.test(text)

/** Whether it is a word that the recogniser took for a name without being sure, and elsewhere left alone. */
function isLeftAlone({ form, left, total, support }: FormEntry): boolean {
  if (!left || form.words.length > 1 || form.acronym) return false
  let all = 0
  for (const part of support) all += part
  return all < littleSupport * total
}

/** Three times in four such a word is a make, a work or a word of the document's own, unless it is part of a longer name. */
function* repairLeftAlone(entries: readonly FormEntry[], alone: Map<string, FormEntry>): Steps<void> {
  if (!alone.size) return
  yield* pausing(entries, ({ form: { words } }) => {
    if (words.length > 1) for (const word of words) alone.delete(word)
  })
  for (const entry of alone.values()) entry.nothing = true
}

/**
 * "Marlo Corp rose. Marlo said": who is called by the first word of a firm, and has no other name in the document, is the firm;
 * with a body of another kind only where the recogniser doubted.
 */
function* repairFirms(entries: readonly FormEntry[], bare: readonly FormEntry[]): Steps<void> {
  if (!bare.length) return
  const firms = new Set<string>()
  const bodies = new Set<string>()
  yield* pausing(entries, (entry) => {
    const { words } = entry.form
    if (words.length < 2 || counted(entry, 'organization') * 2 <= entry.total) return
    bodies.add(words[0] as string)
    if (firmEndings.has(words[words.length - 1] as string)) firms.add(words[0] as string)
  })
  for (const entry of bare) {
    const { key } = entry.form
    const isDoubted = supported(entry, 'person') < 0.3 * counted(entry, 'person')
    if (firms.has(key) || (isDoubted && bodies.has(key))) repair(entry, 'person', 'organization')
  }
}

const firmEndings = new Set([...companySuffixes, 'bank', 'industries', 'airlines', 'airways', 'motors'])

/** "the Italy war" names no event Italy, and "Italians bristled" nobody. */
function repairNation(entry: FormEntry): void {
  if (counted(entry, 'event') && countryNamed(entry.form.key)) repair(entry, 'event', 'place')
  const { key } = entry.form
  if (counted(entry, 'place') && communities.has(key)) repair(entry, 'place', 'group')
  const isPlural = entry.text.endsWith('s') && (counted(entry, 'organization') || counted(entry, 'person'))
  if (!isPlural || !(peopleNamed(key) ?? communities.has(key))) return
  repair(entry, 'organization', 'group')
  if (!entry.titles && !entry.sex) repair(entry, 'person', 'group')
}

/** "Denmark's Vireo", then "Vireo said": one word that nobody bears as a surname, with no title, is as often a body's or a place's. */
const isRather = (entry: FormEntry, kind: NameKind): boolean =>
  counted(entry, kind) > 0 && supported(entry, kind) >= supported(entry, 'person')

/** What speaks for one mention that the recogniser is not sure of. */
const unsure = 0.27

/** Whether the recogniser was unsure of a form each time it took it for this kind. */
const isDoubtful = (entry: FormEntry, kind: NameKind): boolean => supported(entry, kind) < unsure * counted(entry, kind)

/** First words of buildings abroad: "Palais des Nations". */
const palaces = new Set('palais palazzo palacio palast schloss chateau alcazar'.split(' '))

/** First words of news agencies abroad, which are nobody's given names: "Agência Planalto". */
const agencies = new Set('agencia agence agenzia agentur agentia agjencia'.split(' '))

/** Last words of places that nobody is called by: "Second Petrov Shoal". */
const grounds = new Set('shoal reef atoll islet archipelago strait peninsula airport governorate'.split(' '))

/** Seats of government that are surnames too, or look like them. */
const seats = 'washington elysee kremlin whitehall brussels vienna doha lima'.split(' ')

function isPartOfPerson(word: string, entries: readonly FormEntry[]): boolean {
  for (const entry of entries)
    if (entry.form.words.length > 1 && counted(entry, 'person') && entry.form.words.includes(word)) return true
  return false
}

/** Whoever the article names as its source or outlet is an organisation, whatever the name looks like ("Asahi", "Le Monde"). */
export function repairOutlets(forms: ReadonlyMap<string, FormEntry>, outlets: readonly string[]): void {
  for (const outlet of outlets) {
    const tokens = tokenize(flat(outlet))
    const entry = tokens.count ? forms.get(nameForm(tokens, 0, tokens.count).key) : undefined
    if (entry) for (const kind of nameKinds) repair(entry, kind, 'organization')
  }
}

const isKnown = (key: string): boolean => knownForm(key) !== undefined

function repair(entry: FormEntry, from: NameKind, to: NameKind): void {
  if (from !== to && counted(entry, from)) (entry.repair ??= [])[kindIndex(from)] = to
}

/** The kind for which two thirds at least of all evidence speak, where some speaks for others. */
function majority(entry: FormEntry): NameKind | undefined {
  if (entry.counts.includes(entry.total)) return undefined
  let all = 0
  for (const support of entry.support) all += support
  return nameKinds.find((kind) => supported(entry, kind) * 3 >= all * 2)
}

const wordsThatAreNames = new Set(
  `brown white black green gray grey young king price long short hope grace may mark will rice bush wood woods hill hills field fields
  day bell cook baker miller smith taylor carter hunter fisher mason potter cooper clay stone rose lane page park parks banks
  brooks rivers lake moss frost snow winter summer love joy power powers best good wise strong armstrong sharp swift small
  little large west east north south english french german welsh scott case chance church cross crown dean duke earl noble
  bishop pope abbott judge marshal marshall major sergeant law laws bond gates holder walker porter butler ball bacon berry bird
  wolf fox lamb crow crane drake finch hawk swan bean bloom branch bridges burns camp cash christian cotton dale dell ford
  forest garner golden gold silver hand hardy head heath house jolly keen key knight land leach lord mayor merchant mills moon
  nation newman pace paine pitt pool post prince ray read reed rich rush sage savage sell sellers shepherd simple singer skinner
  spring steel storm street sweet temple tiller turner van wade ward waters weaver weeks wells wheeler wilder worth`.split(
    /\s+/,
  ),
)

/** Whether a folded surname is also a common word, so that its capital at the start of a sentence tells nothing. */
export const isWord = (folded: string): boolean => wordsThatAreNames.has(folded)
