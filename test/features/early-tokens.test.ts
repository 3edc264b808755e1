import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { ArticleView } from '../../src/features/article-view'
import { earlyTokens, tokensOnLines, type Tokens } from '../../src/features/early-tokens'
import { semanticTokens } from '../../src/features/semantic-tokens'
import { createReader, type Analysis } from '../../src/parser/index'
import { EarlierText } from '../../src/server/edits'
import { analyze } from '../support/analyze'
import { samples } from '../support/samples'

const neutral = Array.from({ length: 12 }, (_, i) => `Snow fell on the ${i + 2} farms and nobody went out to see it.`)
const text = [
  'A quiet day',
  'Maria Lund spoke in Oslo on Monday.\nThen Omar Haddad met Lund in Bergen.',
  ...neutral.slice(0, 6),
  'Lund went home.\r\nHaddad stayed in Oslo.',
  ...neutral.slice(6),
  'Omar Haddad thanked Maria Lund on Tuesday.',
].join('\n\n')

const documentOf = (words: string): TextDocument => TextDocument.create('file:///a.article', 'article', 1, words)

/** Types key after key, no version joined but the first, and gives the tokens told early of the last. */
function typed(from: string, edits: readonly (readonly [at: number, gone: number, put: string])[]): [Tokens, string] {
  const reader = createReader()
  const document = documentOf(from)
  const view = new ArticleView(new EarlierText(document, from), reader.read(from))
  const earlier = new EarlierText(document, from)
  let tokens: Tokens = { data: Uint32Array.from(semanticTokens(view)), lines: document.lineCount }
  for (const [start, gone, put] of edits) {
    const end = Math.min(document.getText().length, start + gone)
    const range = { start: document.positionAt(start), end: document.positionAt(end) }
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
    TextDocument.update(document, [{ range, text: put }], 2)
    earlier.add({ start: from, end: to, length: put.length })
    const steps = reader.steps(document.getText(), {}, (early) => {
      tokens = earlyTokens(tokens, document, { view, moved: (offset) => earlier.moved(offset) }, early)
    })
    const before = tokens
    while (tokens === before && !steps.next().done);
    steps.return({} as Analysis)
  }
  return [tokens, document.getText()]
}

const whole = (words: string): Uint32Array =>
  Uint32Array.from(semanticTokens(new ArticleView(documentOf(words), analyze(words))))

describe('tokens known before the joining', function () {
  this.timeout(60_000)

  it('are those of the whole reading where nothing new is said, key after key', () => {
    const farms = [...text.matchAll(/farms and/g)].map(({ index }) => index)
    const key = fc.tuple(
      fc.constantFrom(...farms),
      fc.constantFrom('a', 'xyz ', '\n', '\r\n', ', and ', 'so\nand\nso '),
    )
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 4 }), (keys) => {
        // From the last place to the first, so that each is where it was.
        const edits = [...keys].sort(([a], [b]) => b - a).map(([at, put]) => [at, 0, put] as const)
        const [{ data, lines }, now] = typed(text, edits)
        assert.deepEqual(data, whole(now))
        assert.equal(lines, documentOf(now).lineCount)
      }),
      { numRuns: 60 },
    )
  })

  it('show a new name, and keep what else its lines hold', () => {
    const at = text.indexOf('Haddad stayed')
    const [{ data }, now] = typed(text, [[at, 0, 'Nora Ek and ']])
    assert.deepEqual(data, whole(now))
  })

  it('are none where the words are gone', () => {
    const start = text.indexOf('Maria Lund spoke')
    const end = text.indexOf('Lund went home')
    const [{ data }, now] = typed(text, [[start, end - start, '']])
    assert.deepEqual(columns(data), columns(whole(now)))
  })

  it('follow one another and lie within their lines, whatever is typed', () => {
    const edit = fc.tuple(
      fc.nat(),
      fc.nat({ max: 60 }),
      fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', '\r', 'Kim')),
    )
    const articles = samples().map((sample) => sample.text)
    fc.assert(
      fc.property(fc.constantFrom(text, ...articles), fc.array(edit, { maxLength: 5 }), (from, edits) => {
        const [{ data }, now] = typed(
          from,
          edits.map(([place, gone, put]) => [place % from.length, gone, put] as const),
        )
        const lines = documentOf(now)
        let [line, end] = [0, 0]
        for (const [l, start, length] of columns(data)) {
          assert.ok(l > line || (l === line && start >= end), 'a token begins before the one before ends')
          ;[line, end] = [l, start + length]
          assert.ok(length > 0 && line < lines.lineCount)
          const after = lines.offsetAt({ line, character: Infinity })
          assert.ok(end <= after - lines.offsetAt({ line, character: 0 }), 'a token ends behind its line')
        }
      }),
      { numRuns: 200 },
    )
  })

  it('stay on their line where one is added behind the last', () => {
    const [{ data }, now] = typed(text, [
      [text.length - 1, 1, ''],
      [text.length - 1, 0, '\n'],
    ])
    assert.deepEqual(columns(data), columns(whole(now)))
  })

  it('are cut to the lines in sight', () => {
    const all = whole(text)
    const lines = documentOf(text).lineCount
    const [first, last] = [2, lines - 3]
    const inSight = columns(all).filter(([line]) => line >= first && line <= last)
    assert.deepEqual(columns(tokensOnLines(all, first, last)), inSight)
    assert.deepEqual(tokensOnLines(all, 0, lines), [...all])
  })
})

/** Line, column and length of each token, none relative to another. */
function columns(data: ArrayLike<number>): [number, number, number][] {
  const out: [number, number, number][] = []
  let [line, column] = [0, 0]
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0] = [data[i], data[i + 1], data[i + 2]]
    line += down
    column = down ? right : column + right
    out.push([line, column, length])
  }
  return out
}
