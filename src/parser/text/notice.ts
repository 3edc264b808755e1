import { isCredit } from './byline'
import type { DateLine } from './date-line'
import { findDate, isoOf } from './written-date'

const longest = 400
const editors = /^[*_([]*(?:editor(?:’|')?s(?:’|')? note ?[:–—-] ?)?/i
/** "This article was first" */
const self =
  /^(?:this|the) (?:article|story|post|page|entry|piece|report|interview|column|op-ed|essay|analysis|item|statement|text|transcript) (?:was |is |has been )?(?:(?:first|last|originally|also) )?(?:(?<later>updated|modified|edited|corrected|amended|revised)|published|posted|issued|released|appeared|aired|broadcast)(?=[ ,:])/i
/** Words that stand between "published" and its day beside those with capitals: "in the Lakeside Post on", "at". */
const between = new Set(['', 'in', 'on', 'at', 'by', 'under', 'the', 'of', 'and', '&'])
const toEditors = /^[*_([]*[Nn]otes? (?:to|for) [Ee]ditors? ?[:–—-] ?(?:\p{Lu}[\p{L} .'’-]{1,30}, ?)?$/u
const inCredit = /[;,.(] ?(?:\p{Lu}[\p{L}.'’ -]{1,30}, ?)?$/u
const weekday = /(?:mon|tues|wednes|thurs|fri|satur|sun)day,? ?$/i

/** What a sentence about the article says. */
export interface Notice {
  readonly date: DateLine
  /** Where what it says before the day ends, as far as it may name a source: "This article first appeared in the Lakeside Post". */
  readonly source: number
}

/**
 * Reads a sentence about the article that tells its day: "This story was first published in the Lakeside Post on July 5, 2024.",
 * "Note to editors: Berlin, July 5, 2024. The following", "(Reporting by Jana Moss; Berlin, July 5, 2024)".
 */
export function readNotice(line: string): Notice | undefined {
  const date = line.length > longest ? undefined : findDate(line)
  const value = date && isoOf(date)
  if (!value) return undefined
  const before = line.slice(0, date.start).replace(weekday, '')
  const after = line.slice(date.end)
  const source = before.replace(/,? (?:on |at )?$/, '').length
  const found = { date: { ...date, value, updated: false }, source }
  if (toEditors.test(before)) return /^(?:[.)*_]*$|\. )/.test(after) ? found : undefined
  if (isCredit(line)) return inCredit.test(before) && /^[)\].*_]*$/.test(after) ? found : undefined
  const opening = editors.exec(before)?.[0].length ?? 0
  const told = self.exec(before.slice(opening))
  if (!told || !isOfSources(before.slice(opening + told[0].length))) return undefined
  return { ...found, date: { ...found.date, updated: told.groups?.['later'] !== undefined } }
}

/** Whether nothing but a source stands there, or the page of a weblog and its tags. */
const isOfSources = (words: string): boolean =>
  (words.split(' and tagged ')[0] as string).split(/[ ,:]/).every((word) => between.has(word) || /^\p{Lu}/u.test(word))
