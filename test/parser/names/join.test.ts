import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { EntityKind } from '../../../src/parser/model'
import { soundKey } from '../../../src/parser/names/fold'
import { joinNames, type JoinedNames } from '../../../src/parser/names/join'
import { documentWith, type GivenName } from '../../support/document'
import { marked } from '../../support/marked'
import { sharedFile } from '../../support/shared'

function joined(source: string, score = 1): JoinedNames & { text: string } {
  const { text, marks } = marked(source)
  const names = marks.map(({ label, start, end }) => ({ start, end, kind: label as EntityKind, score }))
  return { text, ...joinNames(documentWith(text, names)) }
}

describe('joinNames', () => {
  it('numbers entities in order of the text, names each by its fullest form and lists the others', () => {
    const { entities } = joined(
      '[[person Kovac]] met [[place Zembla]]. [[person Ana Kovac]] left; [[person A. Kovac]] too.',
    )
    assert.deepEqual(
      entities.map(({ id, name, aliases }) => [id, name, aliases]),
      [
        ['e1', 'Ana Kovac', ['Kovac', 'A. Kovac']],
        ['e2', 'Zembla', []],
      ],
    )
  })

  it('tells full forms from short ones', () => {
    const { entities } = joined(
      '[[person Ana Kovac]], [[person Kovac]]; [[organization United Nations]], [[organization UN]].',
    )
    assert.deepEqual(
      entities.map(({ mentions }) => mentions.map(({ form }) => form)),
      [
        ['full', 'short'],
        ['full', 'short'],
      ],
    )
  })

  it('knows a family name that stands first, also beside one that stands last', () => {
    const source =
      '[[person Park Sung-ho]] came. [[person Ana Park]] followed.\n\nThen [[person Park]] and [[person Lee]] left.'
    const of = (text: string): (string | undefined)[] => {
      const { entities, entityOf } = joined(text)
      return entityOf.flat().map((index) => entities[index]?.name)
    }
    assert.deepEqual(of(source), ['Park Sung-ho', 'Ana Park', 'Park Sung-ho', 'Lee'])
    assert.deepEqual(of('[[person Pat Sung-ho]] came. [[person Ana Pat]] followed.\n\nThen [[person Pat]] left.'), [
      'Pat Sung-ho',
      'Ana Pat',
      'Ana Pat',
    ])
  })

  it('drops what the recogniser is unsure of, unless the document is sure of the form', () => {
    assert.equal(joined('[[person Kovac]] came.', 0.2).entities.length, 0)
    const { text, marks } = marked('[[person Kovac]] came. [[person Kovac]] left.')
    const names = marks.map(({ start, end }, i) => ({ start, end, kind: 'person' as const, score: i ? 0.9 : 0.2 }))
    const { entities, entityOf } = joinNames(documentWith(text, names))
    assert.deepEqual(entityOf, [[0, 0]])
    assert.equal(entities[0]!.mentions.length, 2)
  })

  it('lists mentions in order even where a nominal holds a name', () => {
    const source = '[[group Zemblan]] envoy [[person Ana Kovac]] came. The [[group Zemblan]] envoy left.'
    const { text, mentions } = joined(source)
    assert.deepEqual(
      mentions.map(({ start, end }) => text.slice(start, end)),
      ['Zemblan', 'Ana Kovac', 'The Zemblan envoy', 'Zemblan'],
    )
  })

  const reasons: [string, string, string][] = [
    ['[[group US]] President [[person Ana Kovac]] spoke.', 'title-before-name', 'US President'],
    ['[[person Ana Kovac]], the mayor, spoke.', 'role-after-name', 'mayor'],
    ['[[person Ana Kovac]] spoke.', 'full-name', 'Ana Kovac'],
    ['[[person Kovac]] spoke.', 'learned', 'Kovac'],
    ['The [[organization Zembla Relief Front]] (ZRF) met.', 'acronym-in-brackets', 'ZRF'],
    ['The [[group Russians]] met.', 'known-nationality', 'Russians'],
    ['They met in [[place France]].', 'known-country', 'France'],
  ]
  for (const [source, rule, words] of reasons)
    it(`says why: ${rule}`, () => {
      const { text, entities } = joined(source)
      const { why } = entities.at(-1)!
      assert.deepEqual([why.rule, text.slice(why.start, why.end)], [rule, words])
    })

  it('says why of a place in the dateline', () => {
    const document = documentWith('BEIRUT (Agency) — Talks began.', [{ start: 0, end: 6, kind: 'place' }])
    document.layout.article.dateline = { start: 0, end: 6, place: 'Beirut' }
    assert.equal(joinNames(document).entities[0]!.why.rule, 'dateline')
  })
})

describe('soundKey', () => {
  const same: [string, string][] = [
    ['assad', 'asad'],
    ['lavrov', 'lavrow'],
    ['lavrov', 'lavroff'],
    ['mohammed', 'muhammad'],
    ['zelensky', 'zelenskyy'],
    ['hussein', 'husayn'],
    ['gaddafi', 'qadhafi'],
    ['sergei', 'sergey'],
    ['yeltsin', 'eltsin'],
    ['lukashenko', 'lukashenka'],
    ['gorbachev', 'gorbatschow'],
    ['alexei', 'aleksey'],
  ]
  for (const [a, b] of same) it(`${a} = ${b}`, () => assert.equal(soundKey(a), soundKey(b)))
  const different: [string, string][] = [
    ['martin', 'morton'],
    ['petersen', 'peterson'],
    ['maria', 'mario'],
    ['brown', 'braun'],
  ]
  for (const [a, b] of different) it(`${a} ≠ ${b}`, () => assert.notEqual(soundKey(a), soundKey(b)))
})

