import { readsLike } from '../support'

describe('counted units', () => {
  describe('durations', () => {
    readsLike(`
    They met on [3 May 2020|2020-05-03]. [Two days after that|2020-05-05] she left.
      The [six-month|DURATION P6M] truce held for [two weeks|DURATION P2W].
      It took [two and a half years|DURATION P2.5Y] or [a year and a half|DURATION P1.5Y].
      A [3-1/2 month|DURATION P3.5M] slump and [a half-century|DURATION P50Y] of peace.
      It took [twenty-five minutes|DURATION PT25M] and [half an hour|DURATION PT30M].
      It took [more than two months|DURATION P2M] or [nearly a decade|DURATION P1DE].
      It took [several weeks|DURATION PXW]; others wait for [years|DURATION PXY].
      He is expected in [days|DURATION PXD].
      She left her day job for a day trip to Riga that took [a day|DURATION P1D].
      It fell for [six straight days|DURATION P6D].
      In [the past two weeks|DURATION P2W] it rained.
      Over [the next 10 days|DURATION P10D] it will rain.
      For [the first nine months of 1998|DURATION P9M] it rained.
      A last-minute offer came after a number of last minute changes in the end.
      A [30-year-old|DURATION P30Y] farmer found it.
    `)
  })
  describe('distances', () => {
    readsLike(`
      The mill shut [three days ago|2021-09-26].
      The mill shut [two years ago|2019] and [a decade ago|201].
      The mill shut [several years ago|PAST_REF].
      The mill will open [two weeks from now|2021-W41].
      It fell on [3 May 2020|2020-05-03]. [Two days later|2020-05-05] it rose.
      It fell on [3 May 2020|2020-05-03]. [A fortnight after that|2020-05-17] it rose. [A week later|2020-W21] it fell.
      It fell in [May 2020|2020-05]. [A week after that|2020-WXX] it rose.
      It fell on [3 May 2020|2020-05-03]. [A month after that|2020-06] it rose.
      It fell on [3 May 2020|2020-05-03]. [Ten days afterwards|2020-05-13] came a storm.
      [Exactly two years ago|2019-09-29] the mill shut, [a year ago to the day|2020-09-29] the inn.
      The mill will open [one week from today|2021-10-06].
    `)
  })
  describe('rates', () => {
    readsLike(`
      They meet three times [a week|SET P1W].
      It costs $40 million [a year|SET P1Y] or 300 crowns [per day|SET P1D].
      It is read [every three months|SET P3M].
      It lasted [a year|DURATION P1Y].
    `)
  })
  describe('words that count no time', () => {
    readsLike(
      `
      He came second, a second time, in quarters of the town.
      The minute details took no place.
      He has read the minutes of the session, nobody took minutes, and all went home without minutes being signed.
    `,
    )
  })
})
