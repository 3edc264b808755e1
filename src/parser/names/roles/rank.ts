import { endBeforeLetters } from './bearerAhead'
import { phraseBefore } from './rolePhrase'
import type { RoleWords } from './roleWords'
import { Is } from './titleWords'
import { officerRanks, statusWords } from './titles'

/**
 * Where the rank begins that stands between an office and the name that begins at token `end`, which it is where there is none:
 * "minister | Gen. | Kovac", "leader | Sheikh | Kovac". What is written out may be an office itself: it is a rank behind another.
 */
export function rankStart(words: RoleWords, end: number): number {
  let rank = end
  while (words.isListed(rank - 1, Is.abbreviated)) rank--
  if (rank < end) return isBefore(words, rank - 1) ? rank - 1 : joined(words, rank)
  while (words.isCapital(rank - 1) && ranks.has(words.word(rank - 1))) rank--
  if (words.word(rank) === 'marshal' && marshals.has(words.word(rank - 1)) && words.isCapital(rank - 1)) rank--
  if (rank === end) return end
  // "Chief of Army Staff (CAS) General Kovac"
  if (endBeforeLetters(words, rank) < rank) return rank
  if (!words.isHead(rank - 1)) return endsOffice(words, rank) ? rank : end
  if (words.isListed(rank - 1, Is.modifier)) return end
  return words.word(end - 1) === 'general' && general.has(words.word(rank - 1)) ? end : rank
}

/** "the commander of the Harbour Guard | Colonel | Kovac": whether what an office is of ends before token `end`. */
function endsOffice(words: RoleWords, end: number): boolean {
  const office = words.isBodyWord(end - 1) ? phraseBefore(words, end) : undefined
  return office !== undefined && office.head < end - 1 && !words.isPlural(office.head)
}

/** "| Lt |-Col.", "| Rear |-Adm.": where a rank of two words begins whose second is at token `rank`. */
function joined(words: RoleWords, rank: number): number {
  if (!words.isHyphen(rank - 1)) return rank
  return words.isListed(rank - 2, Is.abbreviated) || fine.has(words.word(rank - 2)) ? rank - 2 : rank
}

/** "| Deputy | PM", "| Rear | Adm." */
const isBefore = (words: RoleWords, i: number): boolean =>
  words.word(i) === 'deputy' || words.word(i) === 'vice' || (words.word(i) === 'rear' && words.isCapital(i))

const fine = new Set(['rear', 'vice', 'major', 'brigadier', 'lieutenant'])

/** Ranks and honours that go with any office. */
const ranks = new Set([
  ...officerRanks,
  ...'marshal king prince princess sheikh emir ayatollah baron baroness professor'.split(' '),
])

/** "| Field | Marshal" */
const marshals = new Set(['field', 'air'])

/** "Consul General": no rank. */
const general = new Set(
  'secretary consul director governor solicitor inspector surgeon auditor advocate prosecutor comptroller controller treasurer'.split(
    ' ',
  ),
)

/** Where "former Ohio Sen.", "Zemblan Maj. Gen.", "then-Gov." and "ex-PM" begin, whose rank is at token `rank`. */
export function ownerStart(words: RoleWords, rank: number): number {
  const own = withLand(words, withService(words, rank))
  const before = words.isHyphen(own - 1) ? own - 2 : own - 1
  const word = words.word(before)
  const bound = word === 'ex' || word === 'then'
  return statusWords.has(word) && word !== 'retired' && (!bound || before < own - 1) ? before : own
}

/** "| Rear | Adm.", "| Air Force | Gen.", "| U.S. Army | Col.", "| state | Sen.": what the rank at token `rank` is of; else `rank`. */
function withService(words: RoleWords, rank: number): number {
  let own = rank
  while (services.has(words.word(own - 1)) && (words.isCapital(own - 1) || words.word(own - 1) === 'state'))
    own = words.name(own - 1)?.first ?? own - 1
  return own
}

const services = new Set([
  'rear',
  'vice',
  'army',
  'navy',
  'air',
  'force',
  'marine',
  'marines',
  'corps',
  'guard',
  'state',
  'police',
  'lance',
  'staff',
  'gunnery',
  'command',
])

/** Where the country or state of the rank at token `rank` begins, with a party between: "| Ohio Republican | Sen."; else `rank`. */
function withLand(words: RoleWords, rank: number): number {
  const party = words.name(rank - 1)
  const isParty = party?.kind === 'group' && !words.isNation(rank - 1)
  const end = isParty ? party.first : words.isPossessive(rank - 1) ? rank - 1 : rank
  const land = words.name(end - 1)
  const isLand = land && (land.kind === 'place' || (land.kind === 'group' && words.isNation(end - 1)))
  // "In Ohio Gov. Kovac said": where, and not whose.
  return isLand && land.last === end && words.word(land.first - 1) !== 'in' ? land.first : rank
}
