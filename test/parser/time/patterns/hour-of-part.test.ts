import { readsLike } from '../support'

describe('hours by their part of the day', () => {
  readsLike(`
    They met at [four in the afternoon|TIME 2021-09-29T16:00].
    On [Monday|2021-09-27] they met at [eleven at night|TIME 2021-09-27T23:00].
    It ended at [two in the morning|TIME 2021-09-27T02:00] on [Monday|2021-09-27].
    It began at [10 o'clock in the morning|TIME 2021-09-29T10:00].
    It began at [10:30 in the evening|TIME 2021-09-29T22:30].
    It ended around [one at night|TIME 2021-09-29T01:00].
    She saw four in [the afternoon|TIME 2021-09-29TAF].
  `)
})
