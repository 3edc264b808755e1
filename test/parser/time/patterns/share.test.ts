import { readsLike } from '../support'

describe('quarters, halves and fiscal years', () => {
  readsLike(
    `
    Sales fell in [the second quarter|2021-Q2].
    Sales will fall in [the second quarter|2022-Q2].
    The [third-quarter|2021-Q3] loss grew.
    Sales fell in [the fourth quarter of 2005|2005-Q4].
    Sales fell in [the first quarter of last year|2020-Q1].
    Sales fell in [Q4 2019|2019-Q4].
    Sales fell in [the second half of 2008|2008-H2].
    Sales fell in [the first half|2021-H1].
    They met in [the second half of August|2021-08].
    They met in [the last ten days of August|2021-08].
    They will meet in [the first ten days of October|2021-10].
    They met on [the last two days of August|DURATION P2D].
    They will meet in [the first half of next month|2021-10].
    Sales fell in [1985's fourth quarter|1985-Q4].
    The [1985 third-quarter|1985-Q3] loss grew.
    Sales fell in [the 1985 first quarter|1985-Q1] and its [2017 fiscal year|FY2017].
    Sales fell in [the fiscal year 2017|FY2017].
    Sales fell in [1985|1985] by half.
    Half the town left; a quarter stayed.
    He scored twice.
    Sales fell in [the first|2021-Q1] and [second quarters|2021-Q2].
  `,
  )
})
