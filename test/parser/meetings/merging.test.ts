import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'
import { ledgerOf, lineOf } from './ledger'

/** The ledger of paragraphs published on a Tuesday, 14 May 2019, one line a meeting. */
const ledger = (...paragraphs: string[]): string[] =>
  ledgerOf(analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2019-05-14' })).map(lineOf)

const check = (paragraphs: readonly string[], ...lines: string[]): void =>
  assert.deepEqual(ledger(...paragraphs), lines)

describe('mentions of one meeting become one', () => {
  it('takes what happened “when” two people met for the occasion just named', () => {
    check(
      ['The last summit of the two countries took place in 2011 when Hans Weber and Marie Laurent met in Oslo.'],
      'summit | held | Hans Weber, Marie Laurent | Oslo | 2011',
    )
  })

  it('reads “his Russian counterpart” as the one person who holds that office', () => {
    check(
      [
        'British Foreign Secretary Arthur Pell spoke of progress. Russian Foreign Minister Igor Sokolov and Russian Defense Minister Pavel Orlov did not.',
        'Pell met his Russian counterpart in Vienna on Monday.',
      ],
      'meeting | held | Arthur Pell, Igor Sokolov | Vienna | 2019-05-13',
    )
  })

  it('reads “the Russian leader” as the one who leads the country', () => {
    check(
      [
        'Russian President Igor Sokolov spoke first. Former Russian President Pavel Orlov listened.',
        'French President Marie Laurent met with the Russian leader in Geneva on Monday.',
      ],
      'meeting | held | Marie Laurent, Igor Sokolov | Geneva | 2019-05-13',
    )
  })

  it('tells the main meeting in the headline, of whom one person alone is named', () => {
    check(
      [
        'Weber to meet activists in September',
        'German Chancellor Hans Weber spoke on Monday.',
        'Weber will meet the activists of two villages.',
        'Weber met residents of a third village on Monday.',
      ],
      'meeting | planned | Hans Weber |  | 2019-09',
      'meeting | held | Hans Weber |  | 2019-05-13',
    )
  })

  it('leaves the country where two may be meant', () => {
    const [line = ''] = ledger(
      'British Prime Minister Arthur Pell arrived. Russian President Igor Sokolov and Russian Prime Minister Pavel Orlov waited.',
      'Pell met the Russian leader in Vienna on Monday.',
    )
    assert.equal(line, 'meeting | held | Arthur Pell, Russian | Vienna | 2019-05-13')
  })

  it('lets a person join “the talks” that were just told', () => {
    check(
      [
        'French President Marie Laurent and German Chancellor Hans Weber met in Geneva on Monday.',
        'Norwegian Foreign Minister Arne Lunde also joined the talks.',
      ],
      'talks | held | Marie Laurent, Hans Weber, Arne Lunde | Geneva | 2019-05-13',
    )
  })

  it('takes a meeting told again in passing, with a colleague of the same country, for the same', () => {
    check(
      [
        'In April, US envoy Daniel Reeves met with Russian envoy Igor Sokolov in Geneva.',
        'Russian Deputy Foreign Minister Pavel Orlov was pleased.',
        'A diplomat spoke of a pledge made by Orlov to Reeves during a meeting they held in April.',
      ],
      'meeting | held | Daniel Reeves, Igor Sokolov, Pavel Orlov | Geneva | 2019-04',
    )
  })

  it('keeps two meetings of one envoy with colleagues apart where each is told by its own clause', () => {
    assert.equal(
      ledger(
        'In April, US envoy Daniel Reeves met with Russian envoy Igor Sokolov in Geneva.',
        'In April, Reeves met with Russian Deputy Foreign Minister Pavel Orlov.',
      ).length,
      2,
    )
  })

  it('takes those met for the leaders told before', () => {
    check(
      [
        'US Secretary of State Daniel Reeves met with Saudi Arabia’s leaders on Monday.',
        'Reeves met with King Faris and Prime Minister Omar Haddad to discuss water.',
      ],
      'meeting | held | Daniel Reeves, Faris, Omar Haddad |  | 2019-05-13',
    )
  })

  it('knows both halves of a couple that stands before the noun', () => {
    check(
      [
        'US President Daniel Reeves spoke by phone with French President Marie Laurent on Monday.',
        'Officials prepare a Reeves-Laurent summit in Geneva.',
      ],
      'call | held | Daniel Reeves, Marie Laurent |  | 2019-05-13',
      'summit | planned | Daniel Reeves, Marie Laurent | Geneva |',
    )
  })

  it('leaves out the mere idea of a meeting, of no person, place or day', () => {
    check(
      [
        'French President Marie Laurent and German Chancellor Hans Weber met in Geneva on Monday.',
        'A proposal was made to hold another French-German meeting.',
      ],
      'meeting | held | Marie Laurent, Hans Weber | Geneva | 2019-05-13',
    )
  })

  it('leaves out what is told once, of nobody, at no place and on no day, but not what has a day', () => {
    check(
      [
        'French President Marie Laurent attended a meeting in Geneva on Monday.',
        'Inappropriate visits do harm.',
        'Another meeting will be held on June 3.',
      ],
      'meeting | held | Marie Laurent | Geneva | 2019-05-13',
      'meeting | planned |  |  | 2019-06-03',
    )
  })

  it('gives people to a meeting told without any, not far behind, unless it was about something else', () => {
    check(
      ['Talks in Geneva ended on Monday.', 'It rained.', 'The meeting was chaired by Marie Laurent.'],
      'talks | held | Marie Laurent | Geneva | 2019-05-13',
    )
    check(
      [
        'Envoys discuss a meeting on fishing rights.',
        'It rained.',
        'The meeting on road tolls was chaired by Marie Laurent.',
      ],
      'meeting | held | Marie Laurent |  |',
    )
  })

  it('takes meetings that nobody counts for the talks told before', () => {
    check(
      [
        'French President Marie Laurent and German Chancellor Hans Weber began two days of talks in Geneva on Monday.',
        'The Geneva meetings follow a resolution.',
      ],
      'talks | held | Marie Laurent, Hans Weber | Geneva | 2019-05-13',
    )
    check(
      [
        'French President Marie Laurent and German Chancellor Hans Weber met in Geneva on Monday.',
        'The two political and military meetings in Geneva follow a resolution.',
      ],
      'meeting | held | Marie Laurent, Hans Weber | Geneva | 2019-05-13',
      'meeting | held |  | Geneva |',
    )
  })

  it('gives talks that go on the people who met before', () => {
    check(
      [
        'French President Marie Laurent and German Chancellor Hans Weber held talks in Geneva on Monday.',
        'Nobody spoke of fish.',
        'The talks are expected to resume in Vienna on June 3.',
      ],
      'talks | held | Marie Laurent, Hans Weber | Geneva | 2019-05-13',
      'talks | planned | Marie Laurent, Hans Weber | Vienna | 2019-06-03',
    )
  })

  it('lets a person address “the meeting” told last some paragraphs back', () => {
    check(
      [
        'French President Marie Laurent attended a meeting in Geneva on Monday.',
        'It rained.',
        '“It was good,” said a diplomat.',
        'Norwegian Prime Minister Arne Lunde also addressed the meeting.',
      ],
      'meeting | held | Marie Laurent, Arne Lunde | Geneva | 2019-05-13',
    )
  })

  it('takes who joins “the meeting” for some more of those at the one told last', () => {
    check(
      ['Ana Kovac met Erik Lund in Oslo on Monday.', 'Ola Berg and Per Holm joined the meeting.'],
      'meeting | held | Ana Kovac, Erik Lund, Ola Berg, Per Holm | Oslo | 2019-05-13',
    )
  })

  it('takes what is hoped of “the talks” for talks that were held', () => {
    check(
      [
        'Ana Kovac held talks with Prime Minister Erik Lund on Monday.',
        'She was hopeful that a deal would emerge from the talks with Lund.',
      ],
      'talks | held | Ana Kovac, Erik Lund |  | 2019-05-13',
    )
  })

  it('takes talks with the same people, told again, for the same', () => {
    check(
      [
        'Negotiations with the Omanis go on.',
        'It rained.',
        'Voters await the results of negotiations with the Omanis.',
      ],
      'talks | held | Omanis |  |',
    )
  })

  it('keeps talks elsewhere apart from a meeting told some paragraphs back', () => {
    assert.equal(
      ledger(
        'French President Marie Laurent and German Chancellor Hans Weber met on Monday.',
        'It rained.',
        'It rained again.',
        'The talks in Vienna collapsed.',
      ).length,
      2,
    )
  })

  it('knows a president by surname alone in a couple', () => {
    check(
      [
        'President Marsh spoke on Monday. President Marsh was calm.',
        'French President Marie Laurent is preparing for the Marsh-Laurent summit.',
      ],
      'summit | planned | Marsh, Marie Laurent |  |',
    )
  })

  it('leaves out what a heading recalls, of nobody, at no place and on no day', () => {
    check(
      [
        'Quiet week in the harbour',
        'Hans Weber met Marie Laurent in Oslo on Monday, and the ferries of both countries were told to wait for them.',
        '## Since the summit',
        'The ferries run again, and nobody misses a boat.',
        'It rained.',
      ],
      'meeting | held | Hans Weber, Marie Laurent | Oslo | 2019-05-13',
    )
    check(
      [
        'Quiet week in the harbour',
        'Hans Weber met Marie Laurent in Oslo on Monday, and the ferries of both countries were told to wait for them.',
        '## The Bern summit',
        'The ferries run again, and nobody misses a boat.',
      ],
      'meeting | held | Hans Weber, Marie Laurent | Oslo | 2019-05-13',
      'summit | held |  | Bern | 2019-05-13',
    )
  })
})
