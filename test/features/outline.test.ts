import assert from 'node:assert/strict'
import type { DocumentSymbol, Range } from 'vscode-languageserver-types'
import { documentSymbols } from '../../src/features/document-symbols'
import { foldingRanges } from '../../src/features/folding-ranges'
import { workspaceSymbols } from '../../src/features/workspace-symbols'
import { article, type More } from './view'

const source = `[[headline Envoys meet twice]]

GENEVA, [[date:2021-09-29 Sept 29]] -- [[person:l Sergei Lavrov]] [[meeting:late will meet]] [[person:b Antony Blinken]] in [[place:g Geneva]] on [[date:2021-10-04 Monday]].
[[section What was said]]
They [[meeting:early met]] on [[date:2021-09-22 Wednesday]] over [[instrument:i resolution 9]].
The [[date:2021-09-29 29th]] was busy.

[[section What is next]]
[[meeting:undated Talks]] are likely, and that is [[date:PRESENT_REF now]].
`
const more: More = {
  meetings: {
    late: { who: ['l', 'b'], where: ['g'], time: '2021-10-04', status: 'planned' },
    early: { who: ['l', 'b'], time: '2021-09-22' },
    undated: { kind: 'talks', status: 'proposed' },
  },
  instruments: { i: { symbol: 'S/RES/9 (1946)', title: 'The example question' } },
}

/** The outline as indented lines: name, detail, and the words it selects. */
function drawn(symbols: readonly DocumentSymbol[], words: (range: Range) => string, depth = 0): string {
  return symbols
    .map(({ name, detail, selectionRange, children = [] }) => {
      const own = [name, detail, words(selectionRange)].filter(Boolean).join(' | ')
      return `${'  '.repeat(depth)}${own}\n${drawn(children, words, depth + 1)}`
    })
    .join('')
}

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character <= b.character)
const encloses = (outer: Range, inner: Range): boolean =>
  before(outer.start, inner.start) && before(inner.end, outer.end)

/** Every selection lies in its range and every child in its parent, or editors reject the outline. */
function assertNested(symbols: readonly DocumentSymbol[], parent?: Range): void {
  for (const { name, range, selectionRange, children = [] } of symbols) {
    assert.ok(encloses(range, selectionRange), `${name}: selection outside`)
    assert.ok(!parent || encloses(parent, range), `${name}: outside its parent`)
    assertNested(children, range)
  }
}

describe('the outline', () => {
  it('holds the headline with its sections, meetings and dates in order of time, and documents', () => {
    const { view } = article(source, more)
    const symbols = documentSymbols(view)
    assertNested(symbols)
    assert.equal(
      drawn(symbols, (range) => view.document.getText(range)),
      `Envoys meet twice | Envoys meet twice
  What was said | What was said
  What is next | What is next
Meetings | 3
  2021-09-22 meeting – Sergei Lavrov and Antony Blinken | held | met
  2021-10-04 meeting – Sergei Lavrov and Antony Blinken (Geneva) | planned | will meet
  talks | proposed | Talks
Dates | 3
  2021-09-22 | “Wednesday” | Wednesday
  2021-09-29 | “Sept 29” and 1 more | Sept 29
  2021-10-04 | “Monday” | Monday
Documents | 1
  S/RES/9 (1946) | The example question | resolution 9
`,
    )
  })

  it('says who and where in the words of the text where no name does', () => {
    const { view } = article('[[who:m Fishermen]] [[meeting:m met]] in [[where:m the old hall]].')
    assert.deepEqual(
      documentSymbols(view)[0]?.children?.map(({ name }) => name),
      ['meeting – “Fishermen” (“the old hall”)'],
    )
  })

  it('lets headline and sections enclose what stands under them', () => {
    const { view, text } = article(source, more)
    const [headline] = documentSymbols(view)
    assert.equal(view.document.offsetAt(headline!.range.end), text.length)
    const [said, next] = headline!.children!
    assert.deepEqual(said!.range.end, next!.range.start)
  })

  it('shows sections alone where there is no headline, and nothing for a text that is no article', () => {
    const { view } = article('[[section One]]\nwords\n[[section Two]]\nwords')
    assert.deepEqual(
      documentSymbols(view).map(({ name }) => name),
      ['One', 'Two'],
    )
    assert.deepEqual(documentSymbols(article('[[section One]]', { article: { prose: false } }).view), [])
  })

  it('survives what is hostile in names', () => {
    const { view } = article('[[headline \u202e]] [[instrument:i a\nb\u0007c]]')
    const symbols = documentSymbols(view)
    assertNested(symbols)
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Documents'],
    )
    assert.equal(symbols[0]!.children![0]!.name, 'a b c')
  })
})

describe('folding', () => {
  it('folds each section, without the blank lines behind it', () => {
    const { view } = article(source, more)
    assert.deepEqual(foldingRanges(view), [
      { startLine: 3, endLine: 5 },
      { startLine: 7, endLine: 8 },
    ])
  })
})

describe('workspace symbols', () => {
  it('finds people and things of open articles by letters of any of their names', () => {
    const { view } = article('[[person:l:short Lavrov]] is [[person:l Sergei Lavrov]] in [[place:g Geneva]].')
    const find = (query: string): string[] =>
      workspaceSymbols([view], query).map(({ name, location }) => `${name} ${location.range.start.character}`)
    assert.deepEqual(find('slav'), ['Sergei Lavrov 10'])
    assert.deepEqual(find(''), ['Sergei Lavrov 10', 'Geneva 27'])
    assert.deepEqual(find('vals'), [])
  })
})
