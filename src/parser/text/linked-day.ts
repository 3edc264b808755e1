import type { IsoDay } from '../model'
import { findDate, isoOf } from './written-date'

const link = /^(?<label>(?:source|url|link|original|via|permalink)\s?[:–—-] ?)?<?(?:https?:\/\/|www\.)\S+$/i
const path = /\/(?<year>20\d\d)(?<sep>[/-])(?<month>\d\d?|[a-z]{3})\k<sep>(?<day>\d\d?)(?=[/-]|$)/i

/**
 * The day in the address of the article, which a line holds and nothing else: "https://lakeside.example/2024/07/05/talks",
 * "Source: https://…". Undefined where it has none.
 *
 * @param bare whether an address that nothing calls the article's own may be its
 */
export function dayOfLink(line: string, bare: boolean): IsoDay | undefined {
  const found = link.exec(line)
  if (!found || !(bare || found.groups?.['label'])) return undefined
  const { year = '', month = '', day = '' } = path.exec(line)?.groups ?? {}
  const date = findDate(/\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`)
  return date && isoOf(date)
}
