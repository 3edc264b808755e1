import assert from 'node:assert/strict'
import type { TimelineData } from '../../src/protocol/timeline'
import { scaleOf } from '../../src/webview/scale'
import { afterResize, middleOf, zoomToMeetings } from '../../src/webview/zoom'
import { timelineMeeting } from '../support/timeline'

const meetings = ['1943-05-01', '2021-09-01', '2021-09-02', '2021-09-03'].map((day) =>
  timelineMeeting(day, { days: { earliest: day, latest: day } }),
)
const data: TimelineData = { title: '', meetings, dates: [] }
const at = (day: string, scale: ReturnType<typeof scaleOf>): number => scale(Date.parse(`${day}T12:00:00Z`))

describe('the zoom of the timeline', () => {
  it('shows the meetings at first that lie together', () => {
    const scale = scaleOf(data, 800)
    const { k, x } = zoomToMeetings(data, scale)
    const [from = 0, to = 0] = scale.range()
    const shown = meetings.map(({ id }) => at(id, scale) * k + x)
    assert.deepEqual(
      shown.map((place) => place >= from && place <= to),
      [false, true, true, true],
    )
    const [, first = 0, , last = 0] = shown
    assert.ok(last - first > (to - from) / 2, `${last - first} of ${to - from} pixels`)
  })

  it('goes to where most meetings are, not to the empty middle', () => {
    const scale = scaleOf(data, 800)
    assert.equal(Math.round(middleOf(data, scale)), Math.round(at('2021-09-02', scale)))
  })

  it('goes to a meeting in sight before any other', () => {
    const all = scaleOf(data, 800)
    const scale = all.copy().domain([Date.parse('1940-01-01'), Date.parse('1950-01-01')])
    assert.equal(Math.round(middleOf(data, scale)), Math.round(at('1943-05-01', scale)))
  })

  it('shows the same days in a wider panel', () => {
    const [narrow, wide] = [scaleOf(data, 300), scaleOf(data, 1300)]
    const before = zoomToMeetings(data, narrow)
    const after = afterResize(before, narrow.range(), wide.range())
    const [from = 0, right = 0] = narrow.range()
    const [wideFrom = 0, wideRight = 0] = wide.range()
    const share = (shown: number, start: number, end: number): number => (shown - start) / (end - start)
    for (const { id } of meetings) {
      const was = share(at(id, narrow) * before.k + before.x, from, right)
      assert.ok(Math.abs(was - share(at(id, wide) * after.k + after.x, wideFrom, wideRight)) < 1e-6, id)
    }
  })
})
