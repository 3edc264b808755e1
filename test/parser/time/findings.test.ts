import { deepStrictEqual } from 'node:assert'
import type { LongCheck } from '../../../src/parser/findings'
import { finish } from '../../../src/parser/steps'
import { checkFuture } from '../../../src/parser/time/checks-future'
import { checkRanges } from '../../../src/parser/time/checks-range'
import { checkWeekdays } from '../../../src/parser/time/checks-weekday'
import { timesOf, wednesday } from './support'

/** The words that a check questions, span by span. */
function questioned(check: LongCheck, text: string, published: string | undefined = wednesday): string[] {
  const analysis = {
    schema: 'readout/1' as const,
    article: {
      prose: true,
      language: 'en' as const,
      ...(published && { published: { value: published, from: 'option' as const } }),
    },
    entities: [],
    times: timesOf(text, published),
    meetings: [],
    instruments: [],
  }
  return finish(check(analysis, text)).flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
}

describe('findings about times', () => {
  it('question a weekday that does not fit its date', () => {
    deepStrictEqual(questioned(checkWeekdays, 'They met on Monday, 15 September 2021.'), ['Monday, 15 September 2021'])
    deepStrictEqual(questioned(checkWeekdays, 'They met on Wednesday, September 15, 2021.'), [])
    deepStrictEqual(questioned(checkWeekdays, 'They met on Monday and on 15 September 2021.'), [])
    deepStrictEqual(questioned(checkWeekdays, 'They met on Monday, 15 September.'), ['Monday, 15 September'])
    deepStrictEqual(
      questioned(checkWeekdays, 'The club was founded on 5 May 1980. On Friday, 11 February it played.', ''),
      [],
    )
  })
  it('question a date after publication that is told as past', () => {
    deepStrictEqual(questioned(checkFuture, 'After failed talks the deadline stands at October 31, 2021.'), [])
    deepStrictEqual(questioned(checkFuture, 'The envoys met in Oslo on 5 October 2021.'), ['5 October 2021'])
    deepStrictEqual(questioned(checkFuture, 'The envoys met in Oslo in 2030 and left.'), ['2030'])
    for (const fine of [
      'The envoys will meet in Oslo on 5 October 2021.',
      'The envoys met in Oslo on 5 September 2021.',
      'The envoys agreed to meet in Oslo on 5 October 2021.',
      'The ministry announced a meeting on 5 October 2021.',
      'The truce was extended until 5 October 2021.',
      'The ministry has had a tight policy in its drive to stop issuing bonds in 2030.',
      'The target was fixed in 2021/22.',
      'She endorsed him in 2030 race after a debate.',
      'It renewed concern over what happens after the colony reverts in 2030.',
      'The major event was the probable opening in 2030 of a mine.',
      'The company said it will redeem its second preferred shares on 5 October 2021.',
      'He outlined the agenda for the council in 2030.',
      'They signed the law that takes effect in 2030.',
      'They named her as chief officer effective in early 2030.',
      'They expressed their joy as they prepare to mark a milestone in 2030.',
    ])
      deepStrictEqual(questioned(checkFuture, fine), [], fine)
  })
  it('question a range that runs backwards', () => {
    deepStrictEqual(questioned(checkRanges, 'It ran from 9 May 2021 to 3 May 2021.'), ['9 May 2021', '3 May 2021'])
    deepStrictEqual(questioned(checkRanges, 'It ran between 2014 and 2011.'), ['2014', '2011'])
    deepStrictEqual(questioned(checkRanges, 'It ran from 3 May 2021 to 9 May 2021, and from 2011 to 2014.'), [])
    deepStrictEqual(questioned(checkRanges, 'They met in 2014 and 2011.'), [])
    deepStrictEqual(questioned(checkRanges, 'OSLO, 5 October - Last week they met.'), [])
    deepStrictEqual(questioned(checkRanges, 'The moon will peak between January 1 and 2 at night.', '2018-01-02'), [])
    deepStrictEqual(questioned(checkRanges, 'Exports rose between January 2021 and the previous year.'), [])
    deepStrictEqual(questioned(checkRanges, 'They met from 9 to 3 May.'), ['9', '3 May'])
    deepStrictEqual(questioned(checkRanges, 'Sales (Apr-Mar) were fixed.'), [])
    deepStrictEqual(questioned(checkRanges, 'On 5 October 2021 — 3 May 2021 was too early — they met.'), [])
  })
})
