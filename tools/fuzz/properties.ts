import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parse } from 'papaparse'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { answerLines, type Answer } from '../../src/cli/records'
import { report } from '../../src/cli/report'
import { ArticleView } from '../../src/features/article-view'
import { diagnostics } from '../../src/features/diagnostics'
import { documentSymbols } from '../../src/features/document-symbols'
import { hover } from '../../src/features/hover'
import { exportAnalysis } from '../../src/workspace/export/index'
import { analyze, createReader } from '../../test/support/analyze'
import { run } from '../../test/cli/run'
import { anyArticle, anyEdit, anyText, applyEdit, mutatedArticle } from './articles'
import { recordCases, stepCases } from './cases'
import { FuzzClient } from './client'
import { law, type Law } from './law'
import { anyLine, anyRecords, chunks } from './records'
import { anySteps } from './messages'

const languages = fc.constantFrom('article', 'plaintext', 'markdown', undefined)

export const laws: Law[] = [
  law('any text gives a valid analysis', 0.31, [anyText, languages], (text, languageId) => {
    analyze(text, { ...(languageId && { languageId }), fileName: text })
  }),
  law('a damaged article gives a valid analysis', 0.18, [mutatedArticle, languages], (text, languageId) => {
    analyze(text, languageId && { languageId })
  }),
  law(
    'an edited article reads as if it were read afresh',
    0.06,
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
    0.12,
    [mutatedArticle, fc.nat()],
    (text, at) => {
      const document = TextDocument.create('file:///a.article', 'article', 1, text)
      const view = new ArticleView(document, analyze(text, { languageId: 'article' }))
      documentSymbols(view)
      diagnostics(view, true)
      // Where there is something to show, if there is.
      const offset = view.marks[at % (view.marks.length || 1)]?.start ?? at % (text.length + 1)
      const shown = hover(view, document.positionAt(offset), { markdown: true })
      const { value } = (shown?.contents ?? { value: '' }) as { value: string }
      assert.ok(!/(?<!\\)\]\(\s*(?!(?:https|file):)[a-z]+:/i.test(value), `a link that leads elsewhere: ${value}`)
      assert.ok(!/(?<!\\)<(?:img|script|a)\b/i.test(value), `HTML: ${value}`)
    },
  ),
  law('exports and the terminal show words of the article as text', 0.05, [mutatedArticle], (text) => {
    const analysis = analyze(text, { languageId: 'article' })
    const source = { text, analysis, name: 'x', stamp: '2021-09-29T00:00:00Z' }
    const [markdown, csv, ics] = (['markdown', 'csv', 'ics'] as const).map((format) => exportAnalysis(format, source))
    assert.doesNotMatch(markdown ?? '', /(?<!\\)\]\(|(?<!\\)<|(?<!\\)!\[/)
    const { data } = parse<string[]>(csv?.slice(1) ?? '', { delimiter: ',', newline: '\r\n' })
    for (const cell of data.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
    for (const line of ics?.split('\r\n') ?? []) assert.match(line, /^(?: |[A-Z-]+[:;]|$)/)
    const shown = [markdown ?? '', csv?.slice(1) ?? '', ics ?? '', report(text, analysis)].join('')
    assert.doesNotMatch(shown, /(?![\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
  }),
  law('any line is answered with one line of JSON', 0.15, [anyLine, fc.nat()], (line, number) => {
    const [{ json, failed }] = Array.from(answerLines([{ line, number }])) as [Answer]
    const answer = JSON.parse(json) as { error?: string; schema?: string }
    assert.ok(!json.includes('\n'))
    assert.equal(failed, answer.schema === undefined)
    assert.ok(!failed || answer.error?.startsWith(`line ${number}: `))
  }),
  law(
    'every line of the command’s input is answered in its place, however the bytes come',
    0.08,
    [anyRecords, fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 5 })],
    async (bytes, cuts) => {
      const { status, out, err } = await run(['analyze', '--jsonl'], chunks(bytes, cuts))
      const lines = new TextDecoder().decode(bytes).split('\n')
      const numbers = lines.flatMap((line, i) => (line.trim() ? i + 1 : []))
      const answers = out.split('\n').slice(0, -1)
      assert.equal(answers.length, numbers.length)
      let failed = 0
      for (const [i, answer] of answers.entries()) {
        const { error, schema } = JSON.parse(answer) as { error?: string; schema?: string }
        if (schema === undefined) failed++
        if (schema === undefined) assert.ok(error?.startsWith(`line ${numbers[i] ?? 0}: `), error)
      }
      assert.deepEqual([status, err], [failed ? 1 : 0, ''])
    },
    recordCases,
  ),
  law(
    'the server answers from the last version, whatever is sent in whatever order',
    0.05,
    [anySteps],
    (steps) => new FuzzClient().play(steps),
    stepCases,
  ),
]
