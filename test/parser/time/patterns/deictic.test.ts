import { readsLike } from '../support'

describe('words that count from publication alone', () => {
  readsLike(`
    The council sits [today|2021-09-29].
    The council sat [yesterday|2021-09-28].
    The council sits [tomorrow morning|TIME 2021-09-30TMO].
    The council sits [tonight|TIME 2021-09-29TNI].
    The mill is [now|PRESENT_REF] a museum and is [currently|PRESENT_REF] shut.
    The mill [recently|PAST_REF] reopened.
    In [the past|PAST_REF] it was noisy; in [the near future|FUTURE_REF] it will not be.
    Wages fell in [recent years|PAST_REF].
    They walked past the mill with a present.
    The minister remarked, "[Today|2021-09-29] I stand beside a colleague."
    She told the Today programme about it.
    She told Radio 4's Today programme about it.
  `)
})
