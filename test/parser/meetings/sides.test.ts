import { checkLedger } from './checkLedger'

/** Published on a Thursday. */
const check = checkLedger('2024-03-14')

describe('the countries that meet', () => {
  it('are one side each, whatever they are called', () => {
    check(
      'Israel and Egypt held talks in Oslo on Tuesday. The talks between the Israelis and the Egyptians were short.',
      'talks | held | Israel, Egypt | Oslo | 2024-03-12',
    )
    check(
      'Moscow and Egypt held talks in Oslo on Tuesday. The talks between Russia and Egypt were short.',
      'talks | held | Egypt, Russia | Oslo | 2024-03-12',
    )
  })

  it('stand before talks, and may be where a summit is', () => {
    check('Ana Kovac said the Iran talks resumed on Tuesday.', 'talks | held | Iran |  | 2024-03-12')
    check('Ana Kovac said the Singapore summit began on Tuesday.', 'summit | held |  |  | 2024-03-12')
    check('Ana Kovac said the Middle East talks resumed on Tuesday.', 'talks | held |  |  | 2024-03-12')
  })
})
