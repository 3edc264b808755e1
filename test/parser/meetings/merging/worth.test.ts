import { checkLedger } from '../checkLedger'

/** Published on a Tuesday. */
const check = checkLedger('2019-05-14')

describe('whose way somewhere is a visit', () => {
  it('is that of who holds an office, wherever the text says so', () => {
    check(
      'Ana Kovac flew to Oslo on Monday. It rained. Kovac is the Zemblan trade minister.',
      'visit | held | Ana Kovac | Oslo | 2019-05-13',
    )
  })

  it('is not that of anybody', () => {
    check('Ana Kovac flew to Oslo on Monday. Kovac is a singer.')
  })

  it('is that of officials whom nobody names', () => {
    check('A delegation from Norway arrived in Vienna on Monday.', 'visit | held | Norway | Vienna | 2019-05-13')
  })

  it('is what else the text tells of it', () => {
    check(
      'Ana Kovac flew to Oslo on Monday. Her visit to Oslo was her first.',
      'visit | held | Ana Kovac | Oslo | 2019-05-13',
    )
  })

  it('is not that of “they” where nobody knows who', () => {
    check('They arrived at Lund Airport at noon.')
  })

  it('is that of who meets somebody in office', () => {
    check(
      'Ana Kovac flew to Oslo on Monday. On Tuesday Ana Kovac met the foreign minister, Pavel Novak.',
      'visit | held | Ana Kovac | Oslo | 2019-05-13',
      'meeting | held | Ana Kovac, Pavel Novak | Oslo | 2019-05-14',
    )
    check(
      'Ana Kovac flew to Oslo on Monday. On Tuesday Ana Kovac met Pavel Novak.',
      'meeting | held | Ana Kovac, Pavel Novak | Oslo | 2019-05-14',
    )
  })

  it('is that of who heads a delegation', () => {
    check(
      'A delegation headed by Ana Kovac will travel to Oslo next month.',
      'visit | planned | Ana Kovac | Oslo | 2019-06',
    )
  })

  it('is no trip that nobody is told to make', () => {
    check('The songs are full of free trips to Vienna.')
  })
})

describe('what there is none of', () => {
  it('is no word of another meeting', () => {
    check(
      'With no talks set for an end of the strike, President Ana Kovac went to Oslo on Monday to meet miners.',
      'visit | held | Ana Kovac | Oslo | 2019-05-13',
      'meeting | held | Ana Kovac | Oslo | 2019-05-13',
    )
  })

  it('is what a text calls invented', () => {
    check(
      'Ana Kovac refused to meet Petr Novak. This is an invention: its people, meetings and statements never were.',
      'meeting | denied | Ana Kovac, Petr Novak |  |',
    )
  })
})

describe('who visits a shop', () => {
  it('is a visitor where he holds an office', () => {
    check('Foreign Minister Ana Kovac visited a bakery.', 'visit | held | Ana Kovac |  |')
  })

  it('is anybody', () => {
    check('Ana Kovac, a singer, visited a bakery.')
  })

  it('is a visitor where the shop has a name', () => {
    check('Ana Kovac, a singer, visited Oslo.', 'visit | held | Ana Kovac | Oslo |')
  })
})

describe('who visits by description', () => {
  const said = 'Zemblan President Ana Kovac spoke of fish.'

  it('is whom the text knows by it', () => {
    check(`${said} The president visited Oslo on Monday.`, 'visit | held | Ana Kovac | Oslo | 2019-05-13')
    check(`${said} Then the president flew to Oslo on Monday.`, 'visit | held | Ana Kovac | Oslo | 2019-05-13')
  })

  it('is nobody where the text knows none', () => {
    check(`${said} The mayor visited Oslo on Monday.`)
    check(`${said} The mayor flew to Oslo on Monday.`)
  })

  it('visits somebody, or something', () => {
    check(`${said} Fish were sold while the president was visiting.`)
  })
})

describe('talks in general', () => {
  it('are those of one party with nobody', () => {
    const line = 'meeting | held | Ana Kovac, Jan Lund | Oslo |'
    check('Ana Kovac met Jan Lund in Oslo. Norway shows no interest in peace talks.', line)
  })

  it('are all that a text has to tell, where it has nothing else', () => {
    check('Norway is open to peace talks.', 'talks | proposed | Norway |  |')
  })

  it('are none of which it is told with whom', () => {
    check('Norway is open to talks with Oman.', 'talks | proposed | Norway, Oman |  |')
    check('Norway began talks with the rebels.', 'talks | held | Norway |  |')
  })

  it('are none that somebody comes from', () => {
    check('Ana Kovac spoke to the press after talks on Monday.', 'talks | held | Ana Kovac |  | 2019-05-13')
    check('Ana Kovac spoke to the press after difficult talks.', 'talks | held | Ana Kovac |  |')
  })

  it('are none that a person refuses', () => {
    check('Ana Kovac refuses all talks.', 'talks | denied | Ana Kovac |  |')
  })
})

describe('a meeting of those whom nobody names, beside one of others', () => {
  const other = 'Ana Kovac met Jan Lund in Oslo.'
  const line = 'meeting | held | Ana Kovac, Jan Lund | Oslo |'

  it('is told where it came to pass between two parties', () => {
    check(`${other} The negotiating team met for a week with the ruling council.`, line, 'meeting | held |  |  |')
  })

  it('is not told where it is yet to come', () => {
    check(`${other} The negotiating team will meet with the ruling council.`, line)
  })

  it('is not told where who speaks or reads was there', () => {
    check(`${other} The ruling council met you.`, line)
  })
})

describe('whom somebody receives by a surname that only the document knows', () => {
  it('is who it tells elsewhere', () => {
    check(
      "Ministers Ruben Tashchyan and Elnur Qasimzade are here.\n\nRussia's Yevgeny Sukharev received Tashchyan in Moscow on Monday.",
      'meeting | held | Yevgeny Sukharev, Ruben Tashchyan | Moscow | 2019-05-13',
    )
    check(
      'Prime Minister Levon Arzumanyan and President Farid Mammadzade are leaders.\n\nOn Monday Meredith Coyle brought together Arzumanyan and Mammadzade.',
      'meeting | held | Meredith Coyle, Levon Arzumanyan, Farid Mammadzade |  | 2019-05-13',
    )
  })

  it('is nobody where the document knows none', () => {
    check("Russia's Yevgeny Sukharev received Applause in Moscow on Monday.")
  })
})
