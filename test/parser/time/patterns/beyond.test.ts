import { readsLike } from '../support'

describe('days and units beyond the next', () => {
  readsLike(`
    They met [the day before yesterday|2021-09-27].
    They met [the day before yesterday evening|TIME 2021-09-27TEV].
    They will meet [the day after tomorrow|2021-10-01].
    They will meet [the week after next|2021-W41], not [next week|2021-W40].
    They met [the month before last|2021-07].
    They met on [Monday|2021-09-27], and had written to her [the evening before|TIME 2021-09-26TEV].
    They met on [3 May 2020|2020-05-03] and had spoken by phone [the day before|2020-05-02].
    They met on [3 May 2020|2020-05-03], and [the week after|2020-W19] in Lima.
    They met on [3 May 2020|2020-05-03], had spoken [the day before|2020-05-02] and were glad.
    They spoke of “the day after” in the port.
    They slept the day before and the day of the vote.
    It was the day before the vote, and the night before he left.
  `)
})
