import { readsLike } from '../support'

describe('words for how often that name a thing', () => {
  readsLike(`
    A local daily, citing a clerk, wrote so; the weekly Vellmar Post did not.
    She told them at the weekly media briefing and in her daily bulletin.
    They began their annual Iron Shield exercise.
    A Vellmar daily had on [Monday|2021-09-27] quoted her, and the weekly says so too.
    They met [daily|SET P1D], on a [weekly|SET P1W] basis, at the [annual|SET P1Y] fair.
  `)
})
