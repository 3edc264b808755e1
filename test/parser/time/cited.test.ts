import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'

const times = (text: string): string[] => {
  const analysis = analyze(`A Vote\n\n${text}`, { languageId: 'article', published: '2021-09-29' })
  return analysis.times.map(({ value, start, end }) => `${text.slice(start - 8, end - 8)}: ${value}`)
}

describe('years inside a symbol', () => {
  it('are no dates, and nothing is told from them', () =>
    assert.deepEqual(times('Security Council resolution 2254 (2015) was cited. Lund will travel next month.'), [
      'next month: 2021-10',
    ]))

  it('are none where a day is part of the name of an agreement', () =>
    assert.deepEqual(times('They cited the Good Friday Agreement on Monday, and the Schengen Agreement of 1985.'), [
      'Monday: 2021-09-27',
      '1985: 1985',
    ]))

  it('are dates beside a symbol', () =>
    assert.deepEqual(times('The Security Council adopted resolution 2254 in 2015.'), ['2015: 2015']))
})
