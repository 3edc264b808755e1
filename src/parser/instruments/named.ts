import { writtenForms, type WrittenForm } from '../knowledge/named'
import type { InstrumentKind } from '../model'
import { flat } from '../text/flat'
import { splitSentences } from '../text/sentences'
import { tokenize } from '../text/tokens'
import { behindOldYear, readStated } from './stated'
import { Scan, type Found, type Pattern } from './scan'

interface Form {
  readonly words: readonly string[]
  readonly written: WrittenForm
}

let index: Map<string, Form[]> | undefined

/** The forms by their first word in lower case, the longest first. */
function forms(): Map<string, Form[]> {
  if (index) return index
  index = new Map()
  for (const written of writtenForms()) {
    const words = wordsOf(written.form)
    const first = (words[0] as string).toLowerCase()
    index.set(first, [...(index.get(first) ?? []), { words, written }])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

let known: Map<string, Known> | undefined

/** A document that the table has by one of its written forms. */
export interface Known {
  readonly key: string
  readonly kind: InstrumentKind
  readonly title?: string
}

/** The document of a written form, letter by letter; of a form that several share no title is told. */
export function knownForm(form: string): Known | undefined {
  known ??= new Map(
    writtenForms().map(({ form: written, instrument, kind }): [string, Known] => [
      written,
      { key: keyOf(instrument?.name ?? written), kind, ...(instrument ? { title: instrument.name } : {}) },
    ]),
  )
  return known.get(form)
}

const keyOf = (name: string): string => `named/${name.toLowerCase()}`

function wordsOf(form: string): string[] {
  const tokens = tokenize(flat(form))
  const scan = new Scan(tokens, splitSentences(tokens))
  return Array.from({ length: tokens.count }, (_, i) => normal(scan.word(i)))
}

/** One form for "U.S." and "US", for all dashes and for both apostrophes. */
function normal(word: string): string {
  if (word.length === 1) return '‐‑–—'.includes(word) ? '-' : word === '’' ? "'" : word
  if (word.length < 6 && word.includes('.')) return word.replaceAll('.', '')
  return word.replace('’', "'")
}

/** As {@link normal}, of token `i`: a plain word is itself. */
const normalAt = (scan: Scan, i: number): string => (scan.isOdd(i) ? normal(scan.word(i)) : scan.word(i))

/** A known instrument by name or alias, with the year that may follow ("of 2019"). */
export const namedInstrument: Pattern = {
  get words() {
    const dotted = [...forms().keys()].flatMap((word) =>
      /^(?:us|un|eu)$/.test(word) ? [`${word.split('').join('.')}.`] : [],
    )
    return [...forms().keys(), ...dotted]
  },
  follow(word) {
    const candidates = forms().get(normal(word)) ?? []
    return candidates.some(({ words }) => words.length < 2)
      ? undefined
      : candidates.map(({ words }) => words[1] as string)
  },
  read(scan, at) {
    const written = [normalAt(scan, at)]
    for (const form of forms().get((written[0] as string).toLowerCase()) ?? [])
      if (matches(scan, at, form.words, written)) return cite(scan, at, form)
    return []
  },
}

function cite(scan: Scan, at: number, { words, written }: Form): Found[] {
  const last = at + words.length
  const { instrument, kind, weak, form } = written
  if (isOther(scan, at, last)) return []
  const name = scan.slice(at, last)
  const dated = scan.is(last, 'of') ? readStated(scan, last) : undefined
  return [
    {
      first: at,
      last: dated && dated.month === undefined ? dated.last : behindOldYear(scan, last),
      kind,
      form: 'named',
      name,
      key: keyOf(instrument?.name ?? form),
      ...(instrument && instrument.name !== name ? { title: instrument.name } : {}),
      ...(instrument?.adopted === undefined ? {} : { adopted: instrument.adopted }),
      ...(weak ? { weak: true } : {}),
    },
  ]
}

const headNouns = new Set(
  `act treaty convention agreement agreements protocol accord accords memorandum pact charter covenant statute initiative
  declaration deal`.split(/\s+/),
)

/**
 * Whether a form stands at token `at`; `written` holds the tokens from there on that were looked at already. Its first word is
 * known to, but for its case, and comes last.
 */
function matches(scan: Scan, at: number, words: readonly string[], written: string[]): boolean {
  for (let k = 1; k < words.length; k++) {
    if (k === written.length) written.push(normalAt(scan, at + k))
    if (!sameWord(written[k] as string, words[k] as string)) return false
  }
  return sameWord(written[0] as string, words[0] as string)
}

/** Letter case counts as far as it tells names from words: "Cat" is not "CAT", but "Oslo accords" are the Oslo Accords. */
function sameWord(text: string, form: string): boolean {
  if (text === form) return true
  if (!text || form.length < 2 || Math.abs(text.length - form.length) > 1) return false
  if (beginOtherwise(text.charCodeAt(0), form.charCodeAt(0)) || isAcronym(form)) return false
  const small = text.toLowerCase()
  const wanted = form.toLowerCase()
  const noun = headNouns.has(wanted)
  if (small !== wanted && !(noun && (`${small}s` === wanted || small === `${wanted}s`))) return false
  return noun || text.charAt(0) === form.charAt(0) || text.charAt(0) !== small.charAt(0)
}

/** Whether two letters differ in more than their case, which is all that is told of those beyond ASCII. */
const beginOtherwise = (a: number, b: number): boolean => a < 0x80 && b < 0x80 && (a | 0x20) !== (b | 0x20)

const isAcronym = (form: string): boolean => form === form.toUpperCase() && form !== form.toLowerCase()

const continuations = new Set(
  `organization organisation secretariat center centre office commission committee museum street square hotel hall`.split(
    /\s+/,
  ),
)
const alliance = new Set('forces troops countries members states nations allies armies tanks invasion armed'.split(' '))

/** "Collective Security Treaty Organization" is no treaty, "Warsaw Pact troops" serve an alliance. */
export function isOther(scan: Scan, at: number, last: number): boolean {
  if (scan.isCapital(last) && continuations.has(scan.lower(last))) return true
  return scan.is(last - 1, 'Pact') && alliance.has(scan.lower(last)) && scan.is(at, 'Warsaw')
}
