import { readsLike } from '../support'

describe('dates with a month’s name', () => {
  describe('every written form', () => {
    readsLike(`
      The court sat on [15 September 2021|2021-09-15] in Vellmar.
      The court sat on [September 15, 2021|2021-09-15] in Vellmar.
      The court sat on [September 15th|2021-09-15] in Vellmar.
      The court sat on [the 15th of September|2021-09-15] in Vellmar.
      The court sat on [Sept. 15|2021-09-15] in Vellmar.
      The court sat on [Wednesday, September 15|2021-09-15], in Vellmar.
      Peace was signed in [May 1945|1945-05].
      The [May|2021-05] summit in Vellmar failed.
      Peace was signed in [May of 1945|1945-05].
      The mill burned in [July|2021-07].
      The mill burned [last July|2021-07].
      The mill will reopen in [July|2022-07].
      It burned a second time [that March|2021-03], when it rained.
      It opened in [December '98|1998-12] after delays.
      The siege began on [March 4, 480 BC|BC0480-03-04].
    `)
  })
  describe('parts and containers', () => {
    readsLike(`
      The deal was struck in [early July|2021-07].
      The deal was struck in [mid-July|2021-07].
      The deal was struck at [the end of July|2021-07].
      The deal was struck in [June of last year|2020-06].
      They met in [January this year|2021-01].
    `)
  })
  describe('ranges', () => {
    readsLike(`
      The fair ran on [September 15|2021-09-15]-[16|2021-09-16] in Vellmar.
      The fair ran from [3|2021-05-03] to [5 May|2021-05-05] in Vellmar.
      The fair ran from [April|1998-04]-[June 1998|1998-06] in Vellmar.
      The fair ran from [Dec. 28|1998-12-28] to [Jan. 3, 1999|1999-01-03] in Vellmar.
      The fair ran from [September 3|2021-09-03] to [September 9|2021-09-09] in Vellmar.
    `)
  })
  describe('words that are no months', () => {
    readsLike(
      `
      The May government fell.
      You may leave, and May Whitlock did.
      They march on.
      Ambassador April Glaspie wrote back.
      An august body said so.
      The General may march at dawn.
    `,
    )
  })
})
