import type { Tokens } from '../../text/tokens'
import { entriesOf, isCapital, WordTable } from '../../text/wordTable'
import { Is, titleWords } from '../roles/titleWords'
import type { NameSpan } from '../span'

const Feast = { name: 1, rest: 2 } as const

/** Feasts that nobody is called by, and the words that go on some of their names. */
const feasts = new WordTable([
  ...entriesOf('ashura ashoura arbaeen mawlid nowruz norouz nauroz newroz purim sukkot'.split(' '), Feast.name),
  ...entriesOf(['al', 'nabi', 'nabawi'], Feast.rest),
])

/** The names without feasts that the recogniser took for somebody: "on | Mawlid al-Nabi |". With a title they are names. */
export function withoutFeasts(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  return names.some((name) => isFeast(tokens, name)) ? names.filter((name) => !isFeast(tokens, name)) : names
}

function isFeast(tokens: Tokens, { first, last }: NameSpan): boolean {
  if (feasts.at(tokens, first) !== Feast.name || titleWords.at(tokens, first - 1) & (Is.courtesy | Is.head))
    return false
  for (let i = first + 1; i < last; i++) if (isCapital(tokens, i) && !(feasts.at(tokens, i) & Feast.rest)) return false
  return true
}
