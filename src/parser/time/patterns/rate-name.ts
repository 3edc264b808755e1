import type { Scan } from '../scan'

/**
 * Whether "daily", "weekly" or "annual" names a paper or belongs to what something is called, and does not say how often: "a Greek daily,
 * citing", "the weekly Vellmar Post", "its weekly briefing", "their annual Iron Shield exercise".
 */
export function namesThing(scan: Scan, head: number): boolean {
  const next = head + 1
  if (scan.capital(next) && letter(scan, next)) return hasArticle(scan, head) || scan.lower(head) === 'annual'
  if (!letter(scan, next)) return hasArticle(scan, head)
  // "A local daily had quoted him", "The weekly says"
  if (tells.has(scan.lower(next))) return hasArticle(scan, head)
  return scan.lower(head) !== 'annual' && (events.has(scan.lower(next)) || events.has(scan.lower(next + 1)))
}

/** What is held or printed so often that readers take the word for part of its name. */
const events = new Set(
  `briefing briefings meeting meetings bulletin bulletins session conference newspaper newspapers paper papers magazine newsletter
   column address updates`.split(/\s+/),
)

/** What a paper does right behind its name. */
const tells = new Set(
  'had has said says wrote reported reports quoted quotes claimed claims published carried ran that which was is'.split(
    ' ',
  ),
)

const letter = (scan: Scan, p: number): boolean =>
  /\p{L}/u.test(scan.text.charAt(scan.start[p] as number)) && p < scan.count

/** Whether an article or a possessor stands right before, or one word further. */
function hasArticle(scan: Scan, head: number): boolean {
  return articles.has(scan.lower(head - 1)) || articles.has(scan.lower(head - 2))
}

const articles = new Set('a an the its their his her this'.split(' '))
