import { deepStrictEqual, match, ok, strictEqual } from 'node:assert'
import { analyze } from '../../../src/parser/index'
import { sharedFile } from '../../support/shared'
import { readsLike, timesOf, wednesday } from './support'

describe('anchoring', () => {
  describe('to the time being told, where the words ask for it', () => {
    readsLike(`
      The fire broke out on [3 May 2019|2019-05-03]. [Two days later|2019-05-05] the roof fell.
      Net profit rose in [the second quarter|2021-Q2] from 4 million [a year earlier|2020-Q2].
      Car sales fell in [August|2021-08] from [the same month a year ago|2020-08].
    `)
  })
  describe('to the past, where what a month goes before was', () => {
    readsLike(`
      They have not met since the [November|2020-11] summit.
      Since their [November|2020-11] talks little happens.
      They held a short [November|2020-11] summit in Lima.
      After the [November|2020-11] talks he left.
      They held talks on a [November|2021-11] summit.
      After the [November|2021-11] talks he will leave.
      He and his son Will Berg met on [Monday|2021-09-27].
      Lund and Berg Will Meet on [Monday|2021-10-04].
      He went to see the envoy in Lima in [November|2020-11].
      He flew to Lima to meet the envoy in [November|2020-11].
      He agreed to meet the envoy in Lima in [November|2021-11].
    `)
  })
  describe('to a year long gone, where no day is told any more', () => {
    const text = `They met on Monday.\nIt rained.\nBerg met Ito in Lima in 1943. Nearly a year later she left.`
    it(text, () => strictEqual(timesOf(text, wednesday).at(-1)?.value, '1944'))
  })
  describe('to the day or month told with its year before, in its paragraph', () => {
    readsLike(`
      They broke with him in [October 2018|2018-10]. She met him in [November|2018-11], and on [24 December|2018-12-24] he came to Lima.
      They broke with him in [October 2018|2018-10]. She said in [November|2021-11] that they would again.
      They broke with him in [May 2021|2021-05]. She met him in [June|2021-06].
    `)
  })
  describe('to the day or month told in the paragraph before, where they open theirs', () => {
    const last = (text: string): string | undefined => timesOf(text, wednesday).at(-1)?.value
    it('In May the two met in Lima.', () =>
      strictEqual(last('It began in February 2018.\nIn May the two met in Lima.'), '2018-05'))
    it('The two met in May.', () => strictEqual(last('It began in February 2018.\nThe two met in May.'), '2021-05'))
    it('In May the two met, two paragraphs on.', () =>
      strictEqual(last('It began in February 2018.\nIt rained.\nIn May the two met in Lima.'), '2021-05'))
  })
  describe('to the month long gone that was told last, where it is told again', () => {
    const last = (text: string): string | undefined => timesOf(text, wednesday).at(-1)?.value
    it('They held it on March 18.', () =>
      strictEqual(last('They signed in March last year.\nThey ate.\nThe text was made on March 18.'), '2020-03-18'))
    it('They held it on April 18.', () =>
      strictEqual(last('They signed in March last year.\nThey ate.\nThe text was made on April 18.'), '2021-04-18'))
    it('They held it on March 18, after it rained in May.', () =>
      strictEqual(
        last('They signed in March last year.\nIt rained in May.\nThe text was made on March 18.'),
        '2021-03-18',
      ))
  })
  describe('to the years gone that the article tells of, until it tells of later days', () => {
    const values = (text: string): string[] => timesOf(text, wednesday).map(({ value }) => value)
    it('They met again in January.', () =>
      deepStrictEqual(
        values('They signed on November 1, 2018.\nIt rained.\nThey ate.\nThey met again in January, unannounced.'),
        ['2018-11-01', '2019-01'],
      ))
    it('In January they met again.', () =>
      deepStrictEqual(values('They signed in May 2018. On June 14 the two presidents, both ill, spoke by phone.'), [
        '2018-05',
        '2018-06-14',
      ]))
    it('They met again in January, after last week.', () =>
      deepStrictEqual(values('They signed on November 1, 2018.\nIt was read last week.\nThey met again in January.'), [
        '2018-11-01',
        '2021-W38',
        '2021-01',
      ]))
  })
  describe('behind, where what went on until then is over', () => {
    readsLike(`
      They said nothing of it until [Tuesday evening|TIME 2021-09-28TEV].
      It took until [August 24|2021-08-24] for the round to begin.
      Ito, who until [March|2021-03] had commanded the fleet, was in Lima.
      They met on [28 June 2020|2020-06-28] and stayed until [the 3rd|2020-07-03].
      The talks were suspended until [Friday|2021-10-01], and she will not meet him until [Saturday|2021-10-02].
    `)
  })
  describe('to the day told before a month or a year', () => {
    readsLike(`
      They spoke on [Monday|2021-09-27] of the port shut in [January last year|2020-01]. They had met [a day earlier|2021-09-26].
    `)
  })
  describe('to no day to come, where it is told in the past', () => {
    readsLike(`
      They spoke on [Monday|2021-09-27] of the term that ends on [19 November|2021-11-19], and it was told after [midnight|TIME 2021-09-27T24:00].
    `)
  })
  describe('to the last day told, some paragraphs back, for a time of day', () => {
    const last = (text: string): string | undefined => timesOf(text, wednesday).at(-1)?.value
    it('They had left at three in the afternoon.', () =>
      strictEqual(
        last('They met on Monday.\nIt has rained since Sunday.\nThey ate.\nThey had left at three in the afternoon.'),
        '2021-09-27T15:00',
      ))
  })
  describe('to the day after, for small hours behind an evening', () => {
    readsLike(`
      They met on [Monday evening|TIME 2021-09-27TEV] and sat until [two in the morning|TIME 2021-09-28T02:00].
    `)
  })
  describe('to the month or weekday after what was told, where the words point at it', () => {
    readsLike(`
      It shut in [March 2020|2020-03] and opened again [that July|2020-07] in the rain.
      Ito will fly to Lima on [the 14th|2021-10-14], the ministry said, and return [two days later|2021-10-16].
      They met on [Sunday, 12 September|2021-09-12]. Since [that Sunday|2021-09-12] they have not spoken.
    `)
  })
  describe('to the coming week, where the words say so', () => {
    readsLike(`
      They will meet on [the coming Sunday|2021-10-03].
      They met [last Sunday|2021-09-26], and spoke by phone on [Saturday|2021-09-25].
    `)
  })
  describe('with the order of numbers that the weekday before them fits', () => {
    readsLike(`
      They met on [Friday|2021-09-24] [11/6/2021|2021-06-11].
    `)
  })
  describe('to nothing, where the text does not tell what it is later than', () => {
    readsLike(`
      She had hardly won her seat when they made her a minister. [Two years later|XXXX] she resigned.
    `)
  })
  describe('ahead, where something is put off or expected', () => {
    readsLike(`
      They met in [2011|2011]. She is expected in Lima before [the end of the year|2021].
      They met in [January|2021-01]. By [the end of the month|2021-01] they had left.
      The visit was postponed to [Sunday|2021-10-03].
      The talks were put off to [December|2021-12], and the trip has been left for [the spring|2022-SP].
      She left for [the weekend|2021-W39-WE].
    `)
  })
  describe('on the nearer side, where it was called off', () => {
    readsLike(`
      A meeting in Lima, planned for [12 July|2021-07-12], was called off after a storm.
      A meeting in Lima, planned for [12 November|2021-11-12], was cancelled.
      The vote, set for [May 12|2021-05-12], has been pushed back.
      A meeting, which had been due on [Thursday|2021-09-30] in Lima, did not take place.
      A meeting that had been scheduled for [Sunday|2021-09-26] fell through.
      A meeting in Lima, planned for [12 July|2022-07-12], was called a summit.
    `)
  })
  describe('on the side that the verb leaves no doubt of', () => {
    readsLike(`
      They met in [November|2020-11] in Lima.
      The last round was held in Lima in [November|2020-11].
      They approved elections in [November|2021-11].
      Talks have gone nowhere since they held a failed [November|2020-11] summit in Lima.
      They have since come to terms three times, the first of them in Lima on [6 March|2021-03-06].
      They held a vote on a [November|2021-11] summit in Lima.
      The pact, signed in Lima and strengthened by [Wednesday|2021-09-29]'s meeting, would stand the test, he said.
      The pact will be strengthened by [Friday|2021-10-01]'s meeting.
      The ministries want to begin talks in [November|2021-11] in Lima, officials said.
    `)
  })
  describe('on the side that what governs them looks to', () => {
    readsLike(`
      The delegations prepared to meet [Friday|2021-10-01] in Lima.
      She said the third round of talks starting [Monday|2021-10-04] would be the last.
      He spoke of a visit that includes a dinner on [Friday|2021-10-01].
      She plans to speak in closed session on [Friday|2021-10-01].
      The minister leaves on [Saturday|2021-10-02] for Lima.
      She'll then visit a school on [Friday|2021-10-01].
      Ito, who arrived on [Monday|2021-09-27], flies on to Lima on [Friday|2021-10-01].
      Ito, who arrived on [Monday|2021-09-27], goes on to say so, as on [Friday|2021-09-24].
      Ito goes to Lima on [Saturday|2021-10-02], and the two ministers arrive on [Sunday|2021-10-03].
      A trip that the ministry studied for [Sunday|2021-10-03] will not be made.
      It came to light on [Sunday|2021-09-26].
      Ito arrived in Lima for talks that resume on [Tuesday|2021-10-05].
      They broke off on [Monday|2021-09-27] and will go on at [noon|TIME 2021-09-29T12:00].
      He plans to see the port of Lima - from where the ships have sailed again - on [Friday|2021-10-01].
      He saw the port of Lima - where the ships will sail again - on [Friday|2021-09-24].
    `)
  })
  describe('to the coming day, unless a past tense surely is that of the weekday', () => {
    readsLike(`
      Ito named the ports closed as she heads into a [Thursday|2021-09-30] meeting in Lima.
      Ito called a meeting on [Thursday|2021-09-30] in Lima.
      Leaders have until [Thursday|2021-09-30] to sign, and we could know by [Thursday afternoon|TIME 2021-09-30TAF].
      Ito said [Thursday|2021-09-30] that the ports were closed.
      Ito met Mensah on [Thursday|2021-09-23] in Lima.
      The yard on [Thursday|2021-09-23] delivered its last ship.
      Ito has been in Lima since [Thursday|2021-09-23].
      Ito named the ports closed as she heads into a [Friday|2021-09-24] meeting in Lima.
    `)
  })
  describe('to the nearer day, where no past or future is told', () => {
    readsLike(`
      The tariffs take effect [Friday|2021-10-01] in Lima.
      Ito, who is leaving office on [Saturday|2021-10-02], was in Lima.
      The strike in Lima on [Sunday|2021-09-26] underscores that the army is in charge.
    `)
  })
  describe('to the year in which the weekday fits, as long as the year is open', () => {
    readsLike(`
      Ito meets Mensah in Lima on [Monday, March 15|2021-03-15].
      Ito met Mensah in Lima on [Thursday, March 26|2020-03-26].
      Ito met Mensah in Lima on [Monday, September 28|2021-09-28].
    `)
  })
  describe('to where what is said, or a visit, puts it', () => {
    readsLike(`
      She said that the fair in [December|2021-12] would help.
      It is open whether they believe her, given the quarrel during her [April|2021-04] visit.
      Envoys asked him to come in [the winter|2021-WI].
      The mill burnt in [the summer of 2000|2000-SU]. [That October|2000-10] the town left.
    `)
    readsLike('Ahead of talks on peace [this weekend|2021-W39-WE] in Lima, she said no.', '2021-09-30')
  })
  describe('to the coming week on the last days of a week', () => {
    const sunday = '2021-10-03'
    readsLike('They will meet [this week|2021-W40] in Lima.', sunday)
    readsLike('They met [this week|2021-W39] in Lima.', sunday)
    readsLike('Ahead of the talks [this week|2021-W40] in Lima.', sunday)
    readsLike('They met [last week|2021-W39] in Lima.', sunday)
    readsLike('They met on [Tuesday of last week|2021-09-28] in Lima.', sunday)
    readsLike('They will meet [next week|2021-W41] in Lima.', sunday)
    readsLike('They met [last week|2021-W38] in Lima.', '2021-10-02')
    readsLike('They meet [later this week|2021-W40] in Lima.', '2021-10-02')
    readsLike('They meet [later this week|2021-W39] in Lima.', '2021-09-28')
  })
  describe('to no year told before, where the day of publication is not known', () => {
    readsLike(
      `
      The mill has run since [1930|1930]. [Last year|XXXX] it burnt, and [this week|XXXX-WXX] it stands still.
      The works will be cleaner by [2050|2050]. In [October|XXXX-10] the mill closed.
      The mill closed on [7 November 2020|2020-11-07]. In [February|2021-02] it burnt.
      Riots broke out in [April 2021|2021-04], and a bus was burnt [that November|2021-11].
      Riots broke out in [November 2021|2021-11], and a bus was burnt [that April|2022-04].
      It is closed at [Christmas|XXXX-12-25], at [New Year's|XXXX-01-01] and at [Easter|XXXX-XX-XX].
    `,
      '',
    )
  })
  it('follows the years of a history told in the past tense', () => {
    const text = `The league was founded on 4 March 1921. In June 1921 it met in Vellmar. In October it split.
      In January 1922 the halves fought. In March they made peace. In 1925 the league was dissolved. It is told in 1930 and 1932 too.`
    const values = timesOf(text.replaceAll(/\s+/g, ' '), wednesday).map(({ value }) => value)
    deepStrictEqual(values, ['1921-03-04', '1921-06', '1921-10', '1922-01', '1922-03', '1925', '1930', '1932'])
  })
  it('counts news that looks back on many years from publication', () => {
    const text = `The league closed on Monday. It met in 1947 as in 1930, moved in 1980, 1921 and 1965, and split in 1958 and 1975.
      It had a flood in May. Last year it had a fire. Its book is due out in November.`
    const values = timesOf(text.replaceAll(/\s+/g, ' '), wednesday).map(({ value }) => value)
    deepStrictEqual(values.slice(-3), ['2021-05', '2020', '2021-11'])
  })
  it('counts from publication what is told of the last two years out of order, and of a history what its words count so', () => {
    const old = 'It was founded in 1921, split in 1930, met in 1947 and 1965, and moved in 1980.'
    const last = (text: string): string | undefined => timesOf(`${old} ${text}`, wednesday).at(-1)?.value
    strictEqual(last('It met in 1950, 1940, 2020 and 2021. It had a flood in May.'), '2021-05')
    strictEqual(last('It met in 1950, 1940, 1930 and 1931. It had a flood in May.'), '1931-05')
    strictEqual(last('It closed in 1982. It had a flood in May.'), '1982-05')
    strictEqual(last('It closed in 1982. Last year it had a flood.'), '2020')
    strictEqual(last('It closed in 1982. Two years ago it had a flood.'), '2019')
  })
  it('knows that what is so much later today is no later than today', () => {
    const last = (text: string): string | undefined => timesOf(text, wednesday).at(-1)?.value
    strictEqual(last('They signed on 3 May 2013. Today, eight years later, the bridge stands.'), '2021')
    strictEqual(last('They signed today. The bridge will stand two years later.'), '2023')
  })
  it('finds the day that “the following day” asks for some paragraphs back', () => {
    const text = 'The ministers met on 3 May 2019.\nThey spoke of fish.\nThey ate.\nThe following day they left.'
    const values = timesOf(text, wednesday).map(({ value }) => value)
    deepStrictEqual(values, ['2019-05-03', '2019-05-04'])
  })
  it('writes years before our era as TIMEX3 does', () => {
    const value = (text: string): string | undefined => timesOf(text)[1]?.value
    strictEqual(value('2021 BC the month'), 'BC2021-XX')
    const [first] = timesOf('The wall is of twenty-five centuries ago.', wednesday)
    strictEqual(first?.value, 'BC04')
  })
  it('points at the time it counts from', () => {
    const times = timesOf('It began on 3 May 2019. The next day it ended, officials said yesterday.', wednesday)
    deepStrictEqual(
      times.map(({ anchor }) => anchor),
      ['none', 0, 'published'],
    )
  })
  it('leaves templates and says why where nothing tells the day of publication', () => {
    const times = timesOf('They met on Wednesday, in July, on September 15, last week, last year and yesterday.')
    deepStrictEqual(
      times.map(({ value }) => value),
      ['XXXX-WXX-3', 'XXXX-07', 'XXXX-09-15', 'XXXX-WXX', 'XXXX', 'XXXX-XX-XX'],
    )
    for (const { why, earliest } of times) {
      match(why, /no publication date/)
      strictEqual(earliest, undefined)
    }
  })
  it('keeps what is vague vague', () => {
    const [early, late, before] = timesOf('It was in early March, in late March and earlier this month.', wednesday)
    deepStrictEqual([early?.earliest, early?.latest], ['2021-03-01', '2021-03-16'])
    deepStrictEqual([late?.earliest, late?.latest], ['2021-03-16', '2021-03-31'])
    deepStrictEqual([before?.earliest, before?.latest], ['2021-09-01', wednesday])
  })
  it('gives stretches up to publication their days', () => {
    const [time] = timesOf('In the past two weeks it rained.', wednesday)
    deepStrictEqual([time?.value, time?.earliest, time?.latest], ['P2W', '2021-09-15', wednesday])
  })
  it('reads the article in the shared folder', function () {
    const text = sharedFile('articles/us-russia-syria.txt')
    if (!text) return
    const found = new Map(
      analyze(text, { published: wednesday }).times.map(({ start, end, value }) => [text.slice(start, end), value]),
    )
    const expected = {
      'September 15': '2021-09-15',
      Wednesday: '2021-09-22',
      July: '2021-07',
      'earlier this month': '2021-09',
      'next month': '2021-10',
      'early 2022': '2022',
      'six-month': 'P6M',
      days: 'PXD',
      Monday: '2021-09-27',
    }
    for (const [words, value] of Object.entries(expected)) strictEqual(found.get(words), value, words)
    ok(found.size >= 11)
  })
})
