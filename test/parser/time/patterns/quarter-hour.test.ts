import { readsLike } from '../support'

describe('quarters of an hour', () => {
  readsLike(`
    They spoke for [a quarter of an hour|DURATION PT15M] in the hall.
    They spoke for [about three quarters of an hour|DURATION PT45M].
    They spoke for [half an hour|DURATION PT30M], a quarter of what they had asked for.
  `)
})
