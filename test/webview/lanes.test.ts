import assert from 'node:assert/strict'
import type { TimelineMeeting } from '../../src/protocol/timeline'
import { layOut, pairs } from '../../src/webview/lanes'
import { timelineMeeting } from '../support/timeline'

const meeting = (id: string, people: string[], more: Partial<TimelineMeeting> = {}): TimelineMeeting =>
  timelineMeeting(id, { people, ...more })
const on = (day: string) => ({ days: { earliest: day, latest: day } })
const data = {
  title: '',
  dates: [],
  meetings: [
    meeting('late', ['Lund', 'Haddad'], { ...on('2021-09-20'), places: ['Oslo'] }),
    meeting('early', ['Lund', 'Kim'], on('2021-09-01')),
    meeting('nobody', [], on('2021-09-05')),
    meeting('undated', ['Kim']),
    meeting('denied', ['Lund', 'Kim'], { ...on('2021-09-06'), status: 'denied' }),
  ],
}

describe('the lanes of the timeline', () => {
  it('put the busiest first and those without a name last', () => {
    const { lanes, placed, undated } = layOut(data, 'person', '', 'nobody named')
    assert.deepEqual(
      lanes.map(({ name, count }) => `${name} ${count}`),
      ['Lund 3', 'Kim 2', 'Haddad 1', 'nobody named 1'],
    )
    assert.deepEqual(
      placed.map(({ meeting: { id }, lanes: at }) => [id, at]),
      [
        ['early', [0, 1]],
        ['nobody', [3]],
        ['denied', [0, 1]],
        ['late', [0, 2]],
      ],
    )
    assert.deepEqual(
      undated.map(({ id }) => id),
      ['undated'],
    )
  })

  it('put the marks of the same days side by side', () => {
    const same = [1, 2, 3].map((n) => meeting(`m${n}`, ['Lund'], on('2021-09-20')))
    const { placed } = layOut(
      { ...data, meetings: [...same, meeting('m4', ['Lund'], on('2021-09-21'))] },
      'person',
      '',
      '',
    )
    assert.deepEqual(
      placed.map(({ share }) => share),
      [0.25, 0.5, 0.75, 0.5],
    )
  })

  it('can be by place', () => {
    assert.deepEqual(
      layOut(data, 'place', '', 'no place').lanes.map(({ name }) => name),
      ['Oslo', 'no place'],
    )
  })

  it('show only the meetings of those whose name is asked for, in any case', () => {
    const { placed, undated } = layOut(data, 'person', ' kim', '-')
    assert.deepEqual(
      [...placed.map(({ meeting: { id } }) => id), ...undated.map(({ id }) => id)],
      ['early', 'denied', 'undated'],
    )
  })
})

describe('who met whom', () => {
  it('counts the meetings that each pair had, both ways, and none that was denied or lies ahead', () => {
    const ahead = meeting('ahead', ['Lund', 'Kim'], { status: 'planned' })
    const { names, count } = pairs([...data.meetings, ahead])
    assert.deepEqual(names, ['Lund', 'Haddad', 'Kim'])
    assert.equal(count('Lund', 'Kim'), 1)
    assert.equal(count('Kim', 'Lund'), 1)
    assert.equal(count('Kim', 'Haddad'), 0)
  })
})
