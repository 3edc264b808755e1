import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Ajv from 'ajv'
import { parse } from 'yaml'
import type { Analysis } from '../../../src/parser/model'
import { instrumentKinds, readInstrumentFacts } from '../../../src/workspace/facts/instruments'
import { ownPeople, withOwnInstruments } from '../../../src/workspace/facts/merge'
import { readPeopleFacts } from '../../../src/workspace/facts/people'
import { instrumentsOf } from '../../parser/instruments/support'

const schema = (name: string): object =>
  JSON.parse(readFileSync(join(__dirname, '../../../schema', name), 'utf8')) as object
const ajv = new Ajv({ strict: false })
const allowsInstruments = ajv.compile(schema('instruments.schema.json'))
const allowsPeople = ajv.compile(schema('people.schema.json'))

const sound = `
- name: Varna Agreement
  aliases: [Varna accord, the Lake Deal]
  kind: agreement
  adopted: 2020-02-29
  note: Signed at the lake.
  link: https://example.org/varna
- symbol: S/RES/2254 (2015)
  vote: 15-0-0
- name: resolution 1701
  vote: {for: 15}
  aliases: UNIFIL resolution
`

describe('the reader’s own instruments', () => {
  it('are read', () => {
    const { facts, problems } = readInstrumentFacts(sound)
    assert.deepEqual(problems, [])
    assert.equal(facts.length, 3)
    assert.deepEqual(facts[0], {
      name: 'Varna Agreement',
      aliases: ['Varna accord', 'the Lake Deal'],
      kind: 'agreement',
      adopted: '2020-02-29',
      note: 'Signed at the lake.',
      link: 'https://example.org/varna',
    })
    assert.deepEqual(facts[1]?.vote, { for: 15, against: 0, abstain: 0 })
    assert.deepEqual(facts[2]?.aliases, ['UNIFIL resolution'])
  })

  const faulty: [string, number, RegExp][] = [
    ['- name: A\n  colour: red', 1, /no field “colour”. Fields are: name, aliases/],
    ['- name: A\n  adopted: 2015-02-30', 1, /adopted: write a calendar day/],
    ['- name: A\n  kind: poem', 1, /kind: write one of: un-security-council-resolution/],
    ['- name: A\n  link: javascript:alert(1)', 1, /link: write a web address/],
    ['- name: A\n  link: "https://a.b/ c"', 1, /link: write a web address/],
    ['- name: A\n  vote: many', 1, /vote: write the tally/],
    ['- name: A\n  vote: {for: 15, with: 2}', 1, /vote: write the tally/],
    ['- name: A\n- note: no name', 1, /needs a name or a symbol/],
    ['- name: A\n- just words', 1, /Each entry is an instrument/],
    ['- name: A\n  aliases: [B,\n    [C]]', 2, /aliases: write text here/],
    ['- name:\n  note: x', 0, /name: write text here/],
    ['name: A', 0, /Write a list here/],
    ['- name: "A', 0, /quote/i],
    ['- &a name: A\n- name: *a', 1, /./],
    ['- name: Treaty: the sequel', 0, /^Put words with a colon in quotation marks: "…: …"\.$/],
    ['- name: A\n---\n- name: B', 1, /^Write one list; what stands behind “---” is not read\.$/],
    ['- name: A\n\tnote: B', 1, /^Begin lines with spaces; tabs are not allowed\.$/],
    ['- {}', 0, /needs a name or a symbol/],
    ['- name: A\n- name: B\n  aliases: [C, a]', 1, /^“a” stands for the entry in line 1 already\.$/],
    [
      '- name: Pact\n- symbol: S/1\n  name: Treaty\n- name: s/1',
      3,
      /^“s\/1” stands for the entry in line 2 already\.$/,
    ],
  ]
  for (const [source, line, message] of faulty) {
    it(`says what is wrong: ${source.replaceAll('\n', ' ⏎ ')}`, () => {
      const { problems } = readInstrumentFacts(source)
      assert.match(problems[0]?.message ?? '', message)
      assert.equal(problems[0]?.line, line)
      assert.ok(problems[0].endLine > line || problems[0].endCharacter > problems[0].character)
    })
  }

  it('tells one mistake of a line once', () =>
    assert.equal(readInstrumentFacts('- name: A\n\tnote: B\n').problems.length, 1))

  it('may call one thing twice by one name', () =>
    assert.deepEqual(readInstrumentFacts('- name: S/RES/1 (1946)\n  symbol: S/RES/1(1946)').problems, []))

  it('keep the sound entries beside a faulty one', () => {
    assert.deepEqual(
      readInstrumentFacts('- name: A\n- nme: B\n- name: C').facts.map(({ name }) => name),
      ['A', 'C'],
    )
  })

  it('are none in an empty file, and no text throws', () => {
    for (const text of ['', '# only a comment\n', '---\n']) {
      assert.deepEqual(readInstrumentFacts(text), { facts: [], problems: [] })
    }
    for (const text of ['\ud800', '\0', '- [', '{{{', '- *x', '!!binary x', '- ? [a]\n  : b', '%YAML 9\n---\na']) {
      assert.ok(Array.isArray(readInstrumentFacts(text).problems))
    }
  })

  it('have a schema that allows what is read and refuses what is not', () => {
    assert.ok(allowsInstruments(parse(sound)), JSON.stringify(allowsInstruments.errors))
    const refused = [
      '- name: A\n  colour: red',
      '- note: x',
      '- name: A\n  link: ftp://x',
      '- name: A\n  vote: many',
      'name: A',
    ]
    for (const source of refused) assert.equal(allowsInstruments(parse(source)), false, source)
    for (const kind of instrumentKinds) assert.ok(allowsInstruments([{ name: 'A', kind }]), kind)
  })
})

