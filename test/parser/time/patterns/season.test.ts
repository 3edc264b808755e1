import { readsLike } from '../support'

describe('seasons', () => {
  readsLike(`
    The dam broke in [the spring of 1945|1945-SP].
    The dam broke [last summer|2021-SU].
    The dam broke in [winter|2020-WI].
    They have met since [midsummer|2021-SU].
    Prices fall and spring back again.
    The fall of the wall came.
  `)
})
