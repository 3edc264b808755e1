import { dayOf, parseIsoDay } from '../time/calendar'
import { resolutionFacts, type ResolutionFacts } from '../knowledge/security-council'
import type { Check } from '../findings'
import type { Finding } from '../model'
import type { Stated } from './citation'
import { longDay } from './dates'
import { councilNumber, statedWith } from './recite'

/** A resolution cited with a year or a day of adoption that is not the table's. */
export const checkResolutionDate: Check = (analysis, text) => {
  const findings: Finding[] = []
  for (const instrument of analysis.instruments) {
    const facts = resolutionFacts(councilNumber(instrument) ?? 0)
    if (!facts) continue
    for (const mention of instrument.mentions) {
      const stated = statedWith(text, mention)
      if (!stated || agrees(stated, facts)) continue
      findings.push({
        code: 'resolution-date-conflict',
        severity: 'warning',
        message: `Security Council resolution ${facts.number} was adopted ${when(facts)}.`,
        spans: [mention, { start: stated.start, end: stated.end }],
      })
    }
  }
  return findings
}

/** Days a single source may be off, and by which New York's evening is the next day elsewhere. */
const slack = 1

function agrees({ year, month, day }: Stated, facts: ResolutionFacts): boolean {
  if (year !== facts.year) return false
  const adopted = parseIsoDay(facts.adopted ?? '')
  if (month === undefined || adopted === undefined) return true
  if (day === undefined) return month === Number(facts.adopted?.slice(5, 7))
  return Math.abs(dayOf(year, month, day) - adopted) <= slack
}

function when({ adopted, year }: ResolutionFacts): string {
  return adopted === undefined ? `in ${year}` : `on ${longDay(adopted)}`
}
