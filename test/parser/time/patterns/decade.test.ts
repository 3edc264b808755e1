import { readsLike } from '../support'

describe('decades and centuries', () => {
  readsLike(
    `
    Fashions of [the 1990s|199] returned.
    Fashions of [the late 1990s|199] returned.
    Fashions of [the '60s|196] returned.
    Fashions of [the nineties|199] returned.
    The bridge dates from [the 19th century|18].
    An [eighteenth-century|17] bridge fell.
    It was built in [the late 1800s|18] and fell in [the 1830s|183].
    It was built in [the early 1900s|190] and fell in [the 2000s|200].
    He is in his sixties.
  `,
  )
})
