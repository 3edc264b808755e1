import { readsLike } from '../support'

describe('a weekday of a month by its number', () => {
  readsLike(`
    The council will meet on [the first Tuesday of November|2021-11-02].
    The council met on [the last Friday in March 2020|2020-03-27].
    The council will meet on [the second Monday of next month|2021-10-11].
  `)
})
