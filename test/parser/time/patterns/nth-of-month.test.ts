import { readsLike } from '../support'

describe('days of a month that is not named', () => {
  readsLike(`
    They met on [the ninth of this month|2021-09-09].
    They met on [the 5th of last month|2021-08-05].
    They will meet on [the 20th of next month|2021-10-20].
    They met in [July|2021-07], on [the 20th of that month|2021-07-20].
    They asked for a third of [last month|2021-08]'s rent.
  `)
})
