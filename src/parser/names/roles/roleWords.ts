import { CharClass, charClass } from '../../text/chars'
import type { Sentences } from '../../text/sentences'
import { reused } from '../../text/scratch'
import { isComma, spaceBefore, TokenKind, type Tokens } from '../../text/tokens'
import { isCapital } from '../../text/wordTable'
import { Shape, Written } from '../../text/written'
import { saying } from '../coreference/quotes'
import { fold } from '../fold'
import { countryNamed } from '../nations'
import type { NameSpan } from '../span'
import { foldedAt, Is, isHeadAt, titleWords } from './titleWords'
import { isHead, modifiers, portfolios } from './titles'

const namesAt = reused(Int32Array)

/**
 * One block as the reading of roles sees it: its tokens, and which name each of them is part of. To be used until the next
 * block's is made.
 */
export class RoleWords {
  private readonly nameAt: Int32Array
  /** Where the sentence looked for last stands among the sentences. */
  private sentence = 0

  constructor(
    readonly tokens: Tokens,
    private readonly sentences: Sentences,
    readonly names: readonly NameSpan[],
  ) {
    this.nameAt = namesAt(tokens.count).fill(-1, 0, tokens.count)
    for (let n = 0; n < names.length; n++) {
      const { first, last } = names[n] as NameSpan
      for (let i = first; i < last; i++) this.nameAt[i] = n
    }
  }

  get count(): number {
    return this.tokens.count
  }

  /** The first token of the sentence of token `i`. */
  sentenceStart(i: number): number {
    const { starts, count } = this.sentences
    while (this.sentence + 1 < count && (starts[this.sentence + 1] as number) <= i) this.sentence++
    while (this.sentence > 0 && (starts[this.sentence] as number) > i) this.sentence--
    return starts[this.sentence] ?? 0
  }

  /** The folded word of token `i`, '' outside the block. */
  word(i: number): string {
    return foldedAt(this.tokens, i)
  }

  /** The name that token `i` is part of, where there is one. */
  name(i: number): NameSpan | undefined {
    const n = i >= 0 && i < this.tokens.count ? (this.nameAt[i] as number) : -1
    return n < 0 ? undefined : this.names[n]
  }

  /** Whether token `i` is of such a list, as bits of {@link Is}. */
  isListed(i: number, lists: number): boolean {
    return (titleWords.at(this.tokens, i) & lists) !== 0
  }

  isPerson(i: number): boolean {
    return this.name(i)?.kind === 'person'
  }

  isCapital(i: number): boolean {
    return isCapital(this.tokens, i)
  }

  isLower(i: number): boolean {
    const { tokens } = this
    return (
      tokens.kind[i] === TokenKind.word &&
      charClass(tokens.text.charCodeAt(tokens.start[i] as number)) === CharClass.lower
    )
  }

  /** A hyphen glued to both its neighbours. */
  isHyphen(i: number): boolean {
    const { tokens } = this
    return (
      ((tokens.written[i] ?? 0) & Written.shape) === Shape.hyphen &&
      !spaceBefore(tokens, i) &&
      !spaceBefore(tokens, i + 1) &&
      this.word(i) === '-'
    )
  }

  isComma(i: number): boolean {
    return isComma(this.tokens, i)
  }

  /** A word that keeps its stop: "Corp." */
  endsInStop(i: number): boolean {
    const { text, end, count } = this.tokens
    return i >= 0 && i < count && text.charCodeAt((end[i] as number) - 1) === 0x2e
  }

  /** "'s", and the "'" of a body in the plural: "the Liberals' leader". */
  isPossessive(i: number): boolean {
    if (i <= 0 || i >= this.count) return false
    const { text, start, kind } = this.tokens
    const code = text.charCodeAt(start[i] as number)
    if ((code !== 0x27 && code !== 0x2019) || spaceBefore(this.tokens, i)) return false
    return kind[i] === TokenKind.word || (text[(start[i] as number) - 1] === 's' && this.endsBody(i))
  }

  /** "| Children's | author": for whom somebody works, and no body. */
  isKindOfPeople(i: number): boolean {
    return this.isPossessive(i + 1) && peopleOfAKind.has(this.word(i)) && !this.name(i)
  }

  /** Whether the name of a body or a people ends before token `i`. */
  private endsBody(i: number): boolean {
    const name = this.name(i - 1)
    if (name?.last !== i) return false
    // "the Maldives' minister"
    if (name.kind === 'place') return countryNamed(fold(this.slice(name.first, i))) !== undefined
    return name.kind === 'organization' || name.kind === 'group'
  }

  isHead(i: number): boolean {
    return !this.isPerson(i) && isHeadAt(this.tokens, i)
  }

  /** A head in the plural: "presidents" before two names. */
  isPlural(i: number): boolean {
    if (!mayEndInS(this.tokens, i)) return false
    const word = this.word(i)
    return word.endsWith('s') && !this.isPerson(i) && !isHead(word) && isHead(word.slice(0, -1))
  }

  isNation(i: number): boolean {
    return this.isListed(i, Is.nation)
  }

