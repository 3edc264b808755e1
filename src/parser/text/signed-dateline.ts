import { datelineCities } from './cities'
import { cut, isCapitals, isPlaceWords, ordinaryCase, type Dateline } from './dateline-parts'
import { isKnownOutlet, isOutlet } from './outlets'
import { findDayOfYear } from './written-date'

const opensSentence =
  /^(?:in|on|at|from|by|since|until|after|before|the|for|as|and|about|around|during|between|of|to|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i
/** Behind the day who sent it, in brackets, between strokes or in capitals, and marks: " (Lakeside Post): ", "/Lakeside/ -- ", ", LPA. ". */
const signature =
  /^(?<year>\/20\d\d)?[\])]?[.,]? ?(?:\((?<agency>\p{Lu}[\p{L}\d./ -]{1,30})\)|\/ ?(?<between>\p{Lu}[^/]{1,30})\/|(?<capitals>\p{Lu}{2,12})(?![\p{L}’']))?(?<marks>[\])]?[\s.:–—-]*)/u
const placeBehind = /^,? \(?(?<place>\p{Lu}[\p{L}.'’ -]{2,30}?)\)? ?(?:-{1,2}|[–—]) /u
const inBrackets = /^[([](?<place>\p{Lu}[\p{L}.'’ -]{2,30})[)\]] ?(?:-{1,2}|[–—]) /u
const stroke =
  /^(?:(?<place>\p{Lu}[\p{L}.'’ -]{2,30}?) ?\/ ?)?(?<agency>\p{Lu}[\p{L} ]{2,30}?) ?(?<mark>[/:]) +(?=[\p{Lu}"“‘'])/u

/**
 * Reads datelines in which no dash or no known city parts the place from the text: "Islamabad, Nov 3 (LPA): The envoy", "(Beirut) –",
 * "3 November 2021, Geneva –", "Baghdad/ Lakeside News: ". A day or an agency has to be there, or the city be known.
 *
 * @param opening the first letters of a paragraph
 */
export function readSignedDateline(opening: string): Dateline | undefined {
  const isOpened = opening.startsWith('(') || opening.startsWith('[')
  const bracketed = isOpened ? inBrackets.exec(opening)?.groups?.['place'] : undefined
  if (bracketed && isCity(bracketed)) return { start: 0, end: bracketed.length + 2, place: ordinaryCase(bracketed) }
  const head = opening.slice(0, 90)
  return readDated(head, isOpened) ?? (head.includes('/') ? readStroke(head) : undefined)
}

function readDated(head: string, isOpened: boolean): Dateline | undefined {
  // Few paragraphs are no sentence, and looking for a day takes longer than to see that.
  const date = opensSentence.test(isOpened ? head.slice(1) : head) ? undefined : findDayOfYear(head)
  if (!date) return undefined
  const after = head.slice(date.end)
  const before = cut(head.slice(isOpened ? 1 : 0, date.start))
  if (before === '') {
    const behind = date.year === undefined ? null : placeBehind.exec(after)
    const place = behind?.groups?.['place']
    if (!behind || !place || !(isCapitals(place) || isCity(place))) return undefined
    return { start: 0, end: date.end + behind[0].trimEnd().length, place: ordinaryCase(place), date }
  }
  const parts = before.split(/ ?[(),] ?/).filter(Boolean)
  const place = parts[0]
  if (!place || parts.length > 3 || !parts.every(isPlaceWords)) return undefined
  const { agency, between, capitals, marks = '', year } = signature.exec(after)?.groups ?? {}
  const sender = agency ?? between ?? capitals
  const isMarked = /[.:–—-]/.test(marks)
  const isSent =
    agency !== undefined || between !== undefined || (capitals !== undefined && (isMarked || isKnownOutlet(capitals)))
  const isClosed = isOpened && /^[\])]/.test(after)
  const isCalled = marks.startsWith(':') && !sender && (isCapitals(place) || isCity(place))
  if (!isSent && !isClosed && !isCalled) return undefined
  const full = year ? findDayOfYear(head.slice(date.start, date.end) + year.replace('/', ', ')) : undefined
  const written = full ? { ...full, start: date.start, end: date.end + (year ?? '').length } : date
  const end = date.end + (signature.exec(after)?.[0] ?? '').trimEnd().length
  return { start: 0, end, place: ordinaryCase(place), ...(isSent && sender && { outlet: sender }), date: written }
}

/** "Baghdad/ Lakeside News: The", "Lakeside News/ The": who sends it, and from where. */
function readStroke(head: string): Dateline | undefined {
  const found = stroke.exec(head)
  const { place, agency, mark } = found?.groups ?? {}
  if (!found || !agency || !(isOutlet(agency) || (place && isKnownOutlet(agency)))) return undefined
  if (mark === ':' && !place) return undefined
  if (place && !isCity(place) && !isCapitals(place)) return undefined
  return { start: 0, end: found[0].trimEnd().length, outlet: agency, ...(place && { place: ordinaryCase(place) }) }
}

const isCity = (place: string): boolean => datelineCities.has(place.toLowerCase())
