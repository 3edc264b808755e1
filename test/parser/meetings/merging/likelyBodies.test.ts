import { checkLedger } from '../checkLedger'

/** Published on a Thursday. */
const check = checkLedger('2024-03-14')

describe('which body was likely at a meeting', () => {
  it('is one named next to a meeting of which nobody is told', () => {
    check('A Norsk Jern Bank spokesman said talks in Oslo had gone on.', 'talks | held | Norsk Jern Bank | Oslo |')
  })

  it('is none that does something else', () => {
    check('Ahead of the G20, ministers met in Oslo.', 'meeting | held |  | Oslo |')
    check('According to the Norsk Jern Bank, talks in Oslo had gone on.', 'talks | held |  | Oslo |')
  })

  it('is none that stands far off', () => {
    check(
      'Talks went on in Bergen, and nobody could tell on Monday night how the storm had hurt the Oslo Fishermen’s Union.',
      'talks | held |  |  |',
    )
  })

  it('is none where two are told', () => {
    check(
      'The Oslo Fishermen’s Union watched while Ana Kovac met Petr Novak in Bergen.',
      'meeting | held | Ana Kovac, Petr Novak | Bergen |',
    )
  })
})
