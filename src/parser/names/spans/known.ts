import { lowerAt, tokenText, unitAt, type Tokens } from '../../text/tokens'
import { placesOf, WordTable } from '../../text/wordTable'
import { Written } from '../../text/written'
import { fold } from '../fold'
import type { NameSpan } from '../span'
import { ambiguousOutlets, knownNames } from './knownNames'

interface Known {
  readonly kind: NameSpan['kind']
  readonly words: readonly string[]
  /** Which of the words it is found by: the longest. */
  readonly key: number
  readonly ambiguous: boolean
}

const byKey = new Map<string, Known[]>()
for (const [kind, names] of knownNames) know(kind, names, false)
know('organization', ambiguousOutlets, true)

function know(kind: NameSpan['kind'], names: readonly string[], ambiguous: boolean): void {
  for (const name of names) {
    const words = name.split(' ')
    const key = words.reduce((best, word, i) => (word.length > (words[best] as string).length ? i : best), 0)
    const known = { kind, words, key, ambiguous }
    const others = byKey.get(words[key] as string)
    if (others) others.push(known)
    else byKey.set(words[key] as string, [known])
  }
}

const groups = [...byKey.values()]
const keys = new WordTable(placesOf(byKey.keys()), fold)

/**
 * The names with those of general knowledge that the recogniser takes for something else or reads past: "told | Asharq Al-Awsat |",
 * "accused the | Sejm |", "reached | Tartus |". Linear in the tokens.
 */
export function withKnown(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  const { count, written, word } = tokens
  let found: NameSpan[] | undefined
  let n = 0
  for (let i = 0; i < count; i++) {
    const look = written[i] as number
    if (!(look & Written.capital)) continue
    const group = look & Written.odd ? keys.at(tokens, i) : keys.of(word[i] as number)
    const known = group ? knownAt(tokens, i, groups[group - 1] as Known[]) : undefined
    if (!known) continue
    while (n < names.length && (names[n] as NameSpan).last <= known.first) n++
    let behind = n
    while (behind < names.length && (names[behind] as NameSpan).last <= known.last) behind++
    // "Petra Kovac", "Al Jazeera English": a longer name is another.
    if ((names[behind]?.first ?? known.last) < known.last || (names[n]?.first ?? known.first) < known.first) continue
    if (known.kind === 'place' && behind > n && isBearer(names[n] as NameSpan)) continue
    found ??= [...names]
    const at = found.length - names.length
    found.splice(n + at, behind - n, known)
  }
  return found ?? names
}

/** "Osh said": somebody of whom the recogniser is sure has the name of a town. */
const isBearer = ({ kind, score, first, last }: NameSpan): boolean =>
  kind === 'person' && last === first + 1 && score > sure

const sure = 0.75
/** So little that who is called so in full elsewhere in the document is meant. */
const doubted = 0.6

/** The name whose key is token `i`; of two the longer. */
function knownAt(tokens: Tokens, i: number, group: readonly Known[]): NameSpan | undefined {
  let best: NameSpan | undefined
  for (const { kind, words, key, ambiguous } of group) {
    let first = i
    for (let w = key - 1; w >= 0 && first >= 0; w--) first = stepTo(tokens, first, -1, words[w] as string)
    let end = i
    for (let w = key + 1; w < words.length && first >= 0 && end >= 0; w++)
      end = stepTo(tokens, end, 1, words[w] as string)
    if (first < 0 || end < 0) continue
    if (words[0] === 'the') first++
    const last = end + 1
    if (ambiguous && !isTold(tokens, first) && !isTeller(tokens, last)) continue
    if (!best || last - first > best.last - best.first)
      best = { first, last, kind, score: kind === 'place' && last === first + 1 ? doubted : 1 }
  }
  return best
}

/** The token before or behind `i`, a hyphen skipped, where it is the word, else -1. */
function stepTo(tokens: Tokens, i: number, step: -1 | 1, word: string): number {
  let at = i + step
  if (unitAt(tokens, at) === 0x2d) at += step
  return at >= 0 && at < tokens.count && fold(tokenText(tokens, at)) === word ? at : -1
}

/** Whether who stands at token `first` is told something: "told |", "an interview with |", "obtained by |". */
function isTold(tokens: Tokens, first: number): boolean {
  const at = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1
  const word = lowerAt(tokens, at)
  return tells.has(word) || (leads.get(word)?.has(lowerAt(tokens, at - 1)) ?? false)
}

const tells = new Set(['told', 'tells', 'telling'])
const leads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['with', new Set(['interview', 'interviews'])],
  ['to', new Set(['spoke', 'speaking', 'spoken', 'statement', 'statements', 'interview', 'remarks', 'according'])],
  [
    'by',
    new Set(['obtained', 'reported', 'published', 'quoted', 'cited', 'carried', 'seen', 'interviewed', 'released']),
  ],
])

const isTeller = (tokens: Tokens, last: number): boolean => tellers.has(lowerAt(tokens, last))
const tellers = new Set(['reported', 'reports', 'quoted', 'cited', 'wrote', 'newspaper', 'daily', 'agency', 'news'])
