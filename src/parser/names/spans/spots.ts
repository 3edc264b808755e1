import { isComma, isText, lowerAt, TokenKind, type Tokens } from '../../text/tokens'
import { entriesOf, isSmall, WordTable } from '../../text/wordTable'
import { sexOfGiven } from '../givenNames'
import { clauseWords, In } from '../coreference/clause'
import { foldedAt } from '../roles/titleWords'
import type { NameSpan } from '../span'

/**
 * Names of places that were read as people's: what a row of places goes on with ("in Tessel | and Girê Nu |", "the areas of
 * Tessel, Serê Nu and Zor"), and what something is the village of. Not where the first word is a known given name.
 */
export function rowsOfPlaces(tokens: Tokens, names: NameSpan[]): NameSpan[] {
  let found: NameSpan[] | undefined
  for (let n = 0; n < names.length; n++) {
    const name = names[n] as NameSpan
    if (name.kind !== 'person' || name.last - name.first > 3) continue
    if (isNamedAfter(tokens, name)) {
      ;(found ??= [...names])[n] = { ...name, first: name.first - 1, kind: 'place' }
      continue
    }
    const isPlace =
      isSeat(tokens, name.first) ||
      isSpot(tokens, name) ||
      (n > 0 && (isGoal(tokens, name.first, names[n - 1] as NameSpan) || goesOn(tokens, found ?? names, n)))
    // Few stand so, and the table of given names is long.
    if (isPlace && !sexOfGiven(foldedAt(tokens, name.first))) (found ??= [...names])[n] = { ...name, kind: 'place' }
  }
  return found ?? names
}

const seats = new WordTable(
  entriesOf(
    `village villages town towns city cities district districts province provinces governorate governorates area areas region
    regions countryside outskirts neighbourhood neighbourhoods neighborhood neighborhoods quarter quarters suburb suburbs camp ruler emirate
    sultanate sheikhdom`.split(/\s+/),
    1,
  ),
)

/** "the village of | Girê Nu" */
const isSeat = (tokens: Tokens, first: number): boolean =>
  isText(tokens, first - 1, 'of') && seats.at(tokens, first - 2) !== 0

/** "the villages of | Tessel and Zor": both. */
const areSeats = (tokens: Tokens, first: number): boolean =>
  isSeat(tokens, first) && lowerAt(tokens, first - 2).endsWith('s')

/** "from Tessel to | Zor", where the one is a place. */
const isGoal = (tokens: Tokens, first: number, before: NameSpan): boolean =>
  before.kind === 'place' &&
  before.last === first - 1 &&
  isText(tokens, first - 1, 'to') &&
  isText(tokens, before.first - 1, 'from')

/** "King | Ivo Bridge |": what is called after somebody, title and all. */
const isNamedAfter = (tokens: Tokens, { first, last }: NameSpan): boolean =>
  last - first > 1 && works.at(tokens, last - 1) !== 0 && royals.at(tokens, first - 1) !== 0

const works = new WordTable(
  entriesOf('bridge airport crossing causeway highway stadium hospital palace dam square mosque'.split(' '), 1),
)
const royals = new WordTable(entriesOf(['king', 'queen', 'prince', 'sultan', 'sheikh', 'emir'], 1))

/** "on | Zor | roundabout": what has a place's noun behind it. */
const isSpot = (tokens: Tokens, { first, last }: NameSpan): boolean =>
  last - first === 1 && spots.at(tokens, last) !== 0 && isSmall(tokens, last) && placing.at(tokens, first - 1) !== 0

const placing = new WordTable(entriesOf('in near at on through from to by'.split(' '), 1))
const spots = new WordTable(
  entriesOf(
    `roundabout square street avenue boulevard crossing bridge airport station port harbour harbor dam valley district neighbourhood
    neighborhood suburb quarter village town`.split(/\s+/),
    1,
  ),
)

const locative = new WordTable(entriesOf('in near between around across'.split(' '), 1))

/** Whether name `n` stands in a row that begins with a place where something is, and no verb of its own follows. */
function goesOn(tokens: Tokens, names: readonly NameSpan[], n: number): boolean {
  const { first, last } = names[n] as NameSpan
  const before = names[n - 1]
  if (before?.kind !== 'place' || before.last !== first - 1) return false
  if (isText(tokens, first - 1, 'and') && areSeats(tokens, before.first)) return true
  if (isText(tokens, first - 1, 'and')) return isPlaced(tokens, names, n - 1, true) && endsRow(tokens, last)
  if (!isComma(tokens, first - 1) || !isPlaced(tokens, names, n - 1, false)) return false
  const next = names[n + 1]
  return isText(tokens, last, 'and') && next?.first === last + 1 && endsRow(tokens, next.last)
}

/** Whether "in" or the like stands before the row that name `n` ends; at the start of a sentence a comma may end what is told of where. */
function isPlaced(tokens: Tokens, names: readonly NameSpan[], n: number, fronted: boolean): boolean {
  const { first } = names[n] as NameSpan
  const before = names[n - 1]
  if (before?.kind === 'place' && before.last === first - 1 && isComma(tokens, first - 1))
    return isPlaced(tokens, names, n - 1, false)
  const at = isText(tokens, first - 1, 'the') ? first - 2 : first - 1
  if (isSeat(tokens, first)) return true
  return locative.at(tokens, at) !== 0 && (fronted || isSmall(tokens, at))
}

/** Whether what stands at token `i` cannot be told of the name before it. */
const endsRow = (tokens: Tokens, i: number): boolean =>
  i >= tokens.count ||
  tokens.kind[i] === TokenKind.punctuation ||
  (isSmall(tokens, i) && (clauseWords.at(tokens, i) & (In.preposition | In.and)) !== 0)