describe('joinNames holds for any text', () => {
  const words = [
    'Ana',
    'Kovac',
    'Ivo',
    'Petrov',
    'UN',
    'he',
    'She',
    'the',
    'president',
    'President',
    ',',
    '.',
    '“',
    '(',
    ')',
    'Mr',
    'of',
    '’s',
    '-',
    '\n',
    '\ud800',
    'II',
  ]
  const kinds: EntityKind[] = ['person', 'organization', 'place', 'group', 'event']
  const text = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' '))
  const name = fc.record({
    at: fc.nat(200),
    length: fc.integer({ min: 1, max: 14 }),
    kind: fc.constantFrom(...kinds),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
  })

  /** Names on word boundaries, in order and without overlaps, as the recogniser gives them. */
  function namesIn(
    source: string,
    picks: { at: number; length: number; kind: EntityKind; score: number }[],
  ): GivenName[] {
    const bounds = [...source.matchAll(/\S+/g)].map((m) => [m.index, m.index + m[0].length] as const)
    const names: GivenName[] = []
    for (const { at, length, kind, score } of picks.sort((a, b) => a.at - b.at)) {
      const first = bounds[at % Math.max(1, bounds.length)]
      const last = bounds.find(([start]) => first && start >= first[0] + length - 6)
      if (first && last && first[0] >= (names.at(-1)?.end ?? 0) && last[1] > first[0])
        names.push({ start: first[0], end: last[1], kind, score })
    }
    return names
  }

  it('is deterministic, keeps mentions in order and apart, and gives each name one entity at most', () => {
    fc.assert(
      fc.property(text, fc.array(name, { maxLength: 20 }), (source, picks) => {
        const document = documentWith(source, namesIn(source, picks))
        const once = joinNames(document)
        assert.deepEqual(joinNames(document), once)
        for (const { mentions } of once.entities) {
          assert.ok(mentions.length > 0)
          for (let i = 1; i < mentions.length; i++) assert.ok(mentions[i - 1]!.end <= mentions[i]!.start)
        }
        once.mentions.forEach((mention, m) => {
          assert.ok(once.entities[once.mentionEntity[m]!]!.mentions.includes(mention))
          assert.ok(m === 0 || once.mentions[m - 1]!.start <= mention.start)
        })
        once.entityOf.forEach((ofBlock, b) => {
          assert.equal(ofBlock.length, document.blocks[b]!.reading.names.length)
          for (const e of ofBlock) assert.ok(e === -1 || once.entities[e])
        })
      }),
      { numRuns: 300 },
    )
  })
})

describe('the shared article', () => {
  const text = sharedFile('articles/us-russia-syria.txt')
  if (text === undefined) return
  const people =
    'Joe Biden|Vladimir Putin|Mark Milley|Valery Gerasimov|Brett McGurk|Alexander Lavrentiev|Sergei Vershinin|Donald Trump|Bashar al-Assad|Geir Pedersen|Yair Lapid|Naftali Bennett'
  const surnames = 'Biden|Putin|Milley|Gerasimov|McGurk|Lavrentiev|Vershinin|Assad'
  const names = [...text.matchAll(new RegExp(`\\b(?:${people}|${surnames})\\b`, 'g'))].map((m): GivenName => ({
    start: m.index,
    end: m.index + m[0].length,
    kind: 'person',
  }))

  it('has twelve people with a role each, and all their mentions', () => {
    const { entities } = joinNames(documentWith(text, names))
    assert.deepEqual(entities.map(({ name }) => name).sort(), people.split('|').sort())
    assert.ok(entities.every(({ roles }) => roles.length > 0))
    assert.equal(names.length, 23)
  })
})

describe('people of one surname', () => {
  const names = (source: string): string[] => joined(source).entities.map(({ name }) => name)

  it('are one where kinship is told of office alone', () => {
    assert.deepEqual(names('She thanked [[person Kovac]], and her successor, [[person Ana Kovac]], spoke.'), [
      'Ana Kovac',
    ])
    assert.deepEqual(names('She thanked [[person Kovac]], and her niece, [[person Ana Kovac]], spoke.'), [
      'Kovac',
      'Ana Kovac',
    ])
  })

  it('are one where both sexes bear the given name', () => {
    assert.deepEqual(names('[[person Pat Kovac]] came. Ms [[person Kovac]] spoke.'), ['Pat Kovac'])
    assert.deepEqual(names('[[person Paul Kovac]] came. Ms [[person Kovac]] spoke.'), ['Paul Kovac', 'Kovac'])
    assert.deepEqual(names('Mr [[person Pat Kovac]] came. Ms [[person Kovac]] spoke.'), ['Pat Kovac', 'Kovac'])
  })
})
