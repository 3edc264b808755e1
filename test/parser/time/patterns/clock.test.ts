import { readsLike } from '../support'

describe('clock times', () => {
  readsLike(`
    The siren rang at [10:30|TIME 2021-09-29T10:30].
    The siren rang at [9 a.m. EST|TIME 2021-09-29T09:00].
    The siren rang at [5pm|TIME 2021-09-29T17:00].
    The siren rang at [0800 UTC|TIME 2021-09-29T08:00Z].
    The siren rang at [1340 GMT|TIME 2021-09-29T13:40Z].
    The siren rang at [noon|TIME 2021-09-29T12:00].
    The siren rang at [9 a.m. Monday|TIME 2021-09-27T09:00].
    The siren rang around [8:30 p.m. BST|TIME 2021-08-27T20:30] ([1930 UTC|TIME 2021-08-27T19:30Z]) on [August 27|2021-08-27].
    The siren rang at [11pm|TIME 2021-09-23T23:00] local time on [Thursday evening|TIME 2021-09-23TEV].
    The siren rang at [9 a.m. (GMT)|TIME 2021-09-27T09:00Z] on [Monday|2021-09-27].
    The siren rang at [9 a.m.|TIME 2021-09-29T09:00] (once).
    The siren rang at [9 a.m.|TIME 2021-09-29T09:00] (so that nobody in all of the town slept).
    The siren rang at [11 a.m.|TIME 1918-11-11T11:00] on [11 November 1918|1918-11-11].
    They ran it in times of 2:20:51 and 2:20:55.
    They won 3:2 and I am glad at 98:76 odds.
  `)
})
