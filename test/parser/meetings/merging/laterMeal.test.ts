import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of a paragraph published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraph: string, ...lines: string[]): void =>
  assert.deepEqual(ledgerOf(analyze(paragraph, { languageId: 'article', published: '2024-03-14' })).map(lineOf), lines)

const talks = 'talks | held | Ana Lund, Kwame Mensah | Oslo | 2024-03-12'
const told = 'Ana Lund and Kwame Mensah held talks in Oslo on Tuesday.'

describe('a meal and the talks of the same day', () => {
  it('are two where the meal was later', () => {
    const meal = 'meeting | held | Ana Lund, Kwame Mensah |  | 2024-03-12'
    check(`${told} Later on Tuesday Lund had dinner with Mensah at the palace.`, talks, meal)
    check(`${told} Lund had dinner with Mensah later that Tuesday.`, talks, meal)
  })

  it('are one where one met the other at the meal', () => {
    const met = 'meeting | held | Ana Lund, Kwame Mensah | Oslo | 2024-03-12'
    check('Ana Lund hosted Kwame Mensah at a dinner in Oslo on Tuesday.', met)
    check('Ana Lund met Kwame Mensah at a state dinner in Oslo on Tuesday.', met)
  })

  it('are one where they talked over it', () => {
    check(`${told} The two men met over lunch.`, talks)
    check('Ana Lund and Kwame Mensah held talks over dinner in Oslo on Tuesday. Later the dinner went cold.', talks)
  })
})

describe('a meeting that is proposed and one that was held', () => {
  const met = 'Ana Lund and Kwame Mensah met in Oslo on Tuesday.'
  const held = 'meeting | held | Ana Lund, Kwame Mensah | Oslo | 2024-03-12'
  it('are two', () =>
    check(
      `${met} The proposed meeting of Lund and Mensah would be about fish.`,
      held,
      'meeting | proposed | Ana Lund, Kwame Mensah |  |',
    ))

  it('are one where it is only hoped that it bears fruit', () =>
    check(`${met} Lund hoped that the meeting with Mensah would bear fruit.`, held))
})
