import type { Tokens } from '../../text/tokens'
import { entriesOf, isCapital, WordTable } from '../../text/wordTable'
import type { NameSpan } from '../span'

const table = (words: string): WordTable => new WordTable(entriesOf(words.split(' '), 1))

const parts = table('north south east west northern southern eastern western central southeast latin')
const peoples = table(
  `african africans american americans asian asians australian australians european europeans german germans irishman irishmen korean
  koreans`.replaceAll(/\s+/g, ' '),
)

/** Gives peoples the part of the world that the recogniser left off: "| North | African". */
export function wholePeoples(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let whole: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    const { kind, first, last } = name
    const isCut =
      kind === 'group' &&
      last - first === 1 &&
      parts.at(tokens, first - 1) !== 0 &&
      isCapital(tokens, first - 1) &&
      peoples.at(tokens, first) !== 0 &&
      (names[n - 1]?.last ?? 0) < first
    if (isCut) (whole ??= names.slice(0, n)).push({ ...name, first: first - 1 })
    else whole?.push(name)
  }
  return whole ?? names
}
