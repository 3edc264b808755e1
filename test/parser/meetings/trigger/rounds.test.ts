import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const ledger = (...paragraphs: string[]): string[] =>
  ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf)

const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(ledger(...paragraphs), lines)

describe('one more stands for what was told right before', () => {
  it('of the same parties, where or when it is', () => {
    check(
      ['Norway and Chile held talks in Doha on Tuesday. The next one will be held in Oslo on April 3.'],
      'talks | held | Norway, Chile | Doha | 2024-03-12',
      'talks | planned | Norway, Chile | Oslo | 2024-04-03',
    )
    check(
      ['The leaders of Norway and Chile met in Doha on Tuesday. The last one was held in Oslo in May.'],
      'meeting | held | Norway, Chile | Doha | 2024-03-12',
      'meeting | held | Norway, Chile | Oslo | 2023-05',
    )
  })

  it('of a number in figures, of what is called discussions, with an aside behind it', () => {
    const aside = 'the only format that brings together officials from both,'
    check(
      [`The 41st round of the Geneva International Discussions, ${aside} was held in Oslo on Wednesday.`],
      'talks | held |  | Oslo | 2024-03-13',
    )
    check([`The 41st round of the Harbour Cup, ${aside} was held in Oslo on Wednesday.`])
    check(
      [`Talks between Norway and Chile, ${aside} ended in Doha on Wednesday.`],
      'talks | held | Norway, Chile | Doha | 2024-03-13',
    )
  })

  it('and not of what stands farther off', () => {
    check(
      ['The leaders of Norway and Chile met in Doha on Tuesday. A storm hit Oslo. The next one is due on April 3.'],
      'meeting | held | Norway, Chile | Doha | 2024-03-12',
    )
  })

  it('of a format, and behind its number', () => {
    check(
      [
        'Norway and Chile held talks in Doha on Tuesday.',
        'The next round of the Doha format, the ninth, will be held in Oslo on April 3.',
      ],
      'talks | held | Norway, Chile | Doha | 2024-03-12',
      'talks | planned | Norway, Chile | Oslo | 2024-04-03',
    )
  })
})

describe('a round stands for the talks told before', () => {
  const first = 'talks | held | Norway, Chile | Doha | 2024-03-12'

  it('in the same sentence, and where those were', () => {
    check(
      [
        'Envoys of Norway and Chile held a first round of talks in Doha on Tuesday, and a second round will take place there on April 3.',
      ],
      first,
      'talks | planned | Norway, Chile | Doha | 2024-04-03',
    )
  })

  it('in a paragraph of its own, to come or gone by', () => {
    check(
      ['Norway and Chile held talks in Doha on Tuesday.', 'The next round is due in Oslo on April 3.'],
      first,
      'talks | planned | Norway, Chile | Oslo | 2024-04-03',
    )
    check(
      ['Norway and Chile held talks in Doha on Tuesday.', 'The last round was held in Oslo in May.'],
      first,
      'talks | held | Norway, Chile | Oslo | 2023-05',
    )
  })

  it('or of talks that the text tells nothing else of', () => {
    check(
      ['Pavel Novak met Ana Kovac on Tuesday.', 'The next round is due in Oslo on April 3.'],
      'meeting | held | Pavel Novak, Ana Kovac |  | 2024-03-12',
      'talks | planned |  | Oslo | 2024-04-03',
    )
  })

  it('named after the place of its row', () => {
    check(
      ['Norway and Chile held talks in Doha on Tuesday.', 'The first Oslo round, which opened in January, failed.'],
      first,
      'talks | held | Norway, Chile | Oslo | 2024-01',
    )
  })

  it('and not where another round is meant', () => {
    check(
      ['Norway and Chile held talks in Doha on Tuesday.', 'The next round of voting is due in Oslo on April 3.'],
      first,
    )
    check(
      ['Norway and Chile held talks in Doha on Tuesday.', 'The next round of drinks was paid for by the hosts.'],
      first,
    )
  })

  it('tells by its number which talks they are', () => {
    check(
      [
        'A first round of talks between Norway and Chile failed in Doha on Monday. A second round of talks between Norway and Chile began on Tuesday.',
      ],
      'talks | held | Norway, Chile | Doha | 2024-03-11',
      'talks | held | Norway, Chile |  | 2024-03-12',
    )
  })
})

describe('“there” is where the meeting told before was', () => {
  it('for whom one meets next', () => {
    check(
      ['Pavel Novak held talks with Ana Kovac in Oslo on Monday. Hugo Lemaire met Rosa Diaz there on Tuesday.'],
      'talks | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-11',
      'meeting | held | Hugo Lemaire, Rosa Diaz | Oslo | 2024-03-12',
    )
  })

  it('and nowhere where it tells only that something is', () => {
    check(
      ['Pavel Novak held talks with Ana Kovac in Oslo on Monday. When Hugo Lemaire met Rosa Diaz there was snow.'],
      'talks | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-11',
      'meeting | held | Hugo Lemaire, Rosa Diaz |  |',
    )
  })
})

