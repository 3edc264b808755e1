import { readsLike } from '../support'

describe('a day of what was told to begin', () => {
  readsLike(`
    The talks began on [Monday|2021-09-27]. On [the second day|2021-09-28] they spoke of tolls.
    He left the summit, which opened on [Monday|2021-09-27], and met her on [the opening day|2021-09-27].
    She landed in Lima on [Sunday|2021-09-26]. On [the third day|2021-09-28] of her visit she fell ill.
    They sat since [Monday|2021-09-27] and agreed on [the first day|2021-09-27].
    They met on [Monday|2021-09-27]. On the second day they spoke of tolls.
    The talks began on [Monday|2021-09-27]. On the first day of trading the shares fell.
    The talks began on [Monday|2021-09-27]. She wept on the first day in office.
    The talks began on [Monday|2021-09-27], the second day of rain.
  `)
})
