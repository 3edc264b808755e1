import { strictEqual } from 'node:assert'
import { readsLike, rendered, timesOf, wednesday } from '../support'

describe('dates in numbers', () => {
  readsLike(`
    Filed on [2021-09-15|2021-09-15] at the registry.
    Filed on [15/9/2021|2021-09-15] at the registry.
    Filed on [9/15/2021|2021-09-15] at the registry.
    Filed on [15.09.2021|2021-09-15] at the registry.
    Filed on [15-09-2021|2021-09-15] at the registry.
    Filed on [7/8/07|2007-07-08] at the registry.
    Version 10.15.7 scored 3/4 and then 21/7 overall.
    Call 555-01-2021 or see pages 3-4-5 for more.
    On 31/2/2021 nothing can happen.
  `)
  it('takes the order from the article’s own evidence, and tells the other reading', () => {
    const text = 'It was filed on 25/12/2020 and heard on 4/5/2021.'
    strictEqual(
      rendered(text, wednesday),
      'It was filed on [25/12/2020|2020-12-25] and heard on [4/5/2021|2021-05-04].',
    )
    strictEqual(timesOf(text, wednesday)[1]?.other?.value, '2021-04-05')
  })
})
