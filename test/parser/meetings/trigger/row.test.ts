import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of a paragraph published on a Thursday, 14 March 2024, one line a meeting. */
const check = (paragraph: string, ...lines: string[]): void =>
  assert.deepEqual(ledgerOf(analyze(paragraph, { languageId: 'article', published: '2024-03-14' })).map(lineOf), lines)

describe('the others of a row, by their number alone', () => {
  const third = 'meeting | held | Ana Lund, Kwame Mensah |  |'

  it('with where or when each was between commas', () => {
    check(
      'It was the third meeting of Ana Lund and Kwame Mensah. The first, in Lagos in January, ended without a statement. The second, which they held in February, was short.',
      third,
      'meeting | held | Ana Lund, Kwame Mensah | Lagos | 2024-01',
      'meeting | held | Ana Lund, Kwame Mensah |  | 2024-02',
    )
  })

  it('with where or when right behind, in one sentence', () => {
    check(
      'Ana Lund and Kwame Mensah met three times. The first meeting was in Lagos on January 3, the second in Oslo on February 6 and the third in Accra on March 9.',
      'meeting | held | Ana Lund, Kwame Mensah | Lagos | 2024-01-03',
      'meeting | held | Ana Lund, Kwame Mensah | Oslo | 2024-02-06',
      'meeting | held | Ana Lund, Kwame Mensah | Accra | 2024-03-09',
    )
    check(
      'Ana Lund and Kwame Mensah held three meetings: the first in Lagos on January 3, the second in Oslo on February 6, and the third in Accra on March 9.',
      'meeting | held | Ana Lund, Kwame Mensah | Lagos | 2024-01-03',
      'meeting | held | Ana Lund, Kwame Mensah | Oslo | 2024-02-06',
      'meeting | held | Ana Lund, Kwame Mensah | Accra | 2024-03-09',
    )
  })

  it('with the day before the place, which is none of the first', () => {
    check(
      'Ana Lund and Kwame Mensah met twice. The first meeting was held on January 3 in Lagos, the second on February 6 in Oslo.',
      'meeting | held | Ana Lund, Kwame Mensah | Lagos | 2024-01-03',
      'meeting | held | Ana Lund, Kwame Mensah | Oslo | 2024-02-06',
    )
  })

  it('behind a semicolon, a preposition, or with a verb of their own', () => {
    check(
      'It was the third meeting of Ana Lund and Kwame Mensah. During the first, in January, they quarrelled; the second, held in Lagos in February, was short.',
      third,
      'meeting | held | Ana Lund, Kwame Mensah |  | 2024-01',
      'meeting | held | Ana Lund, Kwame Mensah | Lagos | 2024-02',
    )
    check(
      'The sixth meeting of Ana Lund and Kwame Mensah will be held in Oslo in July. The fourth was held on January 12.',
      'meeting | planned | Ana Lund, Kwame Mensah | Oslo | 2024-07',
      'meeting | held | Ana Lund, Kwame Mensah |  | 2024-01-12',
    )
  })

  it('of calls, and where the number stands behind the noun', () => {
    check(
      'It was the second call between Ana Lund and Kwame Mensah: during the first, in January, they had agreed on fish.',
      'call | held | Ana Lund, Kwame Mensah |  |',
      'call | held | Ana Lund, Kwame Mensah |  | 2024-01',
    )
    check(
      'Ana Lund met Kwame Mensah on Monday. The meeting was the second since the storm. The first, in Lagos in January, was short.',
      'meeting | held | Ana Lund, Kwame Mensah |  | 2024-03-11',
      'meeting | held | Ana Lund, Kwame Mensah | Lagos | 2024-01',
    )
  })

  it('as one that was set and never held', () => {
    check(
      'It was the second meeting of Ana Lund and Kwame Mensah. A third had been fixed for February 17 but did not take place.',
      'meeting | held | Ana Lund, Kwame Mensah |  |',
      'meeting | cancelled | Ana Lund, Kwame Mensah |  | 2024-02-17',
    )
  })

  it('and nothing without where or when, farther off, or of another row', () => {
    check('It was the third meeting of Ana Lund and Kwame Mensah. The first, a short one, changed nothing.', third)
    check(
      'It was the third meeting of Ana Lund and Kwame Mensah. A storm hit the coast. It rained. The first, in Lagos in January, took a roof.',
      third,
    )
    check(
      'Ana Lund met Kwame Mensah on Monday. Two storms came. The first, in Lagos in January, took a roof.',
      'meeting | held | Ana Lund, Kwame Mensah |  | 2024-03-11',
    )
    check(
      'It was the third meeting of Ana Lund and Kwame Mensah. The first of the storms, in Lagos in January, took a roof.',
      third,
    )
  })
})

describe('a round that depends on something', () => {
  it('is where and when it will be, behind the condition', () => {
    check(
      'Ana Lund and Kwame Mensah held talks in Oslo on Monday. The next round, if all goes well, will be in Lagos in June.',
      'talks | held | Ana Lund, Kwame Mensah | Oslo | 2024-03-11',
      'talks | planned | Ana Lund, Kwame Mensah | Lagos | 2024-06',
    )
  })

  it('and is none that another speaks of', () => {
    check(
      'Ana Lund and Kwame Mensah held talks in Oslo on Monday. The talks, if they failed, a cook said, would be forgotten in June.',
      'talks | held | Ana Lund, Kwame Mensah | Oslo | 2024-03-11',
    )
  })
})
