import { CharClass, charClass, isUpper } from '../text/chars'
import type { Sentences } from '../text/sentences'
import { spaceBefore, TokenKind, tokenText, type Tokens } from '../text/tokens'
import { fold } from './fold'
import { countryNamed, peopleNamed } from './nations'
import { saying } from './quotes'
import type { NameSpan } from './span'
import { functionWords, isHead, modifiers, portfolios, statusWords } from './titles'

/** One block as the reading of roles sees it: its tokens, and which name each of them is part of. */
export class RoleWords {
  private readonly nameAt: Int32Array
  private readonly folded: string[] = []
  private readonly sentenceOf: (i: number) => number

  constructor(
    readonly tokens: Tokens,
    sentences: Sentences,
    readonly names: readonly NameSpan[],
  ) {
    this.nameAt = new Int32Array(tokens.count).fill(-1)
    names.forEach((name, n) => this.nameAt.fill(n, name.first, name.last))
    let last = 0
    this.sentenceOf = (i) => {
      while (last + 1 < sentences.count && (sentences.starts[last + 1] as number) <= i) last++
      while (last > 0 && (sentences.starts[last] as number) > i) last--
      return sentences.starts[last] ?? 0
    }
  }

  get count(): number {
    return this.tokens.count
  }

  /** The first token of the sentence of token `i`. */
  sentenceStart(i: number): number {
    return this.sentenceOf(i)
  }

  /** The folded word of token `i`, '' outside the block. */
  word(i: number): string {
    return (this.folded[i] ??= fold(tokenText(this.tokens, i)))
  }

  /** The name that token `i` is part of, where there is one. */
  name(i: number): NameSpan | undefined {
    return this.names[this.nameAt[i] ?? -1]
  }

  isPerson(i: number): boolean {
    return this.name(i)?.kind === 'person'
  }

  isCapital(i: number): boolean {
    return (
      this.tokens.kind[i] === TokenKind.word && isUpper(this.tokens.text.charCodeAt(this.tokens.start[i] as number))
    )
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
    return this.word(i) === '-' && !spaceBefore(this.tokens, i) && !spaceBefore(this.tokens, i + 1)
  }

  isPossessive(i: number): boolean {
    if (i <= 0 || i >= this.count || this.tokens.kind[i] !== TokenKind.word) return false
    const code = this.tokens.text.charCodeAt(this.tokens.start[i] as number)
    return (code === 0x27 || code === 0x2019) && !spaceBefore(this.tokens, i)
  }

  isHead(i: number): boolean {
    return !this.isPerson(i) && this.tokens.kind[i] === TokenKind.word && isHead(this.word(i))
  }

  /** A head in the plural: "presidents" before two names. */
  isPlural(i: number): boolean {
    const word = this.word(i)
    return word.endsWith('s') && !this.isPerson(i) && !isHead(word) && isHead(word.slice(0, -1))
  }

  isNation(i: number): boolean {
    return countryNamed(this.word(i)) !== undefined || peopleNamed(this.word(i)) !== undefined
  }

  /** A word that may stand before the head of a role. */
  isModifier(i: number): boolean {
    const word = this.word(i)
    if (modifiers.has(word) || statusWords.has(word) || this.isOrdinal(i)) return true
    if (word.startsWith('ex-') && modifiers.has(word.slice(3))) return true
    return this.isHyphen(i) || (this.isHyphen(i - 1) && afterHyphen.has(word))
  }

  /** A word of what an office is for: "of defence", "for foreign affairs". */
  isPortfolio(i: number): boolean {
    return portfolios.has(this.word(i)) || modifiers.has(this.word(i))
  }

  /** A word of what the office of the head at `head` is for, before it: "farm minister", "Levelling Up Secretary". */
  isOfPortfolio(i: number, head: number): boolean {
    if (i >= head || i < 0 || this.tokens.kind[i] !== TokenKind.word || this.name(i) || this.isNation(i)) return false
    if (this.isHead(i) || this.isPossessive(i) || functionWords.has(this.word(i))) return false
    const word = this.word(i)
    const office = this.word(head)
    if (!heldForSomething.has(office)) return false
    if (briefs.has(word) || (portfolios.has(word) && !bodies.has(word))) return true
    if (i + 1 === head && this.isLower(i) && word.endsWith('s') && !saying.has(word))
      return this.isBodyWord(i - 1) || this.isModifier(i - 1)
    if (!governs.has(office) || !this.isCapital(i) || adjectival.test(word) || this.isModifier(i)) return false
    if (tokenText(this.tokens, i).length < 4) return i + 1 === head
    return i + 1 === head || (!this.isModifier(i + 1) && this.isOfPortfolio(i + 1, head))
  }

  /** A capitalised word, or a part of a name that is nobody's: what a body is called. */
  isBodyWord(i: number): boolean {
    const name = this.name(i)
    if (name) return name.kind !== 'person'
    return this.isCapital(i) && !functionWords.has(this.word(i))
  }

  private isOrdinal(i: number): boolean {
    const word = this.word(i)
    return (
      this.tokens.kind[i] === TokenKind.number &&
      (word.endsWith('th') || word.endsWith('st') || word.endsWith('nd') || word.endsWith('rd'))
    )
  }

  slice(first: number, last: number): string {
    return this.tokens.text.slice(this.tokens.start[first], this.tokens.end[last - 1])
  }
}

/** Heads before which a word that is nobody's name says what the office is for. */
const heldForSomething = new Set(
  'minister secretary undersecretary commissioner spokesman spokeswoman spokesperson adviser advisor envoy coordinator correspondent editor'.split(
    ' ',
  ),
)

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
  'farm fisheries welfare sport aid mines tax pensions counterterrorism rail schools drugs women veterans external budget shadow'.split(
    ' ',
  ),
)

const afterHyphen = new Set(
  'based backed born led elect elected appointed winning general designate imposed installed trained held old'.split(
    ' ',
  ),
)