  /** A word that may stand before the head of a role. */
  isModifier(i: number): boolean {
    if (titleWords.at(this.tokens, i) & (Is.modifier | Is.status) || this.isOrdinal(i)) return true
    if (this.isPastModifier(i) || this.isUnder(i)) return true
    return this.isHyphen(i) || (this.isHyphen(i - 1) && afterHyphen.has(this.word(i)))
  }

  /** A word of what an office is for: "of defence", "for foreign affairs". */
  isPortfolio(i: number): boolean {
    return (titleWords.at(this.tokens, i) & (Is.portfolio | Is.modifier)) !== 0
  }

  /** A word of what the office of the head at `head` is for, before it: "farm minister", "Levelling Up Secretary". */
  isOfPortfolio(i: number, head: number): boolean {
    if (i >= head || i < 0 || this.tokens.kind[i] !== TokenKind.word) return false
    const office = this.word(head)
    if (!heldForSomething.has(office) || this.name(i) || titleWords.at(this.tokens, i) & Is.functionWord) return false
    if (this.isHead(i) || this.isPossessive(i) || this.isNation(i)) return false
    const word = this.word(i)
    if (briefs.has(word) || (portfolios.has(word) && !bodies.has(word))) return true
    const mayBe = word.endsWith('s') || (speaks.has(office) && !word.endsWith('ed'))
    if (i + 1 === head && this.isLower(i) && mayBe && !saying.has(word))
      return this.isBodyWord(i - 1) || this.isModifier(i - 1)
    if (!governs.has(office) || !this.isCapital(i) || adjectival.test(word) || this.isModifier(i)) return false
    const { start, end } = this.tokens
    if ((end[i] as number) - (start[i] as number) < 4) return i + 1 === head
    return i + 1 === head || (!this.isModifier(i + 1) && this.isOfPortfolio(i + 1, head))
  }

  /** A capitalised word, or a part of a name that is nobody's: what a body is called. */
  isBodyWord(i: number): boolean {
    const name = this.name(i)
    if (name) return name.kind !== 'person'
    return this.isCapital(i) && !(titleWords.at(this.tokens, i) & (Is.functionWord | Is.courtesy))
  }

  /** "ex-deputy" */
  private isPastModifier(i: number): boolean {
    if (i < 0 || i >= this.count || !((this.tokens.written[i] as number) & Written.hyphenated)) return false
    const word = this.word(i)
    return word.startsWith('ex-') && modifiers.has(word.slice(3))
  }

  /** "Treasury | Under | Secretary", "| Under |-Secretary-General" */
  private isUnder(i: number): boolean {
    if (!this.isCapital(i) || this.word(i) !== 'under') return false
    const next = this.isHyphen(i + 1) ? i + 2 : i + 1
    return this.isCapital(next) && this.word(next) === 'secretary'
  }

  private isOrdinal(i: number): boolean {
    if (this.tokens.kind[i] !== TokenKind.number) return false
    const word = this.word(i)
    return word.endsWith('th') || word.endsWith('st') || word.endsWith('nd') || word.endsWith('rd')
  }

  slice(first: number, last: number): string {
    return this.tokens.text.slice(this.tokens.start[first], this.tokens.end[last - 1])
  }
}

/** False for most words whose folded spelling does not end so, without cutting them out. */
function mayEndInS({ text, count, end, written }: Tokens, i: number): boolean {
  if (i < 0 || i >= count) return false
  return ((written[i] as number) & Written.odd) !== 0 || (text.charCodeAt((end[i] as number) - 1) | 0x20) === 0x73
}

const peopleOfAKind = new Set(['women', 'men', 'children', 'girls', 'boys'])

/** Heads before which a word that is nobody's name says what the office is for. */
const heldForSomething = new Set(
  'minister secretary undersecretary commissioner spokesman spokeswoman spokesperson adviser advisor envoy coordinator correspondent editor'.split(
    ' ',
  ),
)

/** Any word in small letters between a body and one of these says what the bearer speaks or writes of: "the Front's | constitution | spokesman". */
const speaks = new Set(['spokesman', 'spokeswoman', 'spokesperson', 'correspondent', 'editor'])
const governs = new Set(['minister', 'secretary', 'commissioner'])
/** "Zemblan Minister": of a country that no table has. */
const adjectival = /(?:an|ese|ish|i|ic)$/
/** Of these one is the secretary or spokesman, not for them. */
const bodies = new Set(
  'parliament congress council committee cabinet party house senate assembly commission ministry department bank university institute company group board union army navy police republic kingdom mayor'.split(
    ' ',
  ),
)

/** What offices are for that are no word of theirs otherwise. */
const briefs = new Set(
  'farm fisheries welfare sport aid mines mining minerals power tax pensions counterterrorism rail railways roads aviation ports posts science forestry heritage livestock cooperation diaspora digital schools drugs women veterans external budget shadow'.split(
    ' ',
  ),
)

const afterHyphen = new Set(
  'based backed born led elect elected appointed winning general designate imposed installed trained held old'.split(
    ' ',
  ),
)
