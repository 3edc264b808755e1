import type { Analysis, EntityKind } from '../parser'
import type { AnalysisCounts } from '../protocol/requests'

/** How many of each kind an analysis found. */
export function countsOf(analysis: Analysis): AnalysisCounts {
  const entities = (kind: EntityKind): number => analysis.entities.filter((entity) => entity.kind === kind).length
  return {
    people: entities('person'),
    organizations: entities('organization'),
    places: entities('place'),
    groups: entities('group'),
    meetings: analysis.meetings.length,
    dates: analysis.times.filter(({ type }) => type === 'DATE' || type === 'TIME').length,
    instruments: analysis.instruments.length,
    findings: analysis.findings.length,
  }
}
