import assert from 'node:assert/strict'
import type { Diagnostic, DocumentLink, MarkupContent } from 'vscode-languageserver-protocol/node'
import { factsMethod, type FactsParams } from '../../src/protocol/facts'
import { serverInProcess, type Client } from './client'

const folder = 'file:///folder'
const uri = `${folder}/news/brief.article`
const instruments = `${folder}/.readout/instruments.yaml`
const people = `${folder}/.readout/people.yaml`
const text = `Envoys agree on a text

GENEVA, Sept. 29, 2021 (Example Wire) -- Foreign Minister Maria Lund said the Lake Deal holds. "It holds," Lund said.

Diplomats said UN Security Council resolution 2254 was the only basis.
`

describe('the reader’s own facts', () => {
  let client: Client
  beforeEach(async () => {
    client = serverInProcess()
    await client.initialize()
    await client.open(uri, text)
  })
  afterEach(() => client.connection.dispose())

  const tell = (files: { instruments?: string; people?: string }, of = folder): Promise<void> => {
    const params: FactsParams = {
      folder: of,
      ...(files.instruments !== undefined && { instruments: { uri: instruments, text: files.instruments } }),
      ...(files.people !== undefined && { people: { uri: people, text: files.people } }),
    }
    return client.notify(factsMethod, params)
  }
  const card = async (words: string, of = uri): Promise<string> =>
    ((await client.hover(of, words))?.contents as MarkupContent | undefined)?.value ?? ''
  const names = async (of = uri): Promise<string[]> => (await client.analysis(of)).instruments.map(({ name }) => name)
  /** What is shown for a file now; an answer to a request comes after every notification before it. */
  const problems = async (file: string): Promise<Diagnostic[] | undefined> => {
    await client.analysis(uri)
    return client.problems.filter((published) => published.uri === file).at(-1)?.diagnostics
  }

  it('win over the table, stand on cards and links, and are labelled', async () => {
    assert.doesNotMatch(await card('resolution 2254'), /your workspace/)
    await tell({
      instruments:
        '- symbol: S/RES/2254 (2015)\n  title: Road map\n  note: Read *it*\n  link: https://example.org/map\n',
    })
    const shown = await card('resolution 2254')
    assert.match(shown, /Road map/)
    assert.match(shown, /Read \\\*it\\\*/)
    assert.match(shown, /\(https:\/\/example\.org\/map\)/)
    assert.match(shown, /These facts come from your workspace\./)
    const links = await client.ask<DocumentLink[]>('textDocument/documentLink', uri)
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://example.org/map'],
    )
  })

  it('make instruments of names that the parser does not know', async () => {
    assert.deepEqual(await names(), ['resolution 2254'])
    await tell({ instruments: '- name: Lake Deal\n  kind: treaty\n  note: Signed by the lake.' })
    assert.deepEqual(await names(), ['resolution 2254', 'Lake Deal'])
    assert.match(await card('Lake Deal'), /treaty[\s\S]*Signed by the lake\./)
  })

  it('put a note on the card of a person', async () => {
    assert.doesNotMatch(await card('Lund said'), /your workspace/)
    await tell({
      people: '- name: Maria Lund\n  note: Spoke to her [twice](command:x).\n  link: https://example.org/lund',
    })
    const shown = await card('Lund said')
    assert.match(shown, /Spoke to her \\\[twice\\\]\(command:x\)\./)
    assert.match(shown, /\(https:\/\/example\.org\/lund\)/)
    assert.match(shown, /This note comes from your workspace\./)
  })

  it('take effect in open articles as they change, and are told to the client', async () => {
    await client.analysis(uri)
    const before = client.analyzed.length
    let refreshed = 0
    client.connection.onRequest('workspace/semanticTokens/refresh', () => {
      refreshed++
    })
    await tell({ instruments: '- name: Lake Deal' })
    assert.equal((await names()).length, 2)
    assert.equal(client.analyzed.length, before + 1)
    assert.equal(client.analyzed.at(-1)?.counts.instruments, 2)
    await client.replace(uri, 'Lake Deal holds', 'Lake Deal stands')
    assert.deepEqual(await names(), ['resolution 2254', 'Lake Deal'], 'also in the next version')
    await tell({ instruments: '- name: Lake Treaty' })
    assert.deepEqual(await names(), ['resolution 2254'])
    await tell({})
    assert.deepEqual(await names(), ['resolution 2254'])
    assert.equal(refreshed, 3)
  })

  it('hold in the documents of their folder alone, the innermost folder’s first', async () => {
    const [beside, inner, unsaved] = ['file:///folder-b/a.article', `${folder}/in/a.article`, 'untitled:Untitled-1']
    for (const other of [beside, inner, unsaved]) await client.open(other, text)
    await tell({ instruments: '- name: Lake Deal' })
    assert.deepEqual(await names(beside), ['resolution 2254'])
    assert.deepEqual(await names(inner), ['resolution 2254', 'Lake Deal'])
    assert.deepEqual(await names(unsaved), ['resolution 2254', 'Lake Deal'])
    await tell({ people: '- name: Maria Lund' }, `${folder}/in/`)
    assert.deepEqual(await names(inner), ['resolution 2254'])
    assert.deepEqual(await names(unsaved), ['resolution 2254'])
    assert.deepEqual(await names(uri), ['resolution 2254', 'Lake Deal'])
  })

  it('that are faulty are told at their line; the sound ones hold', async () => {
    await tell({ instruments: '- name: Lake Deal\n- name: Other\n  adopted: 2015-02-30\n', people: '- note: x' })
    const [fault, ...more] = (await problems(instruments)) ?? []
    assert.deepEqual(more, [])
    assert.deepEqual(fault?.range, { start: { line: 2, character: 11 }, end: { line: 2, character: 21 } })
    assert.match(fault.message as string, /adopted: write a calendar day as YYYY-MM-DD/)
    assert.match((await problems(people))?.[0]?.message as string, /needs a name/)
    assert.deepEqual(await names(), ['resolution 2254', 'Lake Deal'])
    await tell({ instruments: '- name: Lake Deal\n' })
    assert.deepEqual(await problems(instruments), [])
    assert.deepEqual(await problems(people), [], 'of a file that is gone')
  })

  it('are not read where the file is far too long', async () => {
    await tell({ instruments: `- name: Lake Deal\n  note: ${'x'.repeat(1_000_000)}` })
    assert.match((await problems(instruments))?.[0]?.message as string, /longer than 1000000 characters/)
    assert.deepEqual(await names(), ['resolution 2254'])
  })

  for (const wrong of [null, 1, {}, { folder: 1 }, { folder, people: 'x' }, { folder, people: { uri: people } }])
    it(`are not taken from ${JSON.stringify(wrong)}`, async () => {
      await client.connection.sendNotification(factsMethod, wrong)
      assert.deepEqual(await names(), ['resolution 2254'])
      assert.deepEqual(client.logged, ['readout/facts: folder, uri or text is missing.'])
    })
})
