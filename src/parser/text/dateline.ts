import { datelineCities } from './cities'
import { isKnownOutlet, isOutlet } from './outlets'
import { cut, isCapitals, isPlaceWords, ordinaryCase, type Dateline } from './dateline-parts'
import { readSignedDateline } from './signed-dateline'
import { findDayOfYear, type WrittenDate } from './written-date'

/** Datelines end within this many code units. */
export const datelineReach = 140

const agencyOnly = /^\((?<agency>[^()]{2,40})\)/
const slashed = /^(?<head>[^/]{3,60}[.,]) ?\/(?<agency>\p{Lu}[\p{L}-]{1,20})\/\.?(?= )/u
const separator = / (?:-{1,3}|[–—―]) |--|[–—―…]|- |\.{3}|: /
const outletEnd = /\((?<agency>[^()]{2,40})\)$/
/** "DOHA (Atlas News) Aug. 21, 2024": the day behind the agency. */
const agencyThenDate =
  /^(?<agency>[^()]{2,60}\([^()]{2,40}\)),? (?:\d{1,2} \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?$/u
const weekday = /(?:^|[\s,(])(?:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\.?$/i
/** Words in capitals before a colon or a dash that name no place. */
const labels = new Set(
  `UPDATE UPDATED BREAKING EXCLUSIVE OPINION ANALYSIS EDITORIAL WATCH VIDEO LIVE NOTE CORRECTION CORRECTED EXPLAINER FACTBOX
  INTERVIEW ANCHOR REPORTER HOST PRESENTER NARRATOR QUESTION ANSWER SUMMARY HIGHLIGHTS FEATURE INSIGHT COMMENTARY COLUMN REVIEW
  ALERT URGENT FLASH NEWS PHOTO PHOTOS IMAGE AUDIO PODCAST SPEAKER MODERATOR TRANSCRIPT NATO UNICEF UNHCR OPEC UNESCO WARNING
  TIMELINE FACT CHECK GUEST VOICE SOUNDBITE INTRO SOURCE SOURCES READ MORE RELATED TODO FIXME INFO ERROR DEBUG`.split(
    /\s+/,
  ),
)

/** Reads the dateline at the start of a paragraph, or undefined where there is none. */
export function readDateline(paragraph: string): Dateline | undefined {
  return readParted(paragraph) ?? readSignedDateline(paragraph.slice(0, datelineReach))
}

/** What a dash, a colon or strokes part from the text. */
function readParted(paragraph: string): Dateline | undefined {
  const opening = paragraph.slice(0, datelineReach)
  const bare = opening.startsWith('(') ? agencyOnly.exec(opening) : null
  if (bare?.groups) {
    const agency = bare.groups['agency'] as string
    return isOutlet(agency) ? { start: 0, end: bare[0].length, outlet: agency } : undefined
  }
  const tass = opening.includes('/') ? slashed.exec(opening) : undefined
  if (tass?.groups) return readHead(tass.groups['head'] as string, tass.groups['agency'], tass[0].length, '/')
  const found = separator.exec(opening)
  if (!found || found.index < 2 || found.index + found[0].length >= paragraph.length) return undefined
  const head = opening.slice(0, found.index)
  const after = opening.slice(found.index + found[0].length)
  const mark = found[0].trim()
  if (mark === '…' || mark === '...') return isOutlet(head) ? { start: 0, end: head.length, outlet: head } : undefined
  const dateline = readHead(head, undefined, head.length, mark)
  if (!dateline || !(dateline.outlet ?? /^[\p{Lu}\p{N}"“‘'(<]/u.test(after))) return undefined
  const date = dateline.date ?? shift(dayBehind(after), head.length + found[0].length)
  return date ? { ...dateline, date } : dateline
}

/** "BAGHDAD — October 5, 2021 — The envoy": the day between two marks. */
function dayBehind(after: string): WrittenDate | undefined {
  const end = separator.exec(after)?.index ?? 0
  const day = end > 0 && end < 30 ? findDayOfYear(after.slice(0, end)) : undefined
  return day && cut(after.slice(0, day.start)).replace(weekday, '') + cut(after.slice(day.end, end)) === ''
    ? day
    : undefined
}

function readHead(head: string, agency: string | undefined, end: number, mark: string): Dateline | undefined {
  let words = head.trim()
  let outlet = agency
  let date: WrittenDate | undefined
  const behind = agencyThenDate.exec(words)?.groups
  if (behind) {
    date = findDayOfYear(words)
    words = behind['agency'] as string
  }
  const bracket = outletEnd.exec(words)
  if (bracket?.groups) {
    const inside = bracket.groups['agency'] as string
    if (findDayOfYear(inside)) date = shift(findDayOfYear(inside), bracket[0].indexOf('(') + 1 + bracket.index)
    else if (isOutlet(inside) || /^[\p{Lu}\d/ -]{2,12}$/u.test(inside) || /^\p{Lu}[\p{L}\d./ ]{2,20}$/u.test(inside))
      outlet = inside
    else return undefined
    words = words.slice(0, bracket.index)
  }
  const day = date ? undefined : findDayOfYear(words)
  if (day) {
    // "Jeddah, May 16, 2023, Lakeside News"
    const behind = words.slice(day.end).replace(/^[\s.,]+/, '')
    if (behind && (outlet || !(isKnownOutlet(behind) || isOutlet(behind)))) return undefined
    outlet ??= behind || undefined
    date = day
    words = cut(words.slice(0, day.start)).replace(weekday, '')
  }
  words = cut(words)
  const parts = words.split(',').map((part) => part.trim())
  const last = parts[parts.length - 1] as string
  if (!outlet && isKnownOutlet(last)) outlet = parts.pop()
  const place = parts[0]
  const dated = date ? { date } : {}
  const signed = outlet ? { outlet } : {}
  // "May 20, 2024 - The envoy"
  if (!place && date?.year && outlet && datelineCities.has(outlet.toLowerCase()))
    return { start: 0, end, place: ordinaryCase(outlet), date }
  if (!place) return (outlet ?? date?.year) ? { start: 0, end, ...signed, ...dated } : undefined
  if (!parts.every(isPlaceWords) || !isSure(place, parts.length, Boolean(outlet ?? date), mark)) {
    return outlet || !isOutlet(words) || mark === ':' ? undefined : { start: 0, end, outlet: words, ...dated }
  }
  return { start: 0, end, place: ordinaryCase(place), ...signed, ...dated }
}

/** Whether the evidence is enough: an agency, a date, capitals, or a city that datelines name alone. */
function isSure(place: string, parts: number, signed: boolean, mark: string): boolean {
  if (place.split(/\s+/).some((word) => labels.has(word))) return false
  const city = place.split('/').every((name) => datelineCities.has(name.toLowerCase()))
  if (mark === ':') return isCapitals(place) && (city || (place.length >= 5 && !place.includes(' ') && signed))
  if (signed || city) return true
  return isCapitals(place) && (parts > 1 || place.replace(/\P{L}/gu, '').length >= 4) && !isKnownOutlet(place)
}

function shift(date: WrittenDate | undefined, by: number): WrittenDate | undefined {
  return date && { ...date, start: date.start + by, end: date.end + by }
}
