import { readsLike } from '../support'

describe('hours of a part of the day', () => {
  readsLike(`
    The siren rang in [the early hours of Friday|TIME 2021-09-24TMO].
    The siren rang in [the small hours of Wednesday morning|TIME 2021-09-29TMO].
    The siren rang in [the early hours of this morning|TIME 2021-09-29TMO].
    The siren rang in [the wee hours of 5 May 2020|TIME 2020-05-05TMO].
    They met on [Monday|2021-09-27] and parted in [the early hours of the morning|TIME 2021-09-27TMO].
    The siren rang in [the late hours of Monday|TIME 2021-09-27TEV].
    The siren rang for [hours|DURATION PTXH] in [the early morning|TIME 2021-09-29TMO].
  `)
})
