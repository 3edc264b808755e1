import { isPost, isRank } from './officer'
import { deputyOf, endBeforeBrackets, officeAhead } from './bearerAhead'
import { phraseAfter, phraseBefore, type RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'
import type { NameSpan } from '../span'
import { Is } from './titleWords'
import { determiners } from './titles'

/** What may stand behind a name that an apposition stands beside, or behind an apposition. */
export const closes = new Set([
  '(',
  ',',
  '',
  '.',
  ';',
  ':',
  ')',
  '—',
  '–',
  '--',
  '-',
  '?',
  '!',
  '”',
  '"',
  'who',
  'which',
  'and',
])

/** Behind "of Ohio" and "(D-Ohio)", where an apposition follows: "Senator Ana Kovac | of Ohio |, the minority leader,". */
export function behindHome(words: RoleWords, at: number): number {
  const end = homeEnd(words, at)
  return words.isComma(end) ? end : at
}

/** Behind "of Ohio" and "(D-Ohio)" at token `at`, which it is where neither stands there. */
export function homeEnd(words: RoleWords, at: number): number {
  let end = at
  const word = words.word(at)
  if (word === 'of' || word === 'from') {
    const home = words.name(words.word(at + 1) === 'the' ? at + 2 : at + 1)
    if (home && home.kind !== 'person') end = home.last
  } else if (word === '(') {
    while (end < at + 8 && words.word(end) !== ')') end++
    end++
  }
  return end
}

/**
 * The role that a comma sets off from its bearer, whose name or title begins at token `at`: "the country’s foreign minister, |
 * (Dr) Sergei Lavrov,". Determined or the beginning of its sentence, closed on both sides, and nobody else's. Where a title
 * stands between, only what goes on with a verb is one person's: "The head of the Zemblan delegation, | Ambassador Ana Kovac,
 * said", but not "the president, Ambassador Ana Kovac and others". `listed` is the name before where a comma sets its own office off.
 */
export function apposedBefore(
  words: RoleWords,
  name: NameSpan,
  at: number,
  isTitled: boolean,
  listed: NameSpan | undefined,
): RolePhrase | undefined {
  if (!words.isComma(at - 1)) return undefined
  const end = behindHome(words, name.last)
  if (!closes.has(words.word(end))) return undefined
  const isOne =
    words.isComma(end) &&
    ((words.isLower(end + 1) && !goesOnListing(words, end + 1)) || isListOfApposed(words, end + 1))
  const phrase = phraseOf(words, endBeforeBrackets(words, endBeforeWhen(words, at - 1)))
  const isOfficer =
    phrase && (isTold(words, phrase) || phrase.first < phrase.head) && isPost(words, phrase) && isRank(words, at)
  if (phrase?.determined && (!isTitled || isOfficer || (isOne && isTold(words, phrase)))) {
    if (words.isPossessive(phrase.first - 1)) return phrase
    // "Ivo Petrov, the minister, Ana Kovac and others" are three.
    const other = words.isComma(phrase.first - 2) ? words.name(phrase.first - 3) : undefined
    return other?.kind !== 'person' || other === listed ? phrase : undefined
  }
  // "Federation vice-president, | Ana Kovac, said"
  const opening = isOne ? phraseAfter(words, words.sentenceStart(at - 1)) : undefined
  if (opening && servesPerson(words, opening.head + 1, at - 1)) return { ...opening, last: opening.head + 1 }
  return opening?.last === at - 1 && (!isTitled || isTold(words, opening)) ? opening : undefined
}

/** Where a phrase ends behind which "there" or "at the time" stands, of which token `end` is the comma. */
function endBeforeWhen(words: RoleWords, end: number): number {
  const last = words.word(end - 1)
  if (last === 'there' || last === 'here') return end - 1
  return last === 'time' && words.word(end - 2) === 'the' && words.word(end - 3) === 'at' ? end - 3 : end
}

const phraseOf = (words: RoleWords, end: number): RolePhrase | undefined => {
  const phrase = phraseBefore(words, end)
  if (phrase?.determined && isOfKin(words, phrase.first)) return undefined
  return phrase?.determined ? (deputyOf(words, phrase) ?? phrase) : (officeAhead(words, end) ?? phrase)
}

/** "the wife of the | president |, Ana Kovac,": his office, and not hers. */
const isOfKin = (words: RoleWords, first: number): boolean =>
  words.word(first - 1) === 'the' && /^(?:to|of)$/.test(words.word(first - 2)) && words.isListed(first - 3, Is.kinship)

/** "the head of the mission, Ambassador Ana Kovac, | and the consul in Tessel, Ivo Petrov": each with an office before a comma. */
function isListOfApposed(words: RoleWords, i: number): boolean {
  const next = words.word(i) === 'and' && words.word(i + 1) === 'the' ? phraseAfter(words, i + 1) : undefined
  if (!next || !words.isComma(next.last)) return false
  return words.isPerson(behindTitles(words, next.last + 1))
}

/** Behind the titles that begin at token `i`: "Dr.", "Ambassador". */
export function behindTitles(words: RoleWords, i: number): number {
  let at = i
  while (words.isListed(at, Is.courtesy | Is.abbreviated) || (words.isCapital(at) && words.isHead(at))) at++
  return at
}

/** "A spokesman | for President Ana Kovac |, Ivo Petrov, said" */
function servesPerson(words: RoleWords, from: number, to: number): boolean {
  const word = words.word(from)
  const served = words.name(to - 1)
  if ((word !== 'for' && word !== 'to' && word !== 'of') || served?.kind !== 'person' || served.last !== to)
    return false
  for (let i = from + 1; i < served.first; i++)
    if (!words.isBodyWord(i) && !words.isHead(i) && !words.isModifier(i)) return false
  return true
}

/** Whether a phrase says of what: "the president" before another title may be anybody. */
const isTold = (words: RoleWords, { first, last, head }: RolePhrase): boolean =>
  last > head + 1 || words.isPossessive(first - 1) || (first < head && words.isBodyWord(first))

const goesOnListing = (words: RoleWords, i: number): boolean =>
  words.word(i) === 'and' || words.word(i) === 'or' || determiners.has(words.word(i)) || words.isHead(i)