describe('“the previous one”, set in a place between commas,', () => {
  it('is one more of what was told right before', () => {
    check(
      [
        'Pavel Novak met Ana Kovac in Oslo on Monday. The previous meeting of the two, in Vienna in January, was short.',
      ],
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-11',
      'meeting | held | Pavel Novak, Ana Kovac | Vienna | 2024-01',
    )
    check(
      ['Pavel Novak met Ana Kovac in Oslo on Monday. The previous one, in Vienna in January, closed with a text.'],
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-11',
      'meeting | held | Pavel Novak, Ana Kovac | Vienna | 2024-01',
    )
  })

  it('is where it took place', () => {
    check(
      [
        'Pavel Novak met Ana Kovac in Oslo on Monday. The previous one took place in the port city of Bergen in January.',
      ],
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-11',
      'meeting | held | Pavel Novak, Ana Kovac | Bergen | 2024-01',
    )
  })

  it('is nothing where it is in no place', () => {
    check(
      ['Pavel Novak met Ana Kovac in Oslo on Monday. The previous one, in fact, was a baker.'],
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-11',
    )
  })
})

describe('an ordinal stands for one more of what was told right before', () => {
  const before = 'The sixth meeting of Norway and Chile was held in Oslo on Monday.'
  const sixth = 'meeting | held | Norway, Chile | Oslo | 2024-03-11'

  it('where it took place, or is set aside with a day', () => {
    check([`${before} The fourth was hosted by Doha in May.`], sixth, 'meeting | held | Norway, Chile | Doha | 2023-05')
    check(
      [`${before} The fifth took place in Doha in May 2023.`],
      sixth,
      'meeting | held | Norway, Chile | Doha | 2023-05',
    )
    check(
      [`${before} The first, in Doha in May 2023, ended when a storm came.`],
      sixth,
      'meeting | held | Norway, Chile | Doha | 2023-05',
    )
  })

  it('and not where it is told to be something', () => {
    check([`${before} The fourth is a sailor.`], sixth)
    check([`${before} The first, a sailor, sang in May.`], sixth)
  })
})

describe('a number stands for one more of what was told right before', () => {
  const first = 'meeting | held | Pavel Novak, Ana Kovac | Doha | 2024-03-12'

  it('and not what else has one', () => {
    check(['Two shells fell on Tuesday. The third, in Doha, hit a house.'])
  })

  it('and may not have come to pass', () => {
    check(
      [
        'Pavel Novak met Ana Kovac in Doha on Tuesday. At the second, which was to have been held on March 13, Kovac did not show up.',
      ],
      first,
      'meeting | cancelled | Pavel Novak, Ana Kovac |  | 2024-03-13',
    )
  })

  it('as the next does', () => {
    check(
      ['The last summit of the five states was in Doha in January. The next will be in Oslo in August.'],
      'summit | held |  | Doha | 2024-01',
      'summit | planned |  | Oslo | 2024-08',
    )
    check(['Pavel Novak met Ana Kovac in Doha on Tuesday. The next was a man in Oslo.'], first)
  })
})

describe('the meetings of a row', () => {
  it('are of the same people', () => {
    check(
      [
        'Pavel Novak and Ana Kovac called for calm at their third meeting in Doha on Tuesday.',
        'The first meeting was held in Oslo on March 1, and the second in Bern.',
      ],
      'meeting | held | Pavel Novak, Ana Kovac | Doha | 2024-03-12',
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-01',
      'meeting | held | Pavel Novak, Ana Kovac | Bern |',
    )
    check(
      [
        'Pavel Novak and Ana Kovac called for calm at their third meeting in Doha on Tuesday.',
        'The fourth meeting will be held in Oslo in May.',
      ],
      'meeting | held | Pavel Novak, Ana Kovac | Doha | 2024-03-12',
      'meeting | planned |  | Oslo | 2024-05',
    )
  })

  it('and are known by their number', () => {
    check(
      [
        'Pavel Novak and Ana Kovac called for calm at their second meeting in Doha.',
        'The first meeting was held in Oslo on March 1. At the second, on March 9, they talked of fish.',
      ],
      'meeting | held | Pavel Novak, Ana Kovac | Doha | 2024-03-09',
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-01',
    )
  })
})

describe('a round that is pencilled in', () => {
  it('is on that day', () => {
    check(
      [
        'Norway and Chile held talks in Doha on Tuesday.',
        'A fourth round, which the hosts would like to be the last, has been pencilled in for March 31.',
      ],
      'talks | held | Norway, Chile | Doha | 2024-03-12',
      'talks | planned | Norway, Chile |  | 2024-03-31',
    )
  })
})

describe('the rounds of those who were brought to one table', () => {
  it('are of them all, whoever is told to speak there', () => {
    check(
      [
        'President Hugo Lemaire brought Pavel Novak and Ana Kovac under one roof. In the first round, on January 9, he carried letters. In the second, on February 6, the pair nodded.',
      ],
      'meeting | held | Hugo Lemaire, Pavel Novak, Ana Kovac |  |',
      'talks | held | Hugo Lemaire, Pavel Novak, Ana Kovac |  | 2024-01-09',
      'talks | held | Hugo Lemaire, Pavel Novak, Ana Kovac |  | 2024-02-06',
    )
  })

  it('and not of them where another speaks', () => {
    check(
      [
        'President Hugo Lemaire brought Pavel Novak and Ana Kovac under one roof. In the first round of voting, on January 9, Rosa Diaz won.',
      ],
      'meeting | held | Hugo Lemaire, Pavel Novak, Ana Kovac |  |',
    )
  })
})
