import assert from 'node:assert/strict'
import { sharedFile } from '../../support/shared'
import { instrumentsOf } from './support'

/** Each instrument as "name: mention | mention". */
function joined(text: string, published?: string): string[] {
  return instrumentsOf(text, published).map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  )
}

describe('joined mentions', () => {
  const cases: [string, string, string[]][] = [
    [
      'one number in several forms',
      'UN Security Council resolution 2254 stands.\nS/RES/2254 (2015) is clear, as UNSCR 2254 was read.',
      ['resolution 2254: UN Security Council resolution 2254 | S/RES/2254 (2015) | UNSCR 2254'],
    ],
    [
      '“the resolution” after its number',
      'Lebanon cited UN resolution 1701. The resolution ended a war.',
      ['resolution 1701: UN resolution 1701 | resolution'],
    ],
    [
      'not where two could be meant',
      'They cited resolutions 242 and 338. The resolution is old.',
      ['resolution 242: resolutions 242', 'resolution 338: 338'],
    ],
    [
      'the nearest sentence decides',
      'Resolution 2254 is a road map. Resolution 2585 extended aid. The resolution expires in July.',
      ['resolution 2254: Resolution 2254', 'resolution 2585: Resolution 2585 | resolution'],
    ],
    [
      'descriptions of one subject',
      'They agreed on the draft resolution on cross-border aid.\nMoscow may block the aid resolution. The UN resolution on aid expires.',
      [
        'draft resolution on cross-border aid: draft resolution on cross-border aid | aid resolution | UN resolution on aid',
      ],
    ],
    [
      'a description of a number’s subject',
      'Security Council resolution 2216 dates from 2015. The Yemen resolution demands a retreat.',
      ['resolution 2216: Security Council resolution 2216 | Yemen resolution'],
    ],
    [
      'descriptions of two subjects',
      'It backed the draft resolution on Mali. It opposed the draft resolution on Libya.',
      ['draft resolution on Mali: draft resolution on Mali', 'draft resolution on Libya: draft resolution on Libya'],
    ],
    [
      'a name, its acronym and its noun',
      'The Joint Comprehensive Plan of Action (JCPOA) holds. The deal limits centrifuges.',
      ['Joint Comprehensive Plan of Action: Joint Comprehensive Plan of Action | JCPOA | deal'],
    ],
    [
      'an ambiguous acronym beside its name',
      'Members read the Convention against Torture (CAT). The CAT is short.',
      ['Convention against Torture: Convention against Torture | CAT | CAT'],
    ],
    ['“the treaty” with no treaty before', 'The treaty was signed. The act was read.', []],
    [
      'an article cited again',
      'It invoked Article 5 of the North Atlantic Treaty.\nArticle 5 binds all.',
      ['Article 5 of the North Atlantic Treaty: Article 5 of the North Atlantic Treaty | Article 5'],
    ],
    [
      'an article of the treaty just named',
      'The Varna Protocol is short. Article 3 bans mines.',
      ['Varna Protocol: Varna Protocol', 'Article 3: Article 3'],
    ],
    [
      'a small number beside the Council’s others',
      'Resolution 57 shocked them. Security Council resolution 59 followed.',
      ['resolution 57: Resolution 57', 'resolution 59: Security Council resolution 59'],
    ],
  ]
  for (const [title, text, expected] of cases) it(title, () => assert.deepEqual(joined(text), expected))

  it('leaves a city council’s resolution to the city', () => {
    assert.deepEqual(
      instrumentsOf('The city council passed resolution 1201.').map(({ kind, symbol }) => [kind, symbol]),
      [['resolution', undefined]],
    )
  })

  it('gives a newer number its symbol and link, with the year as far as it is certain', () => {
    const [undated] = instrumentsOf('Security Council resolution 2820 was adopted.')
    assert.deepEqual([undated?.symbol, undated?.adopted], ['S/RES/2820', undefined])
    const [thisYear] = instrumentsOf('Security Council resolution 2820 was adopted.', '2026-05-01')
    assert.equal(thisYear?.url, 'https://undocs.org/S/RES/2820(2026)')
    const [stated] = instrumentsOf('Security Council resolution 2820 (2026) was adopted.', '2027-05-01')
    assert.equal(stated?.url, 'https://undocs.org/S/RES/2820(2026)')
  })

  it('gives a number that cannot exist nothing', () => {
    const [found] = instrumentsOf('Security Council resolution 9999 was adopted.')
    assert.deepEqual([found?.symbol, found?.url], [undefined, undefined])
  })

  it('shows confirmed facts only', () => {
    const facts = (text: string) => instrumentsOf(text).map(({ adopted, title, vote }) => [adopted, title, vote?.for])
    assert.deepEqual(facts('A/RES/ES-11/1 was read.'), [['2022-03-02', 'Aggression against Ukraine', 141]])
    assert.deepEqual(facts('A/RES/67/19 was read.'), [[undefined, undefined, undefined]])
    assert.deepEqual(facts('The Kyoto Protocol was read.'), [['1997-12-11', undefined, undefined]])
    assert.deepEqual(facts('The Camp David Accords were read.'), [[undefined, undefined, undefined]])
  })

  it('survives any text', () => {
    for (const text of [
      '',
      '\ud800',
      'S/RES/',
      'resolutions 1, ',
      'A/RES/ES-',
      'Act',
      'of Act of',
      'v.',
      '(Article',
      'Public Law 1-',
    ]) {
      assert.ok(Array.isArray(instrumentsOf(text)))
    }
  })

  it('reads the article beside the checkout, where it is there', () => {
    const text = sharedFile('articles/us-russia-syria.txt')
    if (text === undefined) return
    assert.deepEqual(
      instrumentsOf(text).map(({ name, kind, symbol, adopted, vote, mentions }) => [
        [name, kind, symbol, adopted],
        vote && [vote.for, vote.against, vote.abstain],
        mentions.length,
      ]),
      [
        [['United Nations resolution on cross-border aid', 'resolution', undefined, undefined], undefined, 5],
        [['Caesar Act', 'law', undefined, undefined], undefined, 1],
        [['resolution 2254', 'un-security-council-resolution', 'S/RES/2254 (2015)', '2015-12-18'], [15, 0, 0], 1],
      ],
    )
  })
})
