import assert from 'node:assert/strict'
import { analyze } from '../../../support/analyze'
import { ledgerOf, lineOf } from '../ledger'

const check = (title: string, paragraphs: readonly string[], ...lines: string[]): void => {
  it(title, () => {
    const analysis = analyze(paragraphs.join('\n\n'), { languageId: 'article', published: '2019-05-14' })
    assert.deepEqual(ledgerOf(analysis).map(lineOf), lines)
  })
}

describe('what a headline speaks of, told behind it', () => {
  check(
    'is the meeting with who is of the body it names',
    [
      '# President Meets UN Envoy',
      'President Hans Weber met on Monday in Oslo with Marie Laurent, the special envoy of the United Nations (UN).',
    ],
    'meeting | held | Hans Weber, Marie Laurent | Oslo | 2019-05-13',
  )
  check(
    'is the round of the same number',
    [
      '# Third round between Oslo and Bergen ends',
      'The third round of negotiations between the Harbour Office and the Fish Union over fees ended in Oslo on Monday.',
    ],
    'talks | held | Harbour Office, Fish Union | Oslo | 2019-05-13',
  )
  check(
    'is denied where a heading denies it',
    [
      '# Norway in May',
      'Hans Weber slept.',
      '## No meeting with Marie Laurent',
      'Some said that Hans Weber would meet Marie Laurent in Oslo.',
    ],
    'meeting | denied | Marie Laurent, Hans Weber | Oslo |',
  )
  check(
    'is the meeting of those of the nations it names, told only with them',
    [
      '# Norwegian vice premier meets Danish leaders on herring',
      'OSLO, May 14 - Norwegian Vice Premier Hans Weber said here on Tuesday that fish is scarce.',
      'Weber made the remarks when meeting with Danish Prime Minister Marie Laurent.',
      'On Monday, Weber and Danish Deputy Prime Minister Ana Lund co-chaired the 17th meeting of the Fish Committee.',
      'While in Bergen, Weber also met with Olaf Berg, chairman of the Assembly.',
    ],
    'meeting | held | Hans Weber, Marie Laurent |  | 2019-05-14',
    'meeting | held | Hans Weber, Ana Lund, Fish Committee |  | 2019-05-13',
    'meeting | held | Hans Weber, Olaf Berg | Bergen | 2019-05-13',
  )
})

describe('a meeting with two days', () => {
  it('is questioned where the second day is told in the same paragraph', () => {
    const { findings } = analyze(
      'A daily wrote that Hans Weber and Marie Laurent met in Oslo on April 14; another maintains that the Oslo meeting between Weber and the French visitor was held on April 19.',
      { languageId: 'article', published: '2019-05-14' },
    )
    assert.deepEqual(
      findings.map(({ code }) => code),
      ['meeting-date-conflict'],
    )
  })
})

describe('who is meant by how many there are', () => {
  check(
    'the two spymasters met',
    ['Hans Weber and Marie Laurent spoke to the press. The two spymasters met in Oslo on Monday.'],
    'meeting | held | Hans Weber, Marie Laurent | Oslo | 2019-05-13',
  )
  check(
    'the ministers of four countries after a meeting',
    ['After a meeting that took two hours, the energy ministers of Norway, Germany and France announced a plan.'],
    'meeting | held | Norway, Germany, France |  |',
  )
})

describe('who holds a ministry', () => {
  check(
    'is meant by its name',
    [
      'The Minister of Natural Resources, Hans Weber, spoke. So did Deputy Minister Marie Laurent.',
      'It rained.',
      'The Minister of Natural Resources flew to Oslo on Monday.',
    ],
    'visit | held | Hans Weber | Oslo | 2019-05-13',
  )
})

describe('where a meeting of the same sentence is', () => {
  check(
    'the next one is, too',
    [
      'Hans Weber will hold talks in Oslo with Marie Laurent, and is expected to be received by Prime Minister Nils Sund.',
    ],
    'talks | planned | Hans Weber, Marie Laurent | Oslo |',
    'meeting | planned | Hans Weber, Nils Sund | Oslo |',
  )
})
