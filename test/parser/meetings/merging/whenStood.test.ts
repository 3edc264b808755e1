import { checkLedger } from '../checkLedger'

const check = checkLedger('2019-05-14')

describe('when somebody was where the meeting was', () => {
  it('is when the meeting was', () => {
    check(
      'Ana Lund, the foreign minister of Norway, flew to Bergen in mid-April. She had lunch with Olaf Berg, the mayor.',
      'visit | held | Ana Lund | Bergen | 2019-04',
      'meeting | held | Ana Lund, Olaf Berg | Bergen | 2019-04',
    )
  })

  it('is when the meeting was, whoever drove, and not where that sentence tells two times', () => {
    check(
      'Ana Lund was driven to Bergen in April. There she had lunch with Olaf Berg, the mayor.',
      'meeting | held | Ana Lund, Olaf Berg | Bergen | 2019-04',
    )
    check(
      'Ana Lund was driven to Bergen in April, a year after the storm of March 2018. There she had lunch with Olaf Berg, the mayor.',
      'meeting | held | Ana Lund, Olaf Berg | Bergen |',
    )
  })

  it('is when the meeting will be, told right behind', () => {
    check(
      'Ana Lund, who landed on Sunday, flies on to Bergen on Friday. There she will meet Olaf Berg, the mayor.',
      'visit | planned | Ana Lund | Bergen | 2019-05-17',
      'meeting | planned | Ana Lund, Olaf Berg | Bergen | 2019-05-17',
    )
    check(
      'Ana Lund, who landed on Sunday, flies on to Bergen on Friday. She will meet Olaf Berg, the mayor.',
      'visit | planned | Ana Lund | Bergen | 2019-05-17',
      'meeting | planned | Ana Lund, Olaf Berg | Bergen |',
    )
  })
})

describe('a month or a week in which somebody will go somewhere', () => {
  it('is that of whom she will meet there', () => {
    check(
      'Ana Lund, the foreign minister of Norway, will travel to Accra next month. Lund is expected to meet President Kofi Mensah.',
      'visit | planned | Ana Lund | Accra | 2019-06',
      'meeting | planned | Ana Lund, Kofi Mensah | Accra | 2019-06',
    )
  })
})