describe('the reader’s own people', () => {
  it('are read and found by name or alias', () => {
    const { facts, problems } = readPeopleFacts('- name: Ana Costa\n  aliases: A. Costa\n  note: Met her in 2019.')
    assert.deepEqual(problems, [])
    assert.ok(allowsPeople(parse('- name: Ana Costa\n  aliases: A. Costa\n  note: x')))
    const entity = { roles: [], mentions: [], why: { rule: '', start: 0, end: 0 } }
    const entities: Analysis['entities'] = [
      { ...entity, id: 'e1', kind: 'person', name: 'A. Costa', aliases: ['Costa'] },
      { ...entity, id: 'e2', kind: 'place', name: 'Ana Costa', aliases: [] },
    ]
    assert.deepEqual([...ownPeople({ ...analysisOf(''), entities }, facts)], [['e1', facts[0]]])
  })
  it('need a name', () => {
    assert.match(readPeopleFacts('- note: x').problems[0]?.message ?? '', /needs a name/)
    assert.equal(allowsPeople(parse('- note: x')), false)
  })
})

function analysisOf(text: string): Analysis {
  const instruments = instrumentsOf(text)
  const article = { prose: true, language: 'en' as const }
  return { schema: 'readout/1', article, entities: [], times: [], meetings: [], instruments, findings: [] }
}

describe('an analysis with the reader’s own facts', () => {
  const merged = (text: string, yaml: string) =>
    withOwnInstruments(analysisOf(text), text, readInstrumentFacts(yaml).facts).instruments.map((one) => ({
      ...one,
      mentions: one.mentions.map(({ start, end }) => text.slice(start, end)),
    }))

  it('lets the reader’s own win, and labels them', () => {
    const [found] = merged(
      'UN resolution 2254 holds.',
      '- symbol: S/RES/2254(2015)\n  title: Road map\n  note: Read it',
    )
    assert.deepEqual(
      [found?.title, found?.note, found?.facts, found?.adopted],
      ['Road map', 'Read it', 'own', '2015-12-18'],
    )
  })
  it('leaves the others alone', () => {
    const [first] = merged('UN resolution 2254 holds.', '- name: resolution 242\n  title: Other')
    assert.equal(first?.facts, undefined)
  })
  it('finds names that the parser does not know', () => {
    const text = 'The Lake Deal holds; the Lake Deal binds. UN resolution 2254 and the lake deal.'
    assert.deepEqual(
      merged(text, '- name: Lake Deal\n  kind: treaty').map(({ name, kind, mentions }) => [name, kind, mentions]),
      [
        ['resolution 2254', 'un-security-council-resolution', ['UN resolution 2254']],
        ['Lake Deal', 'treaty', ['Lake Deal', 'Lake Deal']],
      ],
    )
  })
  it('finds a name whose first word has the capital of a sentence', () => {
    const text = 'The Lake Deal holds. It, the Lake Deal, binds; the lake deal, The lake Deal.'
    assert.deepEqual(merged(text, '- name: the Lake Deal')[0]?.mentions, ['The Lake Deal', 'the Lake Deal'])
  })
  it('joins what the reader says is one', () => {
    const found = merged(
      'The Varna Agreement holds. The Lake Accord binds.',
      '- name: Varna Agreement\n  aliases: Lake Accord',
    )
    assert.deepEqual(
      found.map(({ mentions }) => mentions),
      [['Varna Agreement', 'Lake Accord']],
    )
  })
  it('does not change the analysis it is given', () => {
    const text = 'The Varna Agreement and a Varna thing.'
    const analysis = analysisOf(text)
    const before = JSON.stringify(analysis)
    withOwnInstruments(analysis, text, readInstrumentFacts('- name: Varna Agreement\n  aliases: [Varna]').facts)
    assert.equal(JSON.stringify(analysis), before)
  })
})
