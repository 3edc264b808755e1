import { checkLedger } from '../checkLedger'

/** Published on a Tuesday. */
const check = checkLedger('2019-05-14')

describe('towns that head what a round-up tells', () => {
  it('are where that was', () => {
    check(
      'Diary of the week\n\nOSLO\n\nOn Monday Minister Ana Kovac had coffee with the mayor, Pavel Novak.\n\nVIENNA\n\nOn Sunday President Ivo Brandt met the chancellor, Karl Huber, in Graz.',
      'meeting | held | Ana Kovac, Pavel Novak | OSLO | 2019-05-13',
      'meeting | held | Ivo Brandt, Karl Huber | Graz | 2019-05-12',
    )
  })

  it('are more than one, and no countries', () => {
    check(
      'Diary of the week\n\nOSLO\n\nOn Monday Minister Ana Kovac had coffee with the mayor, Pavel Novak.',
      'meeting | held | Ana Kovac, Pavel Novak |  | 2019-05-13',
    )
    check(
      'Diary of the week\n\nNORWAY\n\nOn Monday Minister Ana Kovac had coffee with the mayor, Pavel Novak.\n\nAUSTRIA\n\nOn Sunday President Ivo Brandt met the chancellor, Karl Huber.',
      'meeting | held | Ana Kovac, Pavel Novak |  | 2019-05-13',
      'meeting | held | Ivo Brandt, Karl Huber |  | 2019-05-12',
    )
  })

  it('say nothing of calls', () => {
    check(
      'Diary of the week\n\nOSLO\n\nOn Monday Minister Ana Kovac telephoned the mayor, Pavel Novak.\n\nVIENNA\n\nNothing.',
      'call | held | Ana Kovac, Pavel Novak |  | 2019-05-13',
    )
  })
})
