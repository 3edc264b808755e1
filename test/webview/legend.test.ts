import assert from 'node:assert/strict'
import type { TimelineLabels, TimelineMeeting } from '../../src/protocol/timeline'
import { legendHeight, legendOf } from '../../src/webview/legend'

const statuses = { held: 'Held', planned: 'Planned', proposed: 'Proposed', cancelled: 'Cancelled', denied: 'Denied' }
const labels = { statuses } as TimelineLabels
const placed = (...all: TimelineMeeting['status'][]) =>
  all.map((status) => ({ meeting: { status } as TimelineMeeting, lanes: [0], share: 0.5 }))

describe('the legend of the timeline', () => {
  it('says each shape that is drawn, once, in one order', () => {
    const entries = legendOf(placed('planned', 'held', 'planned'), labels, 800)
    assert.deepEqual(
      entries.map(({ status, line }) => [status, line]),
      [
        ['held', 0],
        ['planned', 0],
      ],
    )
  })

  it('is left out where all was held', () => {
    const entries = legendOf(placed('held', 'held'), labels, 800)
    assert.deepEqual(entries, [])
    assert.equal(legendHeight(entries), 0)
  })

  it('takes more lines in a narrow pane', () => {
    const wide = legendOf(placed('held', 'planned', 'proposed', 'denied'), labels, 800)
    const narrow = legendOf(placed('held', 'planned', 'proposed', 'denied'), labels, 200)
    assert.deepEqual(
      narrow.map(({ line }) => line),
      [0, 0, 1, 1],
    )
    assert.equal(legendHeight(narrow), 2 * legendHeight(wide))
  })
})
