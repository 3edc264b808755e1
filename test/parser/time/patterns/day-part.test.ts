import { readsLike } from '../support'

describe('parts of the day', () => {
  readsLike(`
    They spoke [this morning|TIME 2021-09-29TMO].
    They spoke [last night|TIME 2021-09-28TNI].
    They spoke on [the night of 5 May 2020|TIME 2020-05-05TNI].
    The crossing stays open at night; they spoke until late at [night|TIME 2021-09-29TNI].
    It fell in [morning|TIME 2021-09-29TMO] trading.
    They spoke at [midday Monday|TIME 2021-09-27TMI].
    They met on [3 May 2020|2020-05-03]. [The next morning|TIME 2020-05-04TMO] they left.
    A night-watch and a morning-coat are no times.
  `)
})
