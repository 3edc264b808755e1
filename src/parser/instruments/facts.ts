import { generalAssembly } from '../knowledge/general-assembly.table'
import { resolutionFacts, resolutionSymbol, resolutionUrl } from '../knowledge/security-council'
import type { Instrument } from '../model'

export type Facts = Pick<Instrument, 'symbol' | 'title' | 'adopted' | 'vote' | 'adoption' | 'url'>

/**
 * What is known of a Security Council resolution. One newer than the table has its symbol and link only, with the year where
 * the text tells it; a number that cannot exist has nothing.
 */
export function securityCouncilFacts(number: number, statedYear: number | undefined, exists: boolean): Facts {
  const facts = resolutionFacts(number)
  if (facts) {
    return {
      symbol: resolutionSymbol(number, facts.year),
      title: facts.topic,
      ...(facts.adopted === undefined ? {} : { adopted: facts.adopted }),
      ...(facts.vote ? { vote: facts.vote } : {}),
      ...(facts.adoption ? { adoption: facts.adoption } : {}),
      url: resolutionUrl(number, facts.year),
    }
  }
  if (!exists) return {}
  return { symbol: resolutionSymbol(number, statedYear), url: resolutionUrl(number, statedYear) }
}

/** What was confirmed of a General Assembly resolution, by its symbol. */
export function generalAssemblyFacts(symbol: string): Facts {
  for (const row of generalAssembly.rows.split('\n')) {
    const [written, adopted, tally, title] = row.split('|')
    if (`A/RES/${written ?? ''}` !== symbol || adopted === undefined || title === undefined) continue
    const [inFavour = 0, against = 0, abstain = 0] = (tally ?? '').split('-').map(Number)
    return { title, adopted, vote: { for: inFavour, against, abstain } }
  }
  return {}
}
