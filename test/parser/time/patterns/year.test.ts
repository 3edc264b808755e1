import { readsLike } from '../support'

describe('bare years', () => {
  readsLike(`
    The mill opened in [1998|1998] and closed in [early 2011|2011].
    The war of [1915|1915]-[17|1917] ruined the valley.
    The valley flooded between [2011|2011] and [2014|2014].
    Nothing like it was seen since ['82|1982].
    A [1998|1998] law forbids it.
    The temple fell in [490 BC|BC0490].
    The loss in [fiscal 1990|FY1990] was small.
    Some 2000 people crossed the bridge.
    Resolution 2254 names no date.
    They paid $1998 for 1500 tons.
    The runner wore number 2012 in blue.
  `)
})
