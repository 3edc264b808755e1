import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const ledger = (...paragraphs: string[]): string[] =>
  ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf)

const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(ledger(...paragraphs), lines)

describe('where the visit leads', () => {
  it('is where they meet during the visit', () => {
    check(
      [
        'Swedish President Petr Novak will hold talks with Prime Minister Ana Kovac during the visit, his first to Norway.',
      ],
      'talks | planned | Petr Novak, Ana Kovac | Norway |',
      'visit | planned | Petr Novak, Norway | Norway |',
    )
  })

  it('is where the visitor meets the country’s own', () => {
    check(
      [
        'On Thursday Petr Novak was in Norway visiting a port. He is due to take part in talks with the Norwegian government on Friday.',
      ],
      'visit | held | Petr Novak, Norway | Norway | 2024-03-14',
      'talks | planned | Petr Novak, Norwegian | Norway | 2024-03-15',
    )
  })

  it('is not where the visitor meets others', () => {
    check(
      [
        'On Thursday Petr Novak was in Norway visiting a port. He is due to take part in talks with the Danish government on Friday.',
      ],
      'visit | held | Petr Novak, Norway | Norway | 2024-03-14',
      'talks | planned | Petr Novak, Danish |  | 2024-03-15',
    )
  })
})

describe('where the visitor is', () => {
  it('is where he holds talks next, and not where others do', () => {
    check(
      ['Swedish President Petr Novak flew to Doha on Tuesday. He held talks with Prime Minister Ana Kovac.'],
      'visit | held | Petr Novak | Doha | 2024-03-12',
      'talks | held | Petr Novak, Ana Kovac | Doha | 2024-03-12',
    )
    check(
      ['Swedish President Petr Novak flew to Doha on Tuesday. Omar Siddiq held talks with Prime Minister Ana Kovac.'],
      'visit | held | Petr Novak | Doha | 2024-03-12',
      'talks | held | Omar Siddiq, Ana Kovac |  |',
    )
  })
})

describe('talks spoken of again', () => {
  it('are one offer told three times', () => {
    check(
      [
        'The line was restored after Norway proposed high-level talks in response to a letter.',
        'Norway offered to hold talks on April 9 about the straits.',
        'The envoy mocked Norway’s offer to hold talks.',
      ],
      'talks | proposed | Norway |  | 2024-04-09',
    )
  })

  it('are not the next ones where they had a day', () => {
    check(
      [
        'Petr Novak said logistics for the next summit between Swedish President Elin Berg and Norwegian Prime Minister Ana Kovac are close.',
        'Berg and Kovac agreed on it at their January meeting in Bergen.',
      ],
      'summit | planned | Elin Berg, Ana Kovac |  |',
      'meeting | held | Elin Berg, Ana Kovac | Bergen | 2024-01',
    )
  })

  it('is not where one telephones from', () => {
    check(
      ['Ana Kovac telephoned Swedish President Petr Novak in Uppsala on Tuesday.'],
      'call | held | Ana Kovac, Petr Novak |  | 2024-03-12',
    )
    check(
      ['Ana Kovac visited Oslo this month. She spoke by telephone with the Zemblan premier, Petr Novak, on 5 March.'],
      'visit | held | Ana Kovac | Oslo | 2024-03',
      'call | held | Ana Kovac, Petr Novak |  | 2024-03-05',
    )
  })
})
