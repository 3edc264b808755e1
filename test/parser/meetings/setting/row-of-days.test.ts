import { checkLedger } from '../checkLedger'

const check = checkLedger('2019-05-14')

describe('a row of days in front of what is told', () => {
  it('begins with its first', () => {
    check('On May 17-18, Ana Lund will visit Accra.', 'visit | planned | Ana Lund | Accra | 2019-05-17')
    check('On May 17 and 18, Ana Lund will visit Accra.', 'visit | planned | Ana Lund | Accra | 2019-05-17')
    check('On Sunday and Monday Ana Lund met Olaf Berg.', 'meeting | held | Ana Lund, Olaf Berg |  | 2019-05-12')
  })

  it('is none where two days are told apart', () => {
    check(
      'Ana Lund will rest on May 17. On May 18 she will visit Accra.',
      'visit | planned | Ana Lund | Accra | 2019-05-18',
    )
    check('In May, on Sunday, Ana Lund met Olaf Berg.', 'meeting | held | Ana Lund, Olaf Berg |  | 2019-05-12')
  })
})
