import { readsLike } from '../support'

describe('one unit and which', () => {
  readsLike(
    `
    The foreign secretary of the day was ill.
    Prices rose [last week|2021-W38].
    Prices rose [last month|2021-08] and [last year|2020].
    The board sits [next month|2021-10].
    Prices rose [earlier this month|2021-09].
    It opens [later this year|2021].
    The accord lasts until [the end of the year|2021].
    The roof fell [last weekend|2021-W38-WE].
    Following [weekend|2021-W38-WE] talks, all was well.
    Following year after year of drought, rain fell.
    Trains ran [every day|SET P1D] and [each week|SET P1W].
    Trade doubled in [the past year|DURATION P1Y].
    Trade will double in [the coming years|DURATION PXY].
    Trade grew [this quarter|2021-Q3].
    They met on [3 May 2020|2020-05-03]. [The following day|2020-05-04] they signed.
    They met in [May 2020|2020-05]. [Later that month|2020-05] they signed.
    Sales rose in [the third quarter|2021-Q3] from [the same period last year|2020-Q3].
    Sales rose in [the third quarter|2021-Q3] from [the year-ago quarter|2020-Q3].
    She won Player of the Year and made friends.
    It will be done by [year-end|2021].
  `,
  )
})

describe('the weekend, on a Monday', () => {
  readsLike(
    `
    He is not aware of calls over [the weekend|2021-W38-WE].
    They will meet over [the weekend|2021-W39-WE].
    They met over [the weekend|2021-W38-WE].
  `,
    '2021-09-27',
  )
})
