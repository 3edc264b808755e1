import { isText, type Tokens } from '../../text/tokens'
import { entriesOf, isCapital, WordTable } from '../../text/wordTable'
import { fold } from '../fold'
import { countryNamed } from '../nations'
import type { NameSpan } from '../span'
import { isHeadAt } from '../roles/titleWords'
import { bodyAndHolder, isHolder } from './holders'

/**
 * Takes names apart that the recogniser ran together: two bodies ("Department of Justice | and | Securities and Exchange
 * Commission"), what stands before a new beginning ("Reuters | The | United Nations"), a country and who is sent to it
 * ("Ambassador to the United States | Ana Kovac"), a body and who holds an office in it. Who stands behind an office alone is a person.
 */
export function apart(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let parts: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    if (isHolder(tokens, name, names[n - 1])) {
      ;(parts ??= names.slice(0, n)).push({ ...name, kind: 'person' })
      continue
    }
    const isLong = name.last - name.first > 3 && (name.kind === 'organization' || name.kind === 'place')
    const two =
      (isLong ? (twoBodies(tokens, name) ?? newBeginning(tokens, name) ?? landAndEnvoy(tokens, name)) : undefined) ??
      bodyAndHolder(tokens, name)
    if (two) (parts ??= names.slice(0, n)).push(...two)
    else parts?.push(name)
  }
  return parts ?? names
}

/** Words that one body's name has once, as its head. */
const bodies = new WordTable(
  entriesOf(
    `authority commission committee council agency office bureau administration department ministry party university institute
    court corporation bank union association federation league`.split(/\s+/),
    1,
  ),
)

/** Both sides of "and" are whole names of bodies; "Department of Health and Human Services" has but one head. */
function twoBodies(tokens: Tokens, name: NameSpan): NameSpan[] | undefined {
  if (!bodies.at(tokens, name.last - 1)) return undefined
  const begins = bodies.at(tokens, name.first) && isText(tokens, name.first + 1, 'of')
  for (let i = name.first + 2; i + 2 < name.last; i++)
    if (isText(tokens, i, 'and') && (begins || bodies.at(tokens, i - 1)))
      return [
        { ...name, last: i },
        { ...name, first: i + 1 },
      ]
  return undefined
}

function newBeginning(tokens: Tokens, name: NameSpan): NameSpan[] | undefined {
  for (let i = name.first + 1; i + 1 < name.last; i++)
    if (isText(tokens, i, 'The') && isCapital(tokens, i - 1) && isCapital(tokens, i + 1))
      return [
        { ...name, last: i },
        { ...name, first: i + 1 },
      ]
  return undefined
}

/** Ends the full name of a state. */
const states = new WordTable(entriesOf(['republic', 'federation', 'kingdom', 'emirates'], 1))
/** Ends the name of what a state has: "of the Czech Republic Press Service". */
const branches = new WordTable(
  entriesOf(
    `service council committee commission ministry agency office government parliament assembly army court bank university
    embassy team forces`.split(/\s+/),
    1,
  ),
)

/** Behind a country to which somebody is sent, or a state of which he is an officer, two or three words in capitals are his name. */
function landAndEnvoy(tokens: Tokens, name: NameSpan): NameSpan[] | undefined {
  const to = isText(tokens, name.first - 1, 'the') ? name.first - 2 : name.first - 1
  const isSent = isText(tokens, to, 'to') && isHeadAt(tokens, to - 1)
  if (!isSent && (!isText(tokens, to, 'of') || branches.at(tokens, name.last - 1) !== 0)) return undefined
  for (let i = Math.max(name.first + 1, name.last - 3); i + 1 < name.last; i++) {
    const land = tokens.text.slice(tokens.start[name.first], tokens.end[i - 1])
    // "President of the Kyrgyz Republic | Ana Kovac"
    const isLand = isSent ? countryNamed(fold(land)) !== undefined : states.at(tokens, i - 1) !== 0
    if (!isLand || !isAllCapitals(tokens, i, name.last)) continue
    return [
      { ...name, last: i, kind: 'place' },
      { ...name, first: i, kind: 'person' },
    ]
  }
  return undefined
}

function isAllCapitals(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isCapital(tokens, i)) return false
  return true
}
