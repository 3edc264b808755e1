import type { Span } from '../../model'

/** A number of meetings as the words tell it: "two rounds of talks". */
export interface Counted {
  readonly number: number
  /** The singular of what is counted: "round", "meeting". */
  readonly noun: string
  /** From the number to the noun: offsets in the text. */
  readonly span: Span
}

const numbers = new Map(
  'two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 2]),
)

const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(
  ' ',
)

const nouns = new Set(['meetings', 'summits', 'rounds', 'calls', 'visits', 'sessions', 'conversations'])

/** What makes the number in front of it another one than all there were. */
const partial = new Set(
  `least most than nearly almost about around roughly over to or and some first last next another past previous of every each
  between only only other these those further`.split(/\s+/),
)

/** What cannot stand between the number and the noun: more of them, or words of another phrase. */
const breaking = new Set(
  `more other further additional new extra such hundred thousand million dozen of in on at by for with to from and/or held were was had have has the a an or
  than`.split(/\s+/),
)

/** What behind the noun makes the number a rate: "two meetings a year". */
const rates = new Set(['a', 'an', 'per', 'each', 'every', 'daily', 'weekly', 'monthly', 'annually', 'more'])

/** What behind "the two meetings" says which ones. */
const restricting = new Set(
  'before after that which when where since this last in at on held during ahead of with they he she we'.split(' '),
)

interface Word {
  readonly word: string
  readonly start: number
}

/** The number told in front of a trigger such as "meetings" or "talks" (of "rounds of talks"), where it is all there were. */
export function countedAt(text: string, trigger: Span): Counted | undefined {
  if (text[trigger.end - 1] !== 's') return undefined
  const words = wordsUpTo(text, trigger)
  let at = words.length - 1
  while (at >= 0 && !nouns.has(words[at]?.word ?? '')) at--
  if (at < 0 || at < words.length - 3) return undefined
  const noun = words[at]?.word.slice(0, -1) ?? ''
  const next = nextWord(text, trigger.end)
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const { word, start } = words[i] as Word
    const number = numberOf(word)
    if (number) {
      const before = words[i - 1]?.word ?? ''
      const some = partial.has(before) || rates.has(next) || (before === 'the' && restricting.has(next))
      return some ? undefined : { number, noun, span: { start, end: trigger.end } }
    }
    if (breaking.has(word) || (word.endsWith('s') && !word.endsWith('ous'))) return undefined
  }
  return undefined
}

/** 2 to 12 by word or figure, else 0. */
export function numberOf(word: string): number {
  const figure = /^\d\d?$/.test(word) ? Number(word) : 0
  return numbers.get(word) ?? (figure >= 2 && figure <= 12 ? figure : 0)
}

/** 3 for "third", 0 for any other word. */
export const ordinalOf = (word: string): number => ordinals.indexOf(word) + 1

/** Farther than this nothing is looked for: offsets. */
const window = 90

/** The words up to the trigger's end, lower case, from the last mark of punctuation on. */
function wordsUpTo(text: string, trigger: Span): Word[] {
  const from = Math.max(0, trigger.start - window)
  let words: Word[] = []
  for (const { 0: said, index } of text.slice(from, trigger.end).matchAll(/\S+/g)) {
    words.push({ word: said.toLowerCase(), start: from + index })
    if (/[.,;:()“”"]$/.test(said) || (index === 0 && from > 0)) words = []
  }
  return words
}

function nextWord(text: string, from: number): string {
  return (
    text
      .slice(from, from + window)
      .trimStart()
      .split(' ', 1)[0]
      ?.toLowerCase() ?? ''
  )
}
