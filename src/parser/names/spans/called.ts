import type { Sentences } from '../../text/sentences'
import { isText, spaceBefore, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, isCapital, isWord, WordTable } from '../../text/wordTable'
import { Shape, Written } from '../../text/written'
import { trained } from '../recogniser/trained'
import { Is, titleWords } from '../roles/titleWords'
import type { NameSpan } from '../span'

const Calls = {
  /** In small letters behind or before a name: who is named so is no person. */
  outlet: 1,
  /** In small letters behind a name, even one that nothing else claims. */
  group: 2,
  /** With a capital at the end of its own name. */
  body: 4,
} as const

const nouns = new WordTable([
  ...entriesOf('newspaper daily weekly magazine channel broadcaster website'.split(' '), Calls.outlet),
  ...entriesOf('newspaper bloc faction movement'.split(' '), Calls.group),
  ...entriesOf(
    `framework council administration coalition alliance bloc front movement commission committee assembly presidency secretariat
    directorate diwan bureau authority party union forces ministry`.split(/\s+/),
    Calls.body,
  ),
])

/**
 * The names with those that the words around them say are bodies: what is called a newspaper or stands before the word ("the
 * daily | Neue Zeit |", "| An-Nahda | newspaper"), before "bloc" ("the | Fair Ferry | bloc"), or ends as bodies' names do
 * behind an article ("the | Joint Harbour Framework |"). Linear in the tokens.
 */
export function calledBodies(tokens: Tokens, sentences: Sentences, names: NameSpan[], heading: boolean): NameSpan[] {
  let found: NameSpan[] | undefined
  let n = 0
  let s = 0
  for (let i = 0; i < tokens.count; i++) {
    const calls = nouns.letters(tokens, i)
    if (!calls || !isWord(tokens, i)) continue
    while (n < names.length && (names[n] as NameSpan).last <= i) n++
    while (s + 1 < sentences.count && (sentences.starts[s + 1] as number) <= i) s++
    const capital = isCapital(tokens, i)
    if (!capital && calls & Calls.outlet) outlet(i)
    if (!heading && calls & (capital ? Calls.body : Calls.group)) body(i, capital)
  }
  return found ? found.sort((a, b) => a.first - b.first) : names

  function outlet(i: number): void {
    for (const at of [n - 1, n]) {
      const name = names[at]
      if (name?.kind === 'person' && (name.last === i || name.first === i + 1))
        (found ??= [...names])[at] = { ...name, kind: 'organization' }
    }
  }

  /** Adds the capitals that nothing claims before token `i`, or up to it. */
  function body(i: number, isOwn: boolean): void {
    if (names[n]?.first === i || (names[n]?.first ?? i) < i) return
    const least = names[n - 1]?.last ?? -1
    const last = isOwn ? i + 1 : i
    let first = i
    while (first > Math.max(least, 0) && goesOn(tokens, first - 1, last)) first--
    while (first < i && !isCapital(tokens, first)) first++
    if (first === i || first === least) return
    // "An-Nahda": an article of the name's own.
    const isJoined = unitAt(tokens, first + 1) === hyphen
    if (isListed(tokens, first) && !isJoined) return
    const isOpening = first === sentences.starts[s] && !isJoined && isCommon(tokens, first)
    if (isOwn ? !isText(tokens, first - 1, 'the') : isOpening) return
    ;(found ??= [...names]).push({ first, last, kind: 'organization', score: called })
  }
}

/** As sure as a name that the recogniser is just sure of. */
const called = 0.6

const longest = 4
const hyphen = 0x2d

function goesOn(tokens: Tokens, i: number, last: number): boolean {
  if (last - i > longest) return false
  if (isCapital(tokens, i)) return true
  const isHyphen = unitAt(tokens, i) === hyphen && !spaceBefore(tokens, i) && !spaceBefore(tokens, i + 1)
  return isHyphen && isCapital(tokens, i - 1)
}

/** "The", "Deputy", "Turkish": no beginning of a body's own name before such a word. */
const isListed = (tokens: Tokens, i: number): boolean =>
  (titleWords.at(tokens, i) & (Is.functionWord | Is.nation | Is.head | Is.determiner)) !== 0

/** Whether a word is written small too, so that a capital at the start of a sentence does not make it a name. */
const isCommon = ({ lower, written }: Tokens, i: number): boolean =>
  ((written[i] as number) & Written.shape) !== Shape.capitals && trained().cluster(lower[i] as number, false) !== 0
