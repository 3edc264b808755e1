import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const ledger = (...paragraphs: string[]): string[] =>
  ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf)

const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(ledger(...paragraphs), lines)

describe('where and when, by what stands around the meeting', () => {
  it('“here” is the town of the dateline', () => {
    check(
      ['OSLO, March 12 - Pavel Novak met Ana Kovac here on Monday.'],
      'meeting | held | Pavel Novak, Ana Kovac | OSLO | 2024-03-11',
    )
    check(
      ['OSLO, March 12 - Pavel Novak met Ana Kovac on Monday.'],
      'meeting | held | Pavel Novak, Ana Kovac |  | 2024-03-11',
    )
  })

  it('“the same city” is the town told last', () => {
    check(
      ['The talks in Oslo in May failed. Pavel Novak met Ana Kovac in the same city in June.'],
      'talks | held |  | Oslo | 2023-05',
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2023-06',
    )
    check(
      ['The talks in Norway in May failed. Pavel Novak met Ana Kovac in the same city in June.'],
      'talks | held |  | Norway | 2023-05',
      'meeting | held | Pavel Novak, Ana Kovac |  | 2023-06',
    )
  })

  it('“during a visit here” is the town of the dateline for what was done on it', () => {
    check(
      ['OSLO, March 12 - Pavel Novak has met Ana Kovac during a visit here.'],
      'meeting | held | Pavel Novak, Ana Kovac | OSLO |',
      'visit | held | Pavel Novak | OSLO |',
    )
  })

  it('who tells of it as they meet tells it there', () => {
    check(
      ['Pavel Novak told reporters in Oslo on Tuesday as he met with Ana Kovac that he was glad.'],
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-12',
    )
    check(
      ['Pavel Novak told reporters in Oslo on Tuesday that he met with Ana Kovac.'],
      'meeting | held | Pavel Novak, Ana Kovac |  |',
    )
  })

  it('who visits “also” meets others there, that day', () => {
    check(
      [
        'On a visit to Norway on Monday, Chilean President Pavel Novak spoke of hope.',
        'He signed a book.',
        'He spoke for an hour.',
        'Novak also met Swedish envoy Ana Kovac.',
      ],
      'visit | held | Pavel Novak, Norway | Norway | 2024-03-11',
      'meeting | held | Pavel Novak, Ana Kovac | Norway | 2024-03-11',
    )
  })

  it('a meeting on the same matter is the same', () => {
    check(
      [
        'In an interview ahead of a meeting in Oslo to discuss pension reforms, Pavel Novak was hopeful.',
        'Tuesday’s meeting on pension reform was hosted by Ana Kovac.',
      ],
      'meeting | held | Ana Kovac, Pavel Novak | Oslo | 2024-03-12',
    )
    check(
      [
        'In an interview ahead of a meeting in Oslo to discuss pension reforms, Pavel Novak was hopeful.',
        'Tuesday’s meeting on road tolls was hosted by Ana Kovac.',
      ],
      'meeting | planned |  | Oslo |',
      'meeting | held | Ana Kovac |  | 2024-03-12',
    )
  })

  it('a summit at which two meet is their meeting, and not the one beside which somebody meets another', () => {
    check(
      ['Pavel Novak and Ana Kovac will meet at a summit in Oslo on June 12.'],
      'summit | planned | Pavel Novak, Ana Kovac | Oslo | 2024-06-12',
    )
    check(
      ['Pavel Novak will meet Ana Kovac at a summit in Oslo on June 12.'],
      'meeting | planned | Pavel Novak, Ana Kovac | Oslo | 2024-06-12',
      'summit | planned | Pavel Novak, Ana Kovac | Oslo | 2024-06-12',
    )
  })

  it('whom the two “also” met they met another time', () => {
    check(
      ['Pavel Novak met Ana Kovac in Oslo on Monday. They also met Hugo Lemaire.'],
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-03-11',
      'meeting | held | Pavel Novak, Ana Kovac, Hugo Lemaire | Oslo | 2024-03-11',
    )
  })

  it('a house is where its rooms are', () => {
    check(
      ['Pavel Novak met Ana Kovac in the White House residence on Monday.'],
      'meeting | held | Pavel Novak, Ana Kovac | White House | 2024-03-11',
    )
  })

  it('“this past weekend” is a day on which they met', () => {
    check(
      ['Pavel Novak met Ana Kovac in Oslo this past weekend.'],
      'meeting | held | Pavel Novak, Ana Kovac | Oslo | 2024-W10-WE',
    )
  })
})

describe('who speaks of a meeting without saying who', () => {
  it('is who wrote it', () => {
    check(
      ['"Just had a very good call with Ana Kovac," Pavel Novak wrote on Twitter.'],
      'call | held | Pavel Novak, Ana Kovac |  |',
    )
    check(
      ['"Great meeting with Ana Kovac in Oslo," Pavel Novak tweeted.'],
      'meeting | held | Pavel Novak, Ana Kovac | Oslo |',
    )
  })

  it('is nobody outside a quotation', () => {
    check(['A great meeting with Ana Kovac in Oslo was filmed by Pavel Novak.'], 'meeting | held | Ana Kovac | Oslo |')
  })
})
