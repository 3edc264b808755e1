import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'
import { ledgerOf } from './ledger'

/** Who takes part in the meetings of a text published on a Thursday, 14 March 2024. */
const whoMeets = (text: string): string[] =>
  ledgerOf(analyze(text, { languageId: 'article', published: '2024-03-14' })).map(({ participants }) =>
    participants.join(', '),
  )

describe('who travels for a body', () => {
  it('is a coordinator too', () => {
    assert.deepEqual(whoMeets('The UN coordinator, Angela Merkel, visited Geneva on Friday and promised tents.'), [
      'Angela Merkel',
    ])
  })
})

describe('who heads the sides of a meeting told before', () => {
  it('takes part', () => {
    assert.deepEqual(
      whoMeets(
        'The working groups met in Geneva on Monday. The French delegation was headed by the chairman of the State Committee, Emmanuel Macron, the Russian one by his counterpart Vladimir Putin.',
      ),
      ['Emmanuel Macron, Vladimir Putin'],
    )
    assert.deepEqual(
      whoMeets(
        'Talks with France and Germany will be held in Geneva. The Russian side will be led by President Vladimir Putin.',
      ),
      ['France, Germany, Vladimir Putin'],
    )
  })
})

describe('who takes part by the structure of the sentence', () => {
  for (const [text, ...who] of [
    // The body that the clause before tells of.
    ['The Harbour Union is likely to keep its rates unchanged when it meets next week.', 'Harbour Union'],
    // The subject behind what the sentence opens with.
    [
      'Addressing a meeting of the Harbour Union on Monday, Ana Lund repeated a call for peace.',
      'Ana Lund, Harbour Union',
    ],
    ['Saying he will meet the minister later this week, Petr Novak told reporters he was glad.', 'Petr Novak'],
    ['Addressing a meeting of the Harbour Union.', 'Harbour Union'],
    ['Ana Lund was leading a second day of negotiations with Vice Premier Petr Novak.', 'Ana Lund, Petr Novak'],
    ['The UN meeting on Friday will include Ana Lund.', 'UN, Ana Lund'],
    ['“All is well,” Ana Lund said at a UN Security Council meeting on Monday.', 'UN Security Council, Ana Lund'],
    // Its own row.
    [
      'Delegates including Treasurer Petr Novak and Trade Secretary Ana Lund met Jan Berg.',
      'Petr Novak, Ana Lund, Jan Berg',
    ],
    ['Mr Novak was accompanied by First Lady Ana Lund on a trip to Oslo.', 'Novak, Ana Lund'],
    ['Petr Novak will meet Jan Berg – as well as Prime Minister Ana Lund – in Oslo.', 'Petr Novak, Jan Berg, Ana Lund'],
    ['Petr Novak will meet Jan Berg – his best friend – in Oslo.', 'Petr Novak, Jan Berg'],
    [
      'Malian leader Petr Novak invited Ghanaian leader Jan Berg and envoys from neighbouring Benin, Chad and Togo to a summit.',
      'Petr Novak, Jan Berg, Benin, Chad, Togo',
    ],
    ['Petr Novak and first lady Ana Novak met Jan Berg.', 'Petr Novak, Ana Novak, Jan Berg'],
    ['Petr Novak met Jan Berg, US first lady Ana Lund and Ivo Kral.', 'Petr Novak, Jan Berg, Ana Lund, Ivo Kral'],
    ['Petr Novak and first Jan Berg met Ana Lund.', 'Jan Berg, Ana Lund'],
    ['Ana Lund paid a visit to President Petr Novak on Monday.', 'Ana Lund, Petr Novak'],
    ['Ana Lund paid a visit to Petr Novak’s old school on Monday.', 'Ana Lund'],
    ['Ana Lund led a team of officials to the talks with Jan Berg.', 'Ana Lund, Jan Berg'],
    ['Ana Lund led the way to the talks with Jan Berg.', 'Jan Berg'],
    ['The delegation, which included Ana Lund and Jan Berg, met Petr Novak.', 'Ana Lund, Jan Berg, Petr Novak'],
    ['The Harbour Union’s delegation, headed by Ana Lund, met Petr Novak.', 'Harbour Union, Ana Lund, Petr Novak'],
    ['Petr Novak met a team comprising Ana Lund and Jan Berg.', 'Petr Novak, Ana Lund, Jan Berg'],
    ['Petr Novak met a team consisting of Ana Lund and Jan Berg.', 'Petr Novak, Ana Lund, Jan Berg'],
    ['Petr Novak met Ana Lund and a team consisting mostly of friends.', 'Petr Novak, Ana Lund'],
    ['Petr Novak met a team that also includes Ana Lund and Jan Berg.', 'Petr Novak, Ana Lund, Jan Berg'],
    ['Novak met his counterparts from Togo, Ana Lund, and Mali, Jan Berg.', 'Novak, Ana Lund, Jan Berg'],
    ['Novak held talks with his counterparts in Togo, Mali and Benin.', 'Novak, Togo, Mali, Benin'],
    ['Novak spoke by phone with Ana Lund, and with President Jan Berg.', 'Novak, Ana Lund, Jan Berg'],
    ['The summit brings together Petr Novak, Ana Lund and Jan Berg.', 'Petr Novak, Ana Lund, Jan Berg'],
    ['The talks were attended by the ambassador to Togo, Petr Novak, and a number of officials.', 'Petr Novak'],
    ['It came after Petr Novak and Ana Lund had a contentious Jan. 12 phone call.', 'Petr Novak, Ana Lund'],
    // Whom a description is of.
    ['Ana Lund, a Ghanaian banker who has met Petr Novak, said all was well.', 'Ana Lund, Petr Novak'],
    ['Ana Lund, a UN official who attended the FIFA talks, said all was well.', 'Ana Lund, FIFA'],
    // Who enters or breaks off talks, and who is called on to.
    ['Petr Novak offered to enter into talks with Ghana.', 'Petr Novak, Ghana'],
    ['Ghana has broken off talks with Togo.', 'Ghana, Togo'],
    ['Ghana terminated its talks with Togo.', 'Ghana, Togo'],
    ['Lawmakers called on Ghana to hold talks with Togo.', 'Ghana, Togo'],
    // Two bodies before the talks.
    ['The IMF and World Bank talks began on Monday.', 'IMF, World Bank'],
    // Names between marks, and the letters under which their shares are traded.
    ['The Japanese firms started talks with <Norsk Jern Ltd> yesterday.', 'Japanese, Norsk Jern Ltd'],
    [
      'Norsk Jern Ltd <NJ.O> said it held talks with Harbour Steel Corp <HSC> today.',
      'Norsk Jern Ltd, Harbour Steel Corp',
    ],
    // A country that is no more.
    [
      'Treasurer Petr Novak will visit France, West Germany and Italy next week.',
      'Petr Novak, France, West Germany, Italy',
    ],
    ['East German leader Jan Berg flew to West Germany.', 'Jan Berg, West Germany'],
    // Whose counterpart it is, where nobody else is told.
    [
      'President Petr Novak was wrong. The decision was made during a phone call with his Turkish counterpart.',
      'Petr Novak, Turkish',
    ],
    // A body that says what it will do.
    ['The Arab League said it would hold an urgent meeting on Saturday.', 'Arab League'],
    ['Ana Lund said it would hold an urgent meeting on Saturday.', ''],
    // Who speaks at a meeting of others.
    ['Speaking during a UN meeting in Oslo on Monday, Ana Lund warned of the risks.', 'UN, Ana Lund'],
    ['Ana Lund flew to Oslo for the Harbour Union (HU) summit on Monday.', 'Harbour Union, Ana Lund'],
    ['The Harbour Union (HU) summit begins on Friday.', 'Harbour Union'],
    ['At the UN meeting, Ana Lund told Petr Novak of the risks.', 'UN, Ana Lund, Petr Novak'],
    ['Ana Lund told Germans during a meeting that all was well.', 'Ana Lund, Germans'],
    ['At the UN meeting, Ana Lund, the envoy for Ghana, warned of the risks.', 'UN, Ana Lund'],
  ] as const)
    it(text, () => assert.deepEqual(whoMeets(text), who))
})

describe('the country that a journey leads to', () => {
  it('receives who comes to it, and not who comes to somewhere in it', () => {
    assert.deepEqual(whoMeets('Ana Lund visited Ghana on Monday.'), ['Ana Lund, Ghana'])
    assert.deepEqual(whoMeets('Minister Ana Lund arrived in Ghana on Monday.'), ['Ana Lund, Ghana'])
    assert.deepEqual(whoMeets('Ana Lund visited a school in Ghana on Monday.'), ['Ana Lund'])
    assert.deepEqual(whoMeets('Ana Lund visited Kumasi in southern Ghana on Monday.'), ['Ana Lund'])
  })
})
