import { readsLike } from '../support'

describe('a month or a day of a year that owns it', () => {
  readsLike(`
    He invited them to [next year|2022]'s [October|2022-10] summit in Lima.
    It failed at [last year|2020]’s [May 4|2020-05-04] vote.
    They met ahead of [this year|2021]'s [March|2021-03] session.
    The minister's [October|2021-10] visit will fail.
  `)
})

describe('the week of a month that has most days in it', () => {
  readsLike(`
    They will meet in [the first week of May 2022|2022-W18].
    They met in [the last week of May 2022|2022-W21].
    They met in [the first week of March 2022|2022-W09].
  `)
})
