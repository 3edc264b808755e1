import { parseIsoDay } from '../time/calendar'
import { asOf, highestPossible, newestResolution, resolutionFacts } from '../knowledge/security-council'
import type { Check } from '../findings'
import type { Finding, Instrument, IsoDay } from '../model'
import { longDay } from './dates'
import { councilNumber } from './recite'

/** Where the text has no date: far enough past the table that no resolution can have the number for years. */
const undatedMargin = 400

/** A Security Council resolution whose number did not exist when the article was published. */
export const checkResolutionNumber: Check = ({ article, instruments }) => {
  const published = article.published?.value
  return instruments.flatMap((instrument) => {
    const number = councilNumber(instrument)
    return number === undefined ? [] : check(instrument, number, published)
  })
}

function check(instrument: Instrument, number: number, published: IsoDay | undefined): Finding[] {
  const day = parseIsoDay(published ?? '')
  const highest = day === undefined ? newestResolution + undatedMargin : highestPossible(day)
  if (number <= highest) return []
  const adopted = resolutionFacts(number)?.adopted
  // An update of an older article keeps its date: a resolution of the same week is no slip.
  if (adopted !== undefined && day !== undefined && (parseIsoDay(adopted) ?? 0) - day < 7) return []
  const message =
    number <= newestResolution
      ? `Security Council resolution ${number} was adopted ${adopted === undefined ? 'later' : `on ${longDay(adopted)}`}, after this article.`
      : `There is no Security Council resolution ${number}: the newest known is ${newestResolution} of ${longDay(asOf)}.`
  return [{ code: 'resolution-number-unknown', severity: 'information', message, spans: instrument.mentions }]
}
