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
    They met on [Eid al-Fitr|2021-05-13], on [Eid al-Adha 2024|2024-06-16] and on [Eid-ul-Adha|2021-07-20].
    They met on [the second day of Eid al-Adha|2021-07-21].
    They met during [Ramadan|2021], before [Ramadan 2023|2023] and after [the Muslim holy month of Ramadan|2021].
    They met on [the first Friday of Ramadan|2021-04-16] and at [the end of Ramadan|2021].
    They met in [Ramadan 1445|2024].
    They will meet on [Eid al-Fitr|2022-05-02].
    They met on [Eid|XXXX-XX-XX] and on [Eid 2019|2019].
    They met on [Ashura|2021-08-18], on [Mawlid|2020-10-29], on [Islamic New Year|2021-08-09] and on [Arbaeen|2021-09-27].
    They met on [Orthodox Easter|2021-05-02] and on [Orthodox Christmas|2021-01-07].
    They met during [Passover|2021], on [Yom Kippur|2021-09-16] and on [Rosh Hashanah|2021-09-07].
    They met on [Lunar New Year|2021-02-12] and on [Nowruz|2021-03-21].
    [Last year|2020]'s [Eid al-Adha|2020-07-31] was calm.
    They met every Ramadan and each Eid.
    Ramadan Tessidi left. Mr Ramadan left. Tarik Ramadan left. Ramadan said so. He saw Ramadan.
    The Easter Rising was on Christmas Island in the Ramadan War.
    He met Chinese and Orthodox leaders of the Islamic party.
    They met in [the last ten days of March|2021-03].
  `)
})

describe('Eid', () => {
  readsLike(`They met on [Eid|2021-05-13]. They will meet by [Eid|2021-07-20] and [next Eid|2021-07-20].`, '2021-05-30')
})
