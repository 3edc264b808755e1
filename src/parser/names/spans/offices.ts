import { isText, type Tokens } from '../../text/tokens'
import { entriesOf, WordTable } from '../../text/wordTable'
import { fold } from '../fold'
import { countryNamed } from '../nations'
import type { NameSpan } from '../span'

/** Takes offices from the names that the recogniser ran them together with: who is sent and whose ("the Consul of | Zembla"). */
export function withoutOffices(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let bare: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    const isBody = name.last - name.first > 2 && (name.kind === 'organization' || name.kind === 'place')
    const one = isBody ? sender(tokens, name) : undefined
    if (one) (bare ??= names.slice(0, n)).push(one)
    else bare?.push(name)
  }
  return bare ?? names
}

const sent = new WordTable(entriesOf('consul ambassador envoy emissary minister president governor'.split(' '), 1))

/** The country behind "of", of which somebody is consul. */
function sender(tokens: Tokens, name: NameSpan): NameSpan | undefined {
  if (!sent.at(tokens, name.first) || !isText(tokens, name.first + 1, 'of')) return undefined
  const first = isText(tokens, name.first + 2, 'the') ? name.first + 3 : name.first + 2
  if (first >= name.last) return undefined
  const land = tokens.text.slice(tokens.start[first], tokens.end[name.last - 1])
  return countryNamed(fold(land)) === undefined ? undefined : { ...name, first, kind: 'place' }
}
