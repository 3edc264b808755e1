import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of a paragraph published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraph: string, ...lines: string[]): void =>
  assert.deepEqual(ledgerOf(analyze(paragraph, { languageId: 'article', published: '2024-03-14' })).map(lineOf), lines)

describe('who goes "there"', () => {
  it('goes to the place told before, on the day told', () => {
    check(
      'President Ana Lund travelled to Accra on Monday. Her predecessor, former President Kwame Mensah, travelled there in January.',
      'visit | held | Ana Lund | Accra | 2024-03-11',
      'visit | held | Kwame Mensah | Accra | 2024-01',
    )
  })

  it('is on the trip that was told, if he is the one who makes it', () => {
    check(
      'A trip by the prime minister, Kwame Mensah, to Accra was put off. He was to have gone there tomorrow.',
      'visit | cancelled | Kwame Mensah | Accra | 2024-03-15',
    )
  })

  it('and is on none on no day', () => {
    check(
      'President Ana Lund travelled to Accra on Monday. Former President Kwame Mensah often travelled there.',
      'visit | held | Ana Lund | Accra | 2024-03-11',
    )
  })
})
