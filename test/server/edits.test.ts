import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { backward, EarlierText, forward, type Edit } from '../../src/server/edits'
import { serverInProcess } from './client'
import { analyze } from '../support/analyze'

/** Edits that fit a text one after another, with the text each leads to. */
const editedText = fc
  .tuple(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.array(fc.tuple(fc.nat(), fc.nat(8), fc.string({ maxLength: 6 }))),
  )
  .map(([text, raw]) => {
    const edits: Edit[] = []
    let after = text
    for (const [at, removed, words] of raw) {
      const start = at % (after.length + 1)
      const end = Math.min(after.length, start + removed)
      after = after.slice(0, start) + words + after.slice(end)
      edits.push({ start, end, length: words.length })
    }
    return { text, after, edits }
  })

describe('offsets through edits', () => {
  it('leads every character that was kept to itself, there and back', () => {
    fc.assert(
      fc.property(editedText, ({ text, after, edits }) => {
        for (let offset = 0; offset < after.length; offset++) {
          const before = backward(offset, edits)
          if (before === undefined) continue
          assert.equal(after[offset], text[before])
          assert.equal(forward(before, edits), offset)
        }
      }),
    )
  })

  it('tells positions of an earlier text in the lines of the text now', () => {
    const now = TextDocument.create('file:///a', 'article', 1, 'one two three')
    const earlier = new EarlierText(now, now.getText())
    TextDocument.update(now, [{ range: { start: now.positionAt(0), end: now.positionAt(3) }, text: 'a\nb' }], 2)
    earlier.add({ start: 0, end: 3, length: 3 })
    assert.deepEqual(earlier.positionAt(4), { line: 1, character: 2 })
    assert.equal(earlier.offsetAt({ line: 1, character: 2 }), 4)
    assert.equal(earlier.offsetAt({ line: 0, character: 0 }), -1, 'written since')
    assert.equal(earlier.getText({ start: { line: 1, character: 2 }, end: { line: 1, character: 5 } }), 'two')
  })
})

const words = fc.constantFrom(
  'resolution 2254',
  'Sergei Lavrov',
  'met',
  'in Geneva',
  'on Wednesday',
  'Sept. 29, 2021',
  '\n\n',
  '\r\n',
  '. ',
  ', ',
  '"',
  '\ud83d',
  '😀',
  'the',
)
const edit = fc.record({
  at: fc.nat(),
  removed: fc.nat(30),
  text: fc.array(words, { maxLength: 4 }).map((all) => all.join(' ')),
})

describe('a document that is edited at random', () => {
  it('is read as a fresh document with the same text', async function () {
    this.timeout(60_000)
    const start =
      'Envoys met\n\nGENEVA, Sept. 29, 2021 — Sergei Lavrov cited resolution 2254 in Geneva on Wednesday.\n\n'.repeat(3)
    const client = serverInProcess()
    await client.initialize()
    let documents = 0
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 12 }), async (edits) => {
        const uri = `file:///random-${documents++}.article`
        await client.open(uri, start)
        for (const { at, removed, text } of edits) {
          const document = client.document(uri)
          const from = at % (document.getText().length + 1)
          const range = { start: document.positionAt(from), end: document.positionAt(from + removed) }
          await client.edit(uri, range, text)
        }
        const text = client.document(uri).getText()
        const fileName = uri.slice('file:///'.length)
        assert.deepEqual(await client.analysis(uri), analyze(text, { languageId: 'article', fileName }))
        await client.close(uri)
      }),
      { numRuns: 150 },
    )
    client.connection.dispose()
  })
})
