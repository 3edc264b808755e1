import assert from 'node:assert/strict'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { ArticleView } from '../../src/features/article-view'
import { analyze } from '../../src/parser'
import { EarlierText } from '../../src/server/edits'

const text =
  'Talks in Oslo\n\nPrime Minister Maria Lund met President Omar Haddad in Oslo on Monday. The Red Cross was there.\n'

const viewOf = (words: string): ArticleView =>
  new ArticleView(TextDocument.create('file:///a', 'article', 1, words), analyze(words))

describe('what is seen of an article', () => {
  it('shares its marks with the same text whose positions have moved', () => {
    const view = viewOf(text)
    const { marks } = view
    const earlier = new EarlierText(TextDocument.create('file:///a', 'article', 2, `\n${text}`), text)
    earlier.add({ start: 0, end: 0, length: 1 })
    const moved = view.over(earlier)
    assert.equal(moved.marks, marks)
    const at = text.indexOf('Omar')
    assert.deepEqual(moved.marksAround({ start: at, end: at + 1 }), view.marksAround({ start: at, end: at + 1 }))
    const line = view.range({ start: at, end: at + 4 }).start.line
    assert.equal(moved.range({ start: at, end: at + 4 }).start.line, line + 1)
  })

  it('finds its marks later where nobody has asked for them yet', () => {
    const view = viewOf(text)
    assert.deepEqual(view.over(view.document).marks, view.marks)
  })

  it('knows who goes by a name, by kind', () => {
    const view = viewOf(text)
    assert.ok(view.isNamed('person', 'Maria Lund'))
    assert.ok(!view.isNamed('place', 'Maria Lund'))
    assert.ok(!view.isNamed('person', 'Nora Ek'))
  })
})
