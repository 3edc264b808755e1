import { isText, unitAt, type Tokens } from '../../text/tokens'
import { entriesOf, WordTable } from '../../text/wordTable'
import { fold } from '../fold'
import { countryNamed } from '../nations'
import type { NameSpan } from '../span'

/** What countries have, and persons seldom. */
const owned = new WordTable(
  entriesOf(
    `ambassador president king queen emir sultan minister premier chancellor foreign prime defence defense interior government army
    parliament crown envoy embassy permanent border`.split(/\s+/),
    1,
  ),
)

/** The names with the countries that were taken for persons of that name: "| Jordan |'s ambassador". */
export function landsOf(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let lands: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    if (isLand(tokens, name)) (lands ??= names.slice(0, n)).push({ ...name, kind: 'place' })
    else lands?.push(name)
  }
  return lands ?? names
}

const hyphen = 0x2d

const isLand = (tokens: Tokens, { kind, first, last }: NameSpan): boolean =>
  // "Timor-Leste"
  (kind === 'person' || (kind === 'organization' && unitAt(tokens, first + 1) === hyphen)) &&
  (isText(tokens, last, '’s') || isText(tokens, last, "'s")) &&
  owned.at(tokens, last + 1) !== 0 &&
  countryNamed(fold(tokens.text.slice(tokens.start[first], tokens.end[last - 1]))) !== undefined
