import assert from 'node:assert/strict'
import type { TimelineData } from '../../src/protocol/timeline'
import { together } from '../../src/webview/together'
import { timelineMeeting } from '../support/timeline'

/** An article with meetings on such days: `2024-03-05`, or `2023-01-01/2023-12-31`. */
const told = (published: string | undefined, ...days: string[]): TimelineData => ({
  title: '',
  dates: [],
  ...(published !== undefined && { published }),
  meetings: days.map((when) => {
    const [earliest = '', latest = earliest] = when.split('/')
    return timelineMeeting(when, { days: { earliest, latest } })
  }),
})
/** The first and the last day seen at first. */
const seen = (data: TimelineData): string => {
  const range = together(data)
  return range ? `${day(range.from)} ${day(range.to - 1)}` : 'nothing'
}
const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10)

const rows: [string, TimelineData, string][] = [
  ['nothing where no meeting has a day', told('2024-03-14'), 'nothing'],
  [
    'those of this month, and not one of last year',
    told('2024-03-14', '2022-06-01/2022-06-30', '2024-03-05', '2024-03-11', '2024-03-28'),
    '2024-03-05 2024-03-28',
  ],
  ['the day of publication with them', told('2024-03-20', '2024-03-05', '2024-03-11'), '2024-03-05 2024-03-20'],
  ['no publication of years later', told('2024-03-20', '1945-02-04/1945-02-11', '1945-02-14'), '1945-02-04 1945-02-14'],
  ['all where no more than half lie together', told(undefined, '2021-01-01', '2024-03-05'), '2021-01-01 2024-03-05'],
  [
    'no year that a vague one lies somewhere in',
    told(undefined, '2024-01-01/2024-12-31', '2024-03-05', '2024-03-06', '2024-03-09'),
    '2024-03-05 2024-03-09',
  ],
  [
    'those further off where the others reach as far',
    told(undefined, '2024-01-01', '2024-01-12', '2024-01-20', '2024-02-03', '2024-03-01'),
    '2024-01-01 2024-03-01',
  ],
]

describe('the timeline shows at first', () => {
  for (const [what, data, expected] of rows) it(what, () => assert.equal(seen(data), expected))
})
