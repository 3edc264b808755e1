import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { checkLedger } from '../checkLedger'

/** Published on a Thursday. */
const check = checkLedger('2024-03-14')

describe('who else was at a meeting of which one is told', () => {
  it('is whom the sentence speaks of before it', () => {
    check(
      'Ana Kovac looked tired in the photographs of a meeting with Petr Novak in Oslo.',
      'meeting | held | Petr Novak, Ana Kovac | Oslo |',
    )
  })

  it('is nobody who is told but to say whose somebody else is', () => {
    check('The wife of Petr Novak met Ana Kovac in Oslo.', 'meeting | held | Ana Kovac | Oslo |')
    check('Ana Kovac met Petr Novak’s lawyers in Oslo.', 'meeting | held | Ana Kovac | Oslo |')
    check('On Tuesday Petr Novak supporters met Ana Kovac.', 'meeting | held | Ana Kovac |  | 2024-03-12')
    check('A delegation led by a brother of President Petr Novak met Ana Kovac.', 'meeting | held | Ana Kovac |  |')
  })

  it('is nobody of another sentence', () => {
    check('Ana Kovac waved. The lunch with Petr Novak in Oslo was good.', 'meeting | held | Petr Novak | Oslo |')
  })

  it('is nobody who stands before a clause with somebody of its own', () => {
    check(
      'A guard wrote that Ana Kovac said they had waved before the lunch with Petr Novak in Oslo.',
      'meeting | planned | Petr Novak | Oslo |',
    )
  })

  it('is nobody where a person and a country are told', () => {
    check(
      'Ana Kovac met Petr Novak on Tuesday, a day after meeting the Turkish ambassador.',
      'meeting | held | Ana Kovac, Petr Novak |  | 2024-03-12',
      'meeting | held | Ana Kovac, Turkish |  |',
    )
  })

  it('is nobody of a journey whose traveller is told', () => {
    check(
      'Ana Kovac looked tired in the photographs of a visit by Petr Novak to Oslo.',
      'visit | held | Petr Novak | Oslo |',
    )
  })

  it('has its place in the text', () => {
    const text = 'Ana Kovac looked tired in the photographs of a meeting with Petr Novak in Oslo.'
    const { meetings } = analyze(text, { languageId: 'article' })
    assert.deepEqual(
      meetings[0]?.participants.map(({ start, end }) => text.slice(start, end)),
      ['Petr Novak', 'Ana Kovac'],
    )
  })
})

describe('the countries that a journey leads to', () => {
  it('receive the traveller', () => {
    check(
      'Ana Kovac began a trip to Ghana, Togo and Benin on Tuesday.',
      'visit | held | Ana Kovac, Ghana, Togo, Benin | Ghana, Togo, Benin | 2024-03-12',
    )
  })
})

describe('who was at a meeting of which nobody is told', () => {
  it('are the countries that the sentence names before it', () => {
    check(
      'Ghana and Togo look close to a treaty, according to sources close to the talks in Oslo.',
      'talks | held | Ghana, Togo | Oslo |',
    )
  })

  it('is not one country alone, nor one of a title', () => {
    check(
      'Ghana looks close to a treaty, according to Togolese President Ana Kovac, who spoke of the talks in Oslo.',
      'talks | held |  | Oslo |',
    )
  })
})
