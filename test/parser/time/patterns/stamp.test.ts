import { deepStrictEqual } from 'node:assert'
import { readsLike, timesOf, wednesday } from '../support'

describe('stamps at the head of a line', () => {
  readsLike(`
    [21:40|TIME 2021-09-29T21:40] Ministry: the talks stand
    - [10:00|TIME 2021-09-29T10:00] Opening in Lima
    [7:45pm|TIME 2021-09-29T19:45]: That is all
    Posted on [17 September 2021|2021-09-17], [18:30|TIME 2021-09-17T18:30] in Lima
    Posted on [17.09.2021|2021-09-17] [09h12|TIME 2021-09-17T09:12] in Lima
    21:40 odds are not what they seem.
  `)
  const values = (text: string): string[] => timesOf(text, wednesday).map(({ value }) => value)
  it('are of the day of the page, whatever the entry before tells of', () =>
    deepStrictEqual(
      values('21:40 A call\nThey will meet tomorrow.\n20:15 Lunch\n- They meet on Friday\n19:00 Arrival'),
      ['2021-09-29T21:40', '2021-09-30', '2021-09-29T20:15', '2021-10-01', '2021-09-29T19:00'],
    ))
  it('are of the day that the heading of a programme tells', () =>
    deepStrictEqual(values('Programme of 3 October\n10:00 Opening\n12:30 Lunch'), [
      '2021-10-03',
      '2021-10-03T10:00',
      '2021-10-03T12:30',
    ]))
})
