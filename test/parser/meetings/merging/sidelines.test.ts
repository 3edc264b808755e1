import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { checkLedger } from '../checkLedger'
import { ledgerOf } from '../ledger'

/** Published on a Thursday. */
const check = checkLedger('2024-03-14')

describe('who meets another beside a summit', () => {
  it('is at the summit', () => {
    check(
      'Ana Kovac met Petr Novak on Tuesday on the sidelines of the Group of 20 summit in Oslo.',
      'meeting | held | Ana Kovac, Petr Novak | Oslo | 2024-03-12',
      'summit | held | Group of 20, Ana Kovac, Petr Novak | Oslo | 2024-03-12',
    )
  })

  it('is at a conference, too, and not on the visit that one is on', () => {
    check(
      'Ana Kovac is to meet Petr Novak on Friday at the Group of 20 meeting in Oslo.',
      'meeting | planned | Ana Kovac, Petr Novak | Oslo | 2024-03-15',
      'meeting | planned | Group of 20, Ana Kovac, Petr Novak | Oslo | 2024-03-15',
    )
    check(
      'Ana Kovac met Petr Novak during a visit by Jan Berg to Oslo.',
      'meeting | held | Ana Kovac, Petr Novak | Oslo |',
      'visit | held | Jan Berg | Oslo |',
    )
  })

  it('is nobody of whom one only speaks there', () => {
    check(
      '“We will meet Petr Novak on Friday,” Ana Kovac said on Wednesday during a meeting with Jan Berg.',
      'meeting | planned | Ana Kovac, Petr Novak |  | 2024-03-15',
      'meeting | held | Ana Kovac, Jan Berg |  | 2024-03-13',
    )
  })

  it('is nobody where the meeting is not to be', () => {
    const [, summit] = ledgerOf(
      analyze('Ana Kovac will not meet Petr Novak on the sidelines of the NATO summit in Oslo.', {
        languageId: 'article',
      }),
    )
    assert.ok(summit && !summit.participants.includes('Ana Kovac'))
  })
})
