import { readsLike } from '../support'

describe('how often, in one word', () => {
  readsLike(`
    The [annual|SET P1Y] fair and [daily|SET P1D] trains.
    Paid [monthly|SET P1M] in coin.
    The Daily Mail and the Financial Weekly wrote of it.
  `)
})
