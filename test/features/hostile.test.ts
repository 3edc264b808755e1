import assert from 'node:assert/strict'
import ICAL from 'ical.js'
import { parse } from 'papaparse'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { report } from '../../src/cli/report'
import { timelineOf } from '../../src/client/timeline/data'
import { ArticleView } from '../../src/features/article-view'
import { diagnostics } from '../../src/features/diagnostics'
import { documentLinks } from '../../src/features/document-links'
import { documentSymbols } from '../../src/features/document-symbols'
import { hover } from '../../src/features/hover'
import { inlayHints } from '../../src/features/inlay-hints'
import { semanticTokens } from '../../src/features/semantic-tokens'
import { exportAnalysis } from '../../src/workspace/export/index'
import { analyze } from '../support/analyze'
import { crowd, hostile, oneOften } from '../support/hostile'

/** All that is shown of an article, in every form. */
function shown(text: string) {
  const analysis = analyze(text, { languageId: 'article' })
  const document = TextDocument.create('file:///a.article', 'article', 1, text)
  const view = new ArticleView(document, analysis)
  const source = { text, analysis, name: 'a.article', stamp: '2021-09-29T00:00:00Z' }
  const every = Math.ceil(view.marks.length / 500)
  const cards = view.marks
    .filter((_, i) => i % every === 0)
    .flatMap(({ start }) => {
      const card = hover(view, document.positionAt(start), { markdown: true })
      return card ? [(card.contents as { value: string }).value] : []
    })
  return {
    analysis,
    cards,
    symbols: documentSymbols(view),
    problems: diagnostics(view, true),
    links: documentLinks(view),
    tokens: semanticTokens(view),
    hints: inlayHints(view, { start: { line: 0, character: 0 }, end: document.positionAt(text.length) }),
    timeline: timelineOf(text, analysis),
    markdown: exportAnalysis('markdown', source),
    csv: exportAnalysis('csv', source),
    ics: exportAnalysis('ics', source),
    terminal: report(text, analysis),
  }
}

const directions = /[\u202a-\u202e\u2066-\u2069]/
const control = /(?![\r\n])\p{Cc}/u

describe('an article that means harm', function () {
  this.timeout(300_000)
  for (const [name, text] of Object.entries(hostile)) {
    describe(name, () => {
      let all: ReturnType<typeof shown>
      before(() => (all = shown(text)))

      it('is read', () => assert.ok(all.analysis.entities.some((entity) => entity.kind === 'person')))

      it('has cards without links of its own, markup, and turned words', () => {
        assert.ok(all.cards.length > 0)
        for (const card of all.cards) {
          assert.doesNotMatch(card, /(?<!\\)\]\((?!https?:\/\/|file:\/\/\/a\.article)/, card)
          assert.doesNotMatch(card, /(?<!\\)<|(?<!\\)!\[|(?<!\\)\$\(|(?<!\\)`/, card)
          assert.doesNotMatch(card, directions)
          assert.doesNotMatch(card, control)
        }
      })

      it('has links only where knowledge has them, never where its words do', () => {
        for (const { target } of all.links) assert.match(target ?? '', /^https:\/\/(?:undocs|docs\.un)\.org\//)
      })

      it('is a report without markup of its own', () => {
        assert.doesNotMatch(all.markdown, /(?<!\\)\]\(|(?<!\\)<|(?<!\\)!\[|(?<!\\)`/)
        assert.doesNotMatch(all.markdown, directions)
        assert.doesNotMatch(all.markdown, control)
      })

      it('is a table whose cells are words', () => {
        const { data, errors } = parse<string[]>(all.csv.slice(1).trimEnd())
        assert.deepEqual(errors, [])
        for (const cell of data.flat()) assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
        assert.doesNotMatch(all.csv, directions)
        assert.doesNotMatch(all.csv, control)
      })

      it('is a calendar that is one', () => {
        const calendar = new ICAL.Component(ICAL.parse(all.ics) as unknown[])
        assert.equal(calendar.getAllProperties('prodid').length, 1)
        for (const event of calendar.getAllSubcomponents()) assert.equal(event.name, 'vevent')
        assert.doesNotMatch(all.ics, directions)
        assert.doesNotMatch(all.ics, control)
      })

      it('does not drive the terminal', () => {
        assert.doesNotMatch(all.terminal, directions)
        assert.doesNotMatch(all.terminal, /(?!\n)\p{Cc}/u)
      })
    })
  }

  it('with ten thousand people is shown whole', () => {
    const { analysis, symbols, timeline, terminal, tokens, cards } = shown(crowd(10_000))
    const people = analysis.entities.filter(({ kind }) => kind === 'person')
    assert.ok(people.length > 8000, `${people.length} people`)
    assert.ok(timeline.meetings.length > 4000, `${timeline.meetings.length} meetings`)
    assert.ok(symbols.length > 0 && tokens.length > 0 && cards.length > 0)
    assert.ok(terminal.split('\n').length > people.length)
  })

  it('with one person who is named ten thousand times is shown whole', () => {
    const { analysis, timeline, cards } = shown(oneOften(10_000))
    const [lund] = analysis.entities
      .filter(({ kind }) => kind === 'person')
      .sort((a, b) => b.mentions.length - a.mentions.length)
    assert.ok(lund && lund.mentions.length >= 10_000, `${lund?.name ?? 'nobody'}: ${lund?.mentions.length ?? 0}`)
    assert.ok(timeline.meetings.length > 0)
    // A card names a few places of all those.
    for (const card of cards) assert.ok(card.length < 20_000, `a card of ${card.length} characters`)
  })

  it('with a word of ten megabytes is shown without it', () => {
    const sentence = 'Foreign Minister Maria Lund met Omar Haddad in Geneva on Monday.'
    const text = `Talks Open\n\n${sentence}\n\n${'Aa'.repeat(5 * 2 ** 20)}\n\n${sentence} ${'x'.repeat(10 * 2 ** 20)}`
    const { cards, terminal, markdown, csv } = shown(text)
    for (const [form, words] of Object.entries({ cards: cards.join(''), terminal, markdown, csv }))
      assert.ok(words.length < 100_000, `${form}: ${words.length} characters`)
  })
})
