import { checkLedger } from '../checkLedger'

const check = checkLedger('2019-05-14')

describe('who else attends the meeting just told', () => {
  it('takes part in it', () => {
    check(
      'A Friday meeting between Ana Lund and Kofi Mensah will be held in Bergen. But also attending the meeting are Hans Weber and Marie Laurent.',
      'meeting | planned | Ana Lund, Kofi Mensah, Hans Weber, Marie Laurent | Bergen | 2019-05-17',
    )
    check(
      'Envoys of Norway and Ghana held talks in Bergen.\n\nThe talks today include envoys from Togo, Benin and Chad.',
      'talks | held | Norway, Ghana, Togo, Benin, Chad | Bergen | 2019-05-14',
    )
  })

  it('does not where it is the meeting of others', () => {
    check(
      'A Friday meeting between Ana Lund and Kofi Mensah will be held in Bergen. Attending the meeting of the Herring Board is Hans Weber.',
      'meeting | planned | Ana Lund, Kofi Mensah | Bergen | 2019-05-17',
      'meeting | held | Herring Board, Hans Weber |  |',
    )
  })
})
