import { readsLike } from '../support'

describe('holidays', () => {
  readsLike(`
    Shops shut on [Christmas Day|2020-12-25].
    Shops will shut on [Christmas Day|2021-12-25].
    Shops shut for [Thanksgiving 1998|1998-11-26].
    Shops shut on [Good Friday|2021-04-02] and [Easter Monday|2021-04-05].
    Shops shut on [New Year's Eve|2020-12-31].
    Shops shut on [Maundy Thursday|2021-04-01] and [Whit Monday|2021-05-24].
    Shops shut on [New Year's Eve in 2015|2015-12-31].
    Shops shut after [the 2015 New Year's Eve|2015-12-31] riots.
    He rang her on [22 September|2021-09-22], Independence Day.
    The labor of a good mother is new.
  `)
})
