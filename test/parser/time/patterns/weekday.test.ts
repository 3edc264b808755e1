import { deepStrictEqual, strictEqual } from 'node:assert'
import { readsLike, timesOf, wednesday } from '../support'

describe('weekdays', () => {
  describe('by tense', () => {
    readsLike(`
      The envoys met on [Monday|2021-09-27] in Oslo.
      The envoys will meet on [Monday|2021-10-04] in Oslo.
      The envoys are due to meet on [Friday|2021-10-01] in Oslo.
      The report is due on [Monday|2021-10-04].
      The shops stay shut until [Monday|2021-10-04].
      The council could vote on [Monday|2021-10-04].
      The summit opens on [Monday|2021-10-04].
      The envoys of Ghana and Togo meet on [Monday|2021-10-04] in Oslo.
      The ministers hold talks on [Monday|2021-10-04].
      Ito met Mensah at a working lunch on [Friday|2021-09-24].
      The two met [Thursday|2021-09-23] in Oslo.
      The two agreed on it after meeting [Thursday|2021-09-23] in Oslo.
      The two agreed on it after huddling on [Thursday|2021-09-23] in Oslo.
      The council named a [Thursday|2021-09-30] date.
      Ito is expected [Thursday|2021-09-30].
      Ito invited Mensah to talks on [Monday|2021-10-04].
      Ito had invited Mensah to talks on [Monday|2021-09-27].
      Ito was invited on [Monday|2021-09-27].
      The ministers did not meet on [Monday|2021-09-27] in Oslo.
      The call was put on hold on [Monday|2021-09-27].
      They failed to hold talks on [Monday|2021-09-27].
      She came for state visits on [Monday|2021-09-27].
      Rates look set to fall after [Monday|2021-09-27]'s cut.
      He has been in Oslo since [Thursday|2021-09-23].
    `)
  })
  describe('with words that choose, parts and containers', () => {
    readsLike(`
      They landed on [3 September|2021-09-03]. On [the Tuesday|2021-09-07], they met.
      They landed on [3 September|2021-09-03]. On [the Tuesday|2021-09-28] flight they slept.
      They landed on [3 September|2021-09-03]. They met on [Tuesday|2021-09-28].
      They left the plane on [Friday 3|2021-09-03], and met.
      They said on [Friday|2021-09-24] 3 people were there.
      The envoys met [last Friday|2021-09-24] in Oslo.
      The envoys meet [next Friday|2021-10-08] in Oslo.
      They spoke on [Monday evening|TIME 2021-09-27TEV] by telephone.
      They spoke [late Monday|2021-09-27] by telephone.
      They left on [Tuesday of last week|2021-09-21].
      They meet [every Monday|SET XXXX-WXX-1] in Oslo.
      Following [Monday|2021-09-27]'s talks, the envoys left.
    `)
  })
  describe('words that are no weekdays', () => {
    readsLike(`
      The Sun newspaper said the jury sat and wed the two.
      He sat with sun on his face.
    `)
  })
  it('reads the weekday of publication as that day in a report, and tells the other reading', () => {
    const [time] = timesOf('The mill closed its doors, the owner said Wednesday.', wednesday)
    strictEqual(time?.value, wednesday)
    strictEqual(time.other?.value, '2021-09-22')
  })
  it('reads the weekday of publication as the one before where the text looks back over weeks', () => {
    const times = timesOf(
      'In the past two weeks two rounds were held, and the last took place in Oslo on Wednesday.',
      wednesday,
    )
    strictEqual(times[1]?.value, '2021-09-22')
    deepStrictEqual(times[1].other, { value: wednesday, earliest: wednesday, latest: wednesday })
    strictEqual(
      times[1].why,
      '“Wednesday”: past tense (“took”), looking back over weeks + published Wed 29 Sep 2021 → Wed 22 Sep 2021',
    )
  })
})
