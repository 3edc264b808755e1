import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { OpenText } from '../../src/server/open-text'

const words = fc.array(fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '😀', '\u2028'), { maxLength: 12 })
const text = words.map((parts) => parts.join(''))
const edits = fc.array(fc.record({ at: fc.nat(30), until: fc.nat(30), words: text, asked: fc.boolean() }), {
  maxLength: 6,
})

describe('the text of an open document', () => {
  /** Every position and offset in and around the text, as the library tells them. */
  function sameAs(open: OpenText, content: string): void {
    const library = TextDocument.create('file:///a', 'article', 1, content)
    assert.equal(open.getText(), content)
    assert.equal(open.lineCount, library.lineCount)
    for (let offset = -1; offset <= content.length + 1; offset++)
      assert.deepEqual(open.positionAt(offset), library.positionAt(offset))
    for (let line = -1; line <= library.lineCount; line++)
      for (let character = -1; character < 6; character++)
        assert.equal(open.offsetAt({ line, character }), library.offsetAt({ line, character }))
  }

  it('tells positions as the library does, whatever was typed', () => {
    fc.assert(
      fc.property(text, edits, (first, changes) => {
        const open = new OpenText('file:///a', 'article', 1, first)
        let content = first
        for (const { at, until, words: typed, asked } of changes) {
          if (asked) assert.ok(open.lineCount)
          const start = Math.min(at, until, content.length)
          const end = Math.min(Math.max(at, until), content.length)
          open.replace({ start, end }, typed, open.version + 1)
          content = content.slice(0, start) + typed + content.slice(end)
          sameAs(open, content)
        }
        assert.equal(open.version, 1 + changes.length)
      }),
    )
  })

  it('finds the lines of a book in steps', () => {
    const content = 'one\r\n'.repeat(3000)
    const open = new OpenText('file:///a', 'article', 1, content)
    assert.ok([...open.prepare()].length > 1)
    sameAs(open, content)
    assert.deepEqual([...open.prepare()], [], 'once is enough')
  })

  it('knows the lines of a text that takes the place of all', () => {
    const open = new OpenText('file:///a', 'article', 1, 'one\ntwo')
    assert.equal(open.lineCount, 2)
    open.rewrite('a\r\nb\rc\n', 7)
    sameAs(open, 'a\r\nb\rc\n')
    assert.equal(open.version, 7)
    assert.equal(open.getText({ start: { line: 0, character: 0 }, end: { line: 1, character: 9 } }), 'a\r\nb')
  })
})
