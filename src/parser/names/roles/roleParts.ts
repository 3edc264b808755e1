import type { Role } from '../../model'
import { behindLetters } from './plain'
import type { RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'
import { chosen, statusWords } from './titles'

/** Office, country or body, and status of a role, as far as the phrase tells them apart: '' where it does not. */
export interface RoleParts {
  readonly status: Role['status'] | undefined
  readonly office: string
  readonly body: string
}

/** Takes a role apart: "former | Russian | Deputy Foreign Minister", "president | of | France". */
export function roleParts(words: RoleWords, { first, last, head }: RolePhrase): RoleParts {
  let office = first
  while (office < head && (statusWords.has(words.word(office)) || words.isHyphen(office))) office++
  const known = leadingBodyEnd(words, office, head)
  // "Harbour Council (HC) | chief"
  const isInLetters = words.word(known) === ')' && behindLetters(words, known - 2) > known
  const bodyEnd = isInLetters ? known + 1 : known
  const isOwner = bodyEnd > office && words.isPossessive(bodyEnd - 1)
  const bare = isInLetters ? known - 2 : isOwner ? bodyEnd - 1 : bodyEnd
  let body = bare > office ? words.slice(bodyStart(words, office, bare), bare) : ''
  office = bodyEnd
  while (
    office < head &&
    (statusWords.has(words.word(office)) || ages.has(words.word(office)) || words.isHyphen(office))
  )
    office++
  let officeEnd = last
  if (!body) {
    const behind = bodyBehind(words, head + 1, last)
    if (behind) {
      body = words.slice(behind.first, last)
      officeEnd = behind.preposition
    }
  }
  while (officeEnd > head + 1 && (chosen.has(words.word(officeEnd - 1)) || words.isHyphen(officeEnd - 1))) officeEnd--
  return {
    status: statusOf(words, first, head, last),
    office: words.slice(office, officeEnd).replace(/^(?:ex|then|former)-/i, ''),
    body,
  }
}

/** "senior | Zemblan | official": the first word that may be of the body's name. */
function bodyStart(words: RoleWords, first: number, end: number): number {
  let start = first
  while (start + 1 < end && (words.isLower(start) || words.isHyphen(start)) && !words.name(start)) start++
  return start
}

/** What says how long somebody has held an office is no part of it. */
const ages = new Set(['new', 'newly', 'current', 'incumbent'])

/** What words up to the head say of time, and "elect" behind it: in "chief of the outgoing board" it is the board that goes. */
function statusOf(words: RoleWords, first: number, head: number, last: number): Role['status'] | undefined {
  for (let i = first; i < last; i++) {
    const word = words.word(i)
    if (words.word(i - 1) === 'and' && i > first) continue
    const dash = word.indexOf('-')
    const status = statusWords.get(word) ?? (dash > 0 ? statusWords.get(word.slice(0, dash)) : undefined)
    if (status === 'elect' ? !chosen.has(word) || words.isHyphen(i - 1) : i <= head) if (status) return status
    if (dash > 0 && chosen.has(word.slice(word.lastIndexOf('-') + 1))) return 'elect'
  }
  return undefined
}

/** Where the country or body before the office ends: after the last name, nation or unknown capitalised word. */
function leadingBodyEnd(words: RoleWords, first: number, head: number): number {
  let end = first
  for (let i = first; i < head; i++) {
    const name = words.name(i)
    const known = (name && name.kind !== 'person') || words.isNation(i)
    if (!known && (words.isOfPortfolio(i, head) || words.isKindOfPeople(words.isPossessive(i) ? i - 1 : i))) continue
    if (known || words.isPossessive(i) || (words.isCapital(i) && !words.isModifier(i) && !words.isHead(i))) end = i + 1
    else if (i > first && words.word(i - 1) === 'of' && words.isCapital(i)) end = i + 1
  }
  if (words.isHyphen(end)) return first
  if (end > first || words.isCapital(head) || words.isKindOfPeople(first)) return end
  if (words.isModifier(first) && first === words.sentenceStart(first) && !words.isCapital(first + 1)) return first
  while (end < head && words.isCapital(end) && !words.isHead(end) && !words.isOfPortfolio(end, head)) end++
  return end
}

/** The body in "president of France", "spokesman for the ministry"; none where the words say what the office is for. */
function bodyBehind(words: RoleWords, from: number, last: number): { preposition: number; first: number } | undefined {
  for (let i = from; i + 1 < last; i++) {
    const word = words.word(i)
    const isFor = word === 'for' && i === from && speaks.has(words.word(from - 1))
    if (word !== 'of' && word !== 'at' && word !== 'from' && !isFor) continue
    // "vice-president of | one of | Zembla's largest banks"
    const whose = words.word(i + 1) === 'one' && words.word(i + 2) === 'of' ? i + 3 : i + 1
    const first = words.word(whose) === 'the' ? whose + 1 : whose
    if (first >= last || !words.isBodyWord(first)) continue
    // "a lawyer from Ohio" is not Ohio's.
    if (word === 'from' && words.name(first)?.kind !== 'organization') continue
    if (words.name(first) || words.isNation(first) || !words.isPortfolio(first)) return { preposition: i, first }
  }
  return undefined
}

const speaks = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'lawyer', 'attorney', 'analyst', 'correspondent'])
