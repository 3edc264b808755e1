import assert from 'node:assert/strict'
import fc from 'fast-check'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { answerLine } from '../../src/cli/records'
import { ArticleView } from '../../src/features/article-view'
import { diagnostics } from '../../src/features/diagnostics'
import { documentSymbols } from '../../src/features/document-symbols'
import { hover } from '../../src/features/hover'
import { analyze, createReader } from '../../test/support/analyze'
import { anyArticle, anyEdit, anyText, applyEdit, mutatedArticle } from './articles'

/** A law that must hold for every input. */
export interface Law {
  name: string
  /** Of all inputs, how many go to this law; the shares add up to 1. */
  share: number
  /** Holds the law against `runs` inputs made from `seed`; throws with the smallest input that breaks it. */
  hold(runs: number, seed: number): void
}

const languages = fc.constantFrom('article', 'plaintext', 'markdown', undefined)

const law = <T extends [unknown, ...unknown[]]>(
  name: string,
  share: number,
  inputs: { [K in keyof T]: fc.Arbitrary<T[K]> },
  check: (...input: T) => void,
): Law => ({
  name,
  share,
  hold: (numRuns, seed) => fc.assert(fc.property<T>(...inputs, check), { numRuns, seed }),
})

export const laws: Law[] = [
  law('any text gives a valid analysis', 0.3, [anyText, languages], (text, languageId) => {
    analyze(text, { ...(languageId && { languageId }), fileName: text })
  }),
  law('a damaged article gives a valid analysis', 0.25, [mutatedArticle, languages], (text, languageId) => {
    analyze(text, languageId && { languageId })
  }),
  law(
    'an edited article reads as if it were read afresh',
    0.15,
    [anyArticle, fc.array(anyEdit, { minLength: 1, maxLength: 5 })],
    (article, edits) => {
      const reader = createReader()
      let text = article
      reader.read(text)
      for (const edit of edits) {
        text = applyEdit(text, edit)
        assert.deepEqual(reader.read(text), analyze(text))
      }
    },
  ),
  law(
    'hovers, outline and problems hold no command and no HTML of the article',
    0.2,
    [mutatedArticle, fc.nat()],
    (text, at) => {
      const document = TextDocument.create('file:///a.article', 'article', 1, text)
      const view = new ArticleView(document, analyze(text, { languageId: 'article' }))
      documentSymbols(view)
      diagnostics(view, true)
      const shown = hover(view, document.positionAt(at % (text.length + 1)), { markdown: true })
      const { value } = (shown?.contents ?? { value: '' }) as { value: string }
      assert.ok(!/(?<!\\)\]\(\s*(?!(?:https|file):)[a-z]+:/i.test(value), `a link that leads elsewhere: ${value}`)
      assert.ok(!/(?<!\\)<(?:img|script|a)\b/i.test(value), `HTML: ${value}`)
    },
  ),
  law('any line is answered with one line of JSON', 0.1, [anyLine(), fc.nat()], (line, number) => {
    const { json, failed } = answerLine(line, number)
    const answer = JSON.parse(json) as { error?: string; schema?: string }
    assert.ok(!json.includes('\n'))
    assert.equal(failed, answer.schema === undefined)
    assert.ok(!failed || answer.error?.startsWith(`line ${number}: `))
  }),
]

/** Records that are right, cut off, or anything else. */
function anyLine(): fc.Arbitrary<string> {
  const record = fc.record(
    {
      id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
      text: fc.oneof({ weight: 4, arbitrary: mutatedArticle }, { weight: 1, arbitrary: fc.anything() }),
      published: fc.oneof(fc.constantFrom('2021-09-29', '2021-02-30', ''), fc.string()),
    },
    { requiredKeys: [] },
  )
  const line = record.map((value) => JSON.stringify(value))
  const cut = fc.tuple(line, fc.nat()).map(([whole, at]) => whole.slice(0, at % (whole.length + 1)))
  return fc.oneof(line, cut, anyText, fc.json())
}
