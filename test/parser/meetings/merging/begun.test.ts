import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'

/** The days on which meetings began by a text published on a Thursday, 14 March 2024. */
const begun = (text: string): (string | undefined)[] =>
  analyze(text, { languageId: 'article', published: '2024-03-14' }).meetings.map(({ time }) => time?.value)

describe('the day a meeting began', () => {
  const cases: [text: string, day: string][] = [
    ['President Petr Novak spoke on Wednesday in Oslo on the second day of a summit on fish.', '2024-03-12'],
    ['The first five-day round of talks between Norway and Sweden concluded on Wednesday.', '2024-03-09'],
    ['Petr Novak and Ana Kovac ended a three-day meeting in Oslo on Wednesday.', '2024-03-11'],
    ['Capping a three-day visit to Oslo, Petr Novak spoke on Wednesday.', '2024-03-11'],
    ['Petr Novak returned to Oslo on Wednesday after a two-day visit to Kenya.', '2024-03-12'],
    ['Petr Novak came home on Wednesday after a two-day visit to Kenya.', '2024-03-12'],
    ['Petr Novak arrived on Wednesday from a two-day visit to Kenya.', '2024-03-12'],
    ['Petr Novak concluded on Wednesday a two-day visit to Kenya.', '2024-03-12'],
    [
      'Petr Novak will pay a visit to Oslo starting from Friday. On the second day of his trip he will speak.',
      '2024-03-15',
    ],
    ['Petr Novak and Ana Kovac began a three-day meeting in Oslo on Wednesday.', '2024-03-13'],
    ['Petr Novak and Ana Kovac held a two-day meeting in Oslo last month.', '2024-02'],
    ['Petr Novak met Ana Kovac in Oslo on Wednesday.', '2024-03-13'],
    ['Petr Novak plans a trip to Oslo this summer. The trip in July is his first.', '2024-07'],
    ['Petr Novak resigned on Wednesday, a day after he met Ana Kovac in Oslo.', '2024-03-12'],
    ['Petr Novak resigned on Wednesday, two days after talks with Ana Kovac in Oslo.', '2024-03-11'],
    ['Petr Novak resigned on Wednesday, a day after he met Ana Kovac in Oslo on Monday.', '2024-03-11'],
    ['The vote was lost on Wednesday. The day after his meeting with Ana Kovac, Petr Novak said so.', '2024-03-12'],
    ['The vote was lost on Wednesday. It was the third day of his visit to Oslo, Petr Novak said.', '2024-03-11'],
    [
      'On the fourth day of his tour of Asia Petr Novak praised Japan. “We are friends,” he said on Wednesday during his tour of Asia.',
      '2024-03-10',
    ],
  ]
  for (const [text, day] of cases) it(text, () => assert.deepEqual(begun(text), [day]))

  it('is not that on which somebody came back from it', () => {
    const back = 'Petr Novak returned to Oslo on Wednesday after a tour of Kenya and Ghana.'
    assert.deepEqual(begun(back), [undefined])
    assert.deepEqual(begun('Petr Novak returned on Wednesday from a week-long trip to Kenya.'), [undefined])
    assert.deepEqual(begun(`${back} President Petr Novak began in Nairobi on Sunday.`), ['2024-03-10'])
    assert.deepEqual(begun(`${back} The trial of Petr Novak began in earnest on Sunday.`), [undefined])
  })

  it('is that on which a visitor came, however long the visit', () => {
    const whole = 'Petr Novak has wrapped up a five-day visit to Kenya without a promise.'
    assert.deepEqual(begun(`${whole} Novak began his visit to Kenya last Saturday.`), ['2024-03-09'])
    assert.equal(begun(`${whole}\n\nNovak landed in Nairobi last Saturday to sell boats.`)[0], '2024-03-09')
  })

  it('is not what its mention says', () => {
    const [meeting] = analyze('Petr Novak and Ana Kovac ended a three-day meeting in Oslo on Wednesday.', {
      languageId: 'article',
      published: '2024-03-14',
    }).meetings
    assert.equal(meeting?.mentions[0]?.time?.value, '2024-03-13')
  })
})
