import assert from 'node:assert/strict'
import { timelineOf } from '../../src/client/timeline/data'
import type { Analysis, Entity } from '../../src/parser/model'

const text = 'Talks\n\nLund met Kim in Oslo on Monday or in May. It began on 15-16 May.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const entity = (id: string, kind: Entity['kind'], name: string): Entity => ({
  id,
  kind,
  name,
  aliases: [],
  roles: [],
  mentions: [{ ...at(name), form: 'full' }],
  why: { rule: 'x', ...at(name) },
})
const may = { value: '2021-05', earliest: '2021-05-01', latest: '2021-05-31', ...at('May') }
const range = { value: '2021-05-15/2021-05-16', earliest: '2021-05-15', latest: '2021-05-16', ...at('15-16 May') }
const sentence = { start: 7, end: text.indexOf('. It') + 1 }
const part = (id: string, name: string) => ({ entity: id, ...at(name) })
const mention = { trigger: at('met'), sentence, participants: [part('e1', 'Lund')], places: [], time: may }
const analysis: Analysis = {
  schema: 'readout/1',
  article: { prose: true, language: 'en', headline: at('Talks'), published: { value: '2021-06-01', from: 'option' } },
  entities: [entity('e1', 'person', 'Lund'), entity('e2', 'person', 'Kim'), entity('e3', 'place', 'Oslo')],
  times: [
    { ...may, type: 'DATE', anchor: 'none', why: '' },
    { ...range, type: 'DATE', anchor: 'none', why: '' },
    { ...at('Monday'), type: 'SET', value: 'XXXX-WXX-1', anchor: 'none', why: '' },
  ],
  meetings: [
    {
      id: 'm1',
      kind: 'talks',
      status: 'held',
      participants: [part('e1', 'Lund'), part('e2', 'Kim'), part('e1', 'Lund')],
      places: [part('e3', 'Oslo')],
      time: may,
      mentions: [mention],
    },
    {
      id: 'm2',
      kind: 'call',
      status: 'planned',
      participants: [],
      places: [],
      time: range,
      mentions: [{ ...mention, time: null }],
    },
    {
      id: 'm3',
      kind: 'call',
      status: 'planned',
      participants: [],
      places: [],
      mentions: [{ ...mention, described: { participants: [at('Kim')], places: [at('Oslo')], times: [at('Monday')] } }],
    },
  ],
  instruments: [],
  findings: [],
}

describe('the data of the timeline', () => {
  const data = timelineOf(text, analysis)
  const [first, second, third] = data.meetings

  it('names each who takes part once, and the place', () => {
    assert.deepEqual([first?.people, first?.places], [['Lund', 'Kim'], ['Oslo']])
  })

  it('is vague where the meeting lies somewhere in its days, not where it took all of them', () => {
    assert.deepEqual([first?.vague, second?.vague, third?.vague], [true, false, false])
  })

  it('has the words of the text, in quotes, where no names and no days tell', () => {
    assert.deepEqual(third?.described, { people: ['“Kim”'], places: ['“Oslo”'] })
    assert.deepEqual([first?.when, third.when], ['“May”', '“Monday”'])
    assert.deepEqual(first?.described, { people: [], places: [] })
  })

  it('leaves the days out where there are none', () => {
    assert.equal(third?.days, undefined)
  })

  it('has the other days of the text, not those of meetings, durations or sets', () => {
    assert.deepEqual(
      data.dates.map(({ words }) => words),
      ['15-16 May'],
    )
  })

  it('knows the title and the day of publication', () => {
    assert.deepEqual([data.title, data.published], ['Talks', '2021-06-01'])
  })
})
