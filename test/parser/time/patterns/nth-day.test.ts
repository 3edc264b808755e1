import { readsLike } from '../support'

describe('a day in digits whose month is told elsewhere', () => {
  readsLike(`
    They meet in Lima on [October 10|2021-10-10] and, for a dinner, on [the 14th|2021-10-14].
    They met on [28 June 2020|2020-06-28] and stayed until [the 3rd|2020-07-03].
    The summit opens [next week|2021-W40], on [the 5th|2021-10-05] and [6th|2021-10-06].
    They will meet on [the 16th|2021-09-16] and [17th of the month|2021-09-17] in Lima.
    He answered that he would tell them after [the 17th|2021-10-17].
    He told them so on [the 27th|2021-09-27].
    She lives on the 14th floor and came after the 3rd Brigade.
  `)
})
