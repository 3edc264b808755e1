import assert from 'node:assert/strict'
import type { Analysis, Entity, Meeting, MeetingMention } from '../../../src/parser'
import { checkMeetingDates } from '../../../src/parser/meetings/checks/check-date'
import { checkMeetingPlaces } from '../../../src/parser/meetings/checks/check-place'

const place = (id: string, name: string): Entity => ({
  id,
  kind: 'place',
  name,
  aliases: [],
  roles: [],
  mentions: [],
  why: { rule: 'test', start: 0, end: 0 },
})

const entities = [place('nara', 'Nara'), place('osaka', 'Osaka'), place('japan', 'Japan'), place('inn', 'Gion House')]

/** Each telling: where (an entity's id, or '') and which day (or ''). The offsets are those of its number. */
function analysisOf(...tellings: [where: string, day: string][]): Analysis {
  const mentions = tellings.map(([where, day], n): MeetingMention => {
    const span = { start: 10 * n, end: 10 * n + 5 }
    return {
      trigger: span,
      sentence: span,
      participants: [],
      places: where ? [{ entity: where, ...span }] : [],
      time: day ? { value: day, earliest: day, latest: day, ...span } : null,
    }
  })
  const places = mentions.flatMap((mention) => mention.places)
  const meeting: Meeting = { id: 'm1', kind: 'meeting', status: 'held', participants: [], places, mentions }
  const article = { prose: true, language: 'en' as const }
  return { schema: 'readout/1', article, entities, times: [], meetings: [meeting], instruments: [], findings: [] }
}

describe('checkMeetingDates', () => {
  it('shows both days of a meeting that is told with two', () => {
    const [finding] = checkMeetingDates(analysisOf(['', '2021-09-15'], ['', ''], ['', '2021-09-16']), '')
    assert.equal(finding?.code, 'meeting-date-conflict')
    assert.deepEqual(finding.spans, [
      { start: 0, end: 5 },
      { start: 20, end: 25 },
    ])
  })

  it('is silent where the days agree or are not told', () => {
    assert.deepEqual(checkMeetingDates(analysisOf(['', '2021-09-15'], ['', '2021-09-15']), ''), [])
    assert.deepEqual(checkMeetingDates(analysisOf(['', '2021-09-15'], ['', '']), ''), [])
  })
})

describe('checkMeetingPlaces', () => {
  it('shows both towns of a meeting that is told in two', () => {
    const [finding] = checkMeetingPlaces(analysisOf(['nara', ''], ['osaka', '']), '')
    assert.equal(finding?.code, 'meeting-place-conflict')
    assert.match(finding.message, /Nara and Osaka/)
  })

  it('is silent for one town, for a town and its country, and for a town and a house', () => {
    assert.deepEqual(checkMeetingPlaces(analysisOf(['nara', ''], ['nara', '']), ''), [])
    assert.deepEqual(checkMeetingPlaces(analysisOf(['nara', ''], ['japan', '']), ''), [])
    assert.deepEqual(checkMeetingPlaces(analysisOf(['nara', ''], ['inn', '']), ''), [])
  })
})
