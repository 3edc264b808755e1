import { readsLike } from './support'

describe('what never was', () => {
  readsLike(`
    A visit that he was going to pay to Lima on [Monday|2021-09-27] fell victim to the fog.
    A dinner, proposed for [March 20|2021-03-20] in Lima, never came about.
    A trip planned for [Monday|2021-09-27] came to nothing.
    A trip planned for [Monday|2021-10-04] came under fire.
    A dinner, proposed for [March 20|2022-03-20] in Lima, was praised.
    The two were supposed to meet in Lima on [March 20|2021-03-20], but fog closed the port.
    The two are supposed to meet in Lima on [March 20|2022-03-20].
  `)
})

describe('the day of what comes next', () => {
  readsLike(`
    They put it off until the next sitting, on [Saturday|2021-10-02].
    They put it off at the sitting, on [Saturday|2021-09-25].
    They lost the next game, on [Saturday|2021-09-25], too.
  `)
})
