import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'
import { ledgerOf, lineOf } from './ledger'

/** The ledger of paragraphs published on a Thursday, 14 March 2024, one line a meeting. */
const ledger = (...paragraphs: string[]): string[] =>
  ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2024-03-14' })).map(lineOf)

const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(ledger(...paragraphs), lines)

const met = 'Swedish President Petr Novak met Norwegian Prime Minister Ana Kovac on Tuesday.'

describe('a meeting spoken of again', () => {
  it('is the one “we had”', () => {
    check(
      [met, '"We had a constructive meeting," Kovac said.', 'The meeting in Oslo lasted an hour.'],
      'meeting | held | Petr Novak, Ana Kovac | Oslo | 2024-03-12',
    )
  })

  it('is told to have been in a building some paragraphs on', () => {
    check(
      [met, '"We agree," Kovac told reporters.', 'The talks at the Grand Hotel lasted an hour.'],
      'talks | held | Petr Novak, Ana Kovac | Grand Hotel | 2024-03-12',
    )
  })

  it('is what somebody speaks ahead of', () => {
    check(
      [
        'Swedish President Petr Novak spoke of trade, hours before a meeting with Norwegian Prime Minister Ana Kovac.',
        'The two were due to meet in Oslo on Friday.',
      ],
      'meeting | planned | Petr Novak, Ana Kovac | Oslo | 2024-03-15',
    )
  })

  it('is not the summit beside which it took place', () => {
    check(
      [met, 'The meeting took place on the sidelines of a NATO summit in Brussels.'],
      'meeting | held | Petr Novak, Ana Kovac | Brussels | 2024-03-12',
      'summit | held | NATO | Brussels |',
    )
  })

  it('is not the summit that it prepares', () => {
    check(
      [
        'Swedish President Petr Novak and Norwegian Prime Minister Ana Kovac will hold a summit in Bergen on Friday.',
        'Swedish Foreign Minister Eva Lind met Kovac in Oslo on Wednesday to prepare the summit.',
      ],
      'summit | planned | Petr Novak, Ana Kovac | Bergen | 2024-03-15',
      'meeting | held | Eva Lind, Ana Kovac | Oslo | 2024-03-13',
    )
  })

  it('was not to be on the day on which it was cancelled', () => {
    check(
      [
        'Swedish President Petr Novak cancelled his planned summit with Norwegian Prime Minister Ana Kovac on Wednesday.',
        'The summit was scheduled for Sunday in Oslo.',
      ],
      'summit | cancelled | Petr Novak, Ana Kovac | Oslo | 2024-03-17',
    )
  })

  it('goes on behind an aside that tells when it began', () => {
    check(
      ['The talks, which began Monday in Vienna, bring together negotiators from Iran and the United States.'],
      'talks | held | Iran, United States | Vienna | 2024-03-11',
    )
  })

  it('is a trip that somebody’s name stands before', () => {
    check(
      ['Norwegian Prime Minister Ana Kovac began a visit to Sweden on Tuesday.', 'Kovac’s trip comes amid a strike.'],
      'visit | held | Ana Kovac, Sweden | Sweden | 2024-03-12',
    )
  })

  it('is ruled out by the one who will not talk', () => {
    check(
      ['Swedish President Petr Novak ruled out talks with Norwegian Prime Minister Ana Kovac.'],
      'talks | denied | Petr Novak, Ana Kovac |  |',
    )
  })

  it('is a dinner with somebody, though the day stands between', () => {
    check(
      ['Norwegian Prime Minister Ana Kovac had dinner on Tuesday night with Swedish President Petr Novak in Oslo.'],
      'meeting | held | Ana Kovac, Petr Novak | Oslo | 2024-03-12TNI',
    )
  })

  it('is held face to face', () => {
    check(
      ['Sweden’s Petr Novak and Norway’s Ana Kovac held their first face-to-face talks on Tuesday.'],
      'talks | held | Petr Novak, Ana Kovac |  | 2024-03-12',
    )
  })

  it('goes on with the one who led the meeting before, whom “he” may mean', () => {
    check(
      [
        'US Secretary of State John Kerry met King Salman in Riyadh on Monday.',
        'He also held talks with Foreign Minister Adel al-Jubeir.',
      ],
      'meeting | held | John Kerry, Salman | Riyadh | 2024-03-11',
      'talks | held | John Kerry, Adel al-Jubeir |  | 2024-03-11',
    )
  })

  it('takes those who negotiate for the countries told before', () => {
    check(
      [
        'Trade talks between the US and China resumed in Geneva on Thursday.',
        'US Treasury Secretary Steven Mnuchin and envoy Robert Lighthizer met Chinese Vice Premier Liu He.',
      ],
      'talks | held | Steven Mnuchin, Robert Lighthizer, Liu He | Geneva | 2024-03-14',
    )
  })

  it('adds those by whom the talks were attended', () => {
    check(
      [
        'The presidents of Armenia and Azerbaijan met in Vienna on Monday.',
        'The talks were attended by US Secretary of State John Kerry and Russian Foreign Minister Sergei Lavrov.',
      ],
      'talks | held | Armenia, Azerbaijan, John Kerry, Sergei Lavrov | Vienna | 2024-03-11',
    )
  })

  it('is another than the meeting that comes before it in the sentence', () => {
    check(
      [
        'Norwegian Prime Minister Ana Kovac will meet rights activists in Bergen on Friday.',
        'The meeting comes after Kovac cancelled a meeting with Swedish President Petr Novak in Oslo.',
      ],
      'meeting | planned | Ana Kovac | Bergen | 2024-03-15',
      'meeting | cancelled | Ana Kovac, Petr Novak | Oslo |',
    )
  })

  it('is another than the meeting at which two meet', () => {
    check(
      ['Swedish President Petr Novak met Norwegian Prime Minister Ana Kovac during the NATO summit in Oslo.'],
      'meeting | held | Petr Novak, Ana Kovac | Oslo |',
      'summit | held | NATO, Petr Novak, Ana Kovac | Oslo |',
    )
  })

  it('is an earlier one where they “previously met”', () => {
    check(
      [
        'Swedish President Petr Novak will meet Norwegian Prime Minister Ana Kovac in Oslo on Friday.',
        'Novak previously met Kovac in Paris.',
      ],
      'meeting | planned | Petr Novak, Ana Kovac | Oslo | 2024-03-15',
      'meeting | held | Petr Novak, Ana Kovac | Paris |',
    )
  })

  it('was when the journey was on which they met', () => {
    check(
      ['Swedish President Petr Novak met Norwegian Prime Minister Ana Kovac during his 2019 trip to Oslo.'],
      'meeting | held | Petr Novak, Ana Kovac | Oslo | 2019',
      'visit | held | Petr Novak | Oslo | 2019',
    )
  })

  it('is where the one who meets just was', () => {
    check(
      [
        'US Secretary of State John Kerry arrived in Baghdad on Monday for talks with Iraqi leaders.',
        'Kerry met Prime Minister Nouri al-Maliki.',
      ],
      'visit | held | John Kerry | Baghdad | 2024-03-11',
      'talks | held | John Kerry, Iraqi | Baghdad | 2024-03-11',
      'meeting | held | John Kerry, Nouri al-Maliki | Baghdad | 2024-03-11',
    )
  })

  it('is a visit of one whom the recogniser leaves unnamed where a paragraph begins with the name', () => {
    check(
      [
        'The United Nations envoy for Syria, Ingrid Solvang, spoke to reporters in Geneva about aid.',
        'Solvang visited Amman earlier this month.',
      ],
      'visit | held | Ingrid Solvang | Amman | 2024-03',
    )
  })

  it('is no visit where nobody knows whose name the capitals are', () => {
    check(
      [
        'The United Nations envoy for Syria, Ingrid Solvang, met Prime Minister Ana Kovac in Oslo on Monday.',
        'Harbour visited Amman earlier this month.',
      ],
      'meeting | held | Ingrid Solvang, Ana Kovac | Oslo | 2024-03-11',
    )
  })

  it('is dated by its photograph, in which somebody stands left', () => {
    check(
      ['President Ana Kovac, left, greets Petr Novak before a meeting in Oslo, Norway, March 6, 2024.'],
      'meeting | held | Ana Kovac, Petr Novak | Oslo | 2024-03-06',
    )
  })
})
