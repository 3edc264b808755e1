import { readsLike } from '../support'

describe('what is held on a weekend', () => {
  readsLike(
    `
    Ministers held a [weekend|2021-W38-WE] meeting in Oslo.
    They left after a [weekend|2021-W38-WE] of talks.
    Her [weekend|2021-W39-WE] phone calls will show it.
    They will meet for a [weekend|2021-W39-WE] summit.
    They met for [the following weekend|2021-W40-WE] talks.
    He likes [a weekend|DURATION P1WE] of rest.
    In [2009|2009] they had [a weekend|DURATION P1WE] of talks.
  `,
    '2021-09-30',
  )
})
