import type { TimelineMeeting } from '../../src/protocol/timeline'

/** Talks as the timeline is told of them, of which nothing is known but what `more` says. */
export const timelineMeeting = (id: string, more: Partial<TimelineMeeting> = {}): TimelineMeeting => ({
  id,
  kind: 'talks',
  status: 'held',
  vague: false,
  when: '',
  described: { people: [], places: [] },
  sentence: '',
  people: [],
  places: [],
  spans: [],
  ...more,
})
