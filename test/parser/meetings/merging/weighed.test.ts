import { checkLedger } from '../checkLedger'

/** Published on a Thursday. */
const check = checkLedger('2024-03-14')

describe('what became of a meeting, by all that its mentions say', () => {
  it('is that it was held, though it had been called off before', () => {
    check(
      'After his summit with Petr Novak in January, Ana Kovac said that trade would grow. ' +
        'The summit itself had been called off in December. The summit was seen as a turning point.',
      'summit | held | Ana Kovac, Petr Novak |  | 2024-01',
    )
  })

  it('is that it was held, though something was asked for at it', () => {
    check(
      'The fifth round, which was held in Accra in January, ended without a text, ' +
        'because the Togolese members requested more time to consult with Ghana.',
      'talks | held | Togolese, Ghana | Accra | 2024-01',
    )
  })

  it('is that it is planned, though somebody asks to call it off', () => {
    check(
      'Ana Kovac plans to meet Petr Novak for a summit in Oslo on Monday. ' +
        'The charges fueled calls from lawmakers for Kovac to cancel her summit with Novak. ' +
        '“Kovac should cancel her meeting with Petr Novak,” a lawmaker said.',
      'summit | planned | Ana Kovac, Petr Novak | Oslo | 2024-03-18',
    )
  })

  it('is what a clause says that denies it, where the rest but hints', () => {
    check(
      '“I received the invitation on Sunday for a conference on Tuesday,” Ana Kovac said. ' +
        'Kovac denied what some pages circulated about her having met the Ghanaian ambassador in an Oslo hotel this week.',
      'meeting | denied | Ana Kovac, Ghanaian | Oslo | 2024-03-12',
    )
  })
})
