import assert from 'node:assert/strict'
import type { Range } from 'vscode-languageserver-types'
import { definition } from '../../src/features/definition'
import { diagnostics } from '../../src/features/diagnostics'
import { documentHighlights } from '../../src/features/document-highlights'
import { documentLinks } from '../../src/features/document-links'
import { inlayHints } from '../../src/features/inlay-hints'
import { references } from '../../src/features/references'
import type { Time } from '../../src/parser/model'
import { render } from '../support/marked'
import { article, type Fixture, type More } from './view'

/** Renders ranges back into the text as `[[x …]]`. */
function shown({ view, text }: Fixture, ranges: readonly Range[], label = 'x'): string {
  const marks = ranges.map(({ start, end }) => ({
    label,
    start: view.document.offsetAt(start),
    end: view.document.offsetAt(end),
  }))
  return render(text, marks)
}

const lavrov =
  '[[person:l:short Lavrov]]: [[person:l Sergei Lavrov]] said [[person:l:pronoun h$0e]] met [[person:b Ben]].'

describe('definition', () => {
  const check = (source: string, expected: string, more?: More): void => {
    const fixture = article(source, more)
    const link = definition(fixture.view, fixture.view.document.positionAt(fixture.cursor))
    assert.equal(shown(fixture, link ? [link.targetSelectionRange] : []), expected)
  }

  it('of a person is the first full mention', () => check(lavrov, 'Lavrov: [[x Sergei Lavrov]] said he met Ben.'))
  it('of a meeting is its first trigger, of a document its first citation', () => {
    check('They [[meeting:m met]]; the [[meeting:m mee$0ting]] ended.', 'They [[x met]]; the meeting ended.')
    check('[[instrument:i Resolution 9]] and [[instrument:i i$0t]].', '[[x Resolution 9]] and it.')
  })
  it('of a relative date is what it counts from', () => {
    const dates = '[[date:2021-09-29 Sept 29]]: on [[date:2021-09-16 the 16th]], [[date:2021-09-18 two days l$0ater]]'
    const published = { value: '2021-09-29', from: 'text' as const, start: 0, end: 7 }
    check(dates, 'Sept 29: on [[x the 16th]], two days later', { times: { '2021-09-18': { anchor: 1 } } })
    check(dates, '[[x Sept 29]]: on the 16th, two days later', { article: { published } })
    check(dates, 'Sept 29: on the 16th, [[x two days later]]', { times: { '2021-09-18': { anchor: 'none' } } })
  })
  it('of plain words is none', () => check('[[person:l Ann]] wal$0ks.', 'Ann walks.'))
})

describe('references', () => {
  const check = (source: string, includeDeclaration: boolean, expected: string): void => {
    const fixture = article(source)
    const found = references(fixture.view, fixture.view.document.positionAt(fixture.cursor), includeDeclaration)
    assert.equal(
      shown(
        fixture,
        found.map(({ range }) => range),
      ),
      expected,
    )
  }

  it('are all mentions, in every form', () =>
    check(lavrov, true, '[[x Lavrov]]: [[x Sergei Lavrov]] said [[x he]] met Ben.'))
  it('leave the introduction out when it is not wanted', () =>
    check(lavrov, false, '[[x Lavrov]]: Sergei Lavrov said [[x he]] met Ben.'))
  it('of a date are the expressions of the same value', () =>
    check(
      '[[date:2021-09 September]], [[date:2021 2021]], [[date:2021-09 this mo$0nth]]',
      true,
      '[[x September]], 2021, [[x this month]]',
    ))
  it('of plain words are none', () => check('[[person:l Ann]] wal$0ks.', true, 'Ann walks.'))
})

describe('document highlights', () => {
  it('are all mentions of what is under the cursor', () => {
    const fixture = article(lavrov)
    const found = documentHighlights(fixture.view, fixture.view.document.positionAt(fixture.cursor))
    assert.equal(
      shown(
        fixture,
        found.map(({ range }) => range),
      ),
      '[[x Lavrov]]: [[x Sergei Lavrov]] said [[x he]] met Ben.',
    )
  })
})

describe('inlay hints', () => {
  const dates = `[[date:2021-09-29 Sept 29]]: on [[date:2021-09-22 Wednesday]] and [[date:2021-09 this month]]
for [[date:P6M six months]] until [[date:PRESENT_REF now]] and [[date:2021-10-04 next Monday]]`
  const more: More = {
    times: {
      '2021-09-29': { role: 'publication' },
      '2021-09': { earliest: '2021-09-01', latest: '2021-09-29' },
      P6M: { type: 'DURATION', anchor: 'none' },
    },
  }
  const hints = (from: number, to: number): string[] => {
    const { view } = article(dates, more)
    const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } }
    return inlayHints(view, range).map(
      ({ position, label }) =>
        `${view.document.getText({ start: { line: position.line, character: 0 }, end: position })}<${label as string}>`,
    )
  }

  it('tell the day of relative dates, at the grain they have', () => {
    assert.deepEqual(hints(0, 9), [
      'Sept 29: on Wednesday<2021-09-22>',
      'Sept 29: on Wednesday and this month<2021-09>',
      'for six months until now and next Monday<2021-10-04>',
    ])
  })
  it('of a range only', () => assert.equal(hints(1, 9).length, 1))
  it('do not tell the day of publication behind each hour of a page', () => {
    const hour = (value: string): Partial<Time> => ({
      value,
      type: 'TIME',
      anchor: 'published',
      earliest: value.slice(0, 10),
      latest: value.slice(0, 10),
    })
    const { view } = article('[[date:a 21:40]] Talks end.\n[[date:b 21:40]] the day before, [[date:c tonight]]', {
      article: { published: { value: '2021-09-29', from: 'option' } },
      times: { a: hour('2021-09-29T21:40'), b: hour('2021-09-28T21:40'), c: hour('2021-09-29TNI') },
    })
    const hinted = inlayHints(view, { start: { line: 0, character: 0 }, end: { line: 1, character: 50 } })
    assert.deepEqual(
      hinted.map(({ position }) => [position.line, position.character]),
      [
        [1, 5],
        [1, 29],
      ],
    )
  })
})

describe('diagnostics', () => {
  const fixture = article('On [[finding:0 16 September]] they met; on [[finding:0 15 September]] they met.', {
    findings: [{ code: 'meeting-date-conflict', severity: 'warning', message: 'Two dates.' }],
  })

  it('are the findings, with the other spans beside them', () => {
    const [problem] = diagnostics(fixture.view)
    assert.equal(shown(fixture, [problem!.range]), 'On [[x 16 September]] they met; on 15 September they met.')
    assert.deepEqual(
      [problem!.code, problem!.severity, problem!.source, problem!.message],
      ['meeting-date-conflict', 2, 'Readout', 'Two dates.'],
    )
    const beside = problem!.relatedInformation!
    assert.deepEqual(
      beside.map(({ message }) => message),
      ['15 September'],
    )
  })
  it('leave out the words that are a part of what they stand at', () => {
    const { view, text } = article('[[finding:0 Resolution 9 (2016)]] was cited.', {
      findings: [{ code: 'resolution-date-conflict', severity: 'warning', message: 'Another year.' }],
    })
    const [finding] = view.analysis.findings
    const at = text.indexOf('2016')
    finding!.spans.push({ start: at, end: at + 4 })
    assert.ok(!('relatedInformation' in diagnostics(view)[0]!))
  })
  it('leave the other spans out for clients that do not show them', () => {
    assert.ok(!('relatedInformation' in diagnostics(fixture.view, false)[0]!))
  })
})

describe('document links', () => {
  it('lead every citation to its official page, on the web only', () => {
    const fixture = article('[[instrument:i Resolution 9]], [[instrument:j the act]], [[instrument:i it]]', {
      instruments: { i: { url: 'https://example.org/9' }, j: { url: 'command:quit' } },
    })
    const links = documentLinks(fixture.view)
    assert.equal(
      shown(
        fixture,
        links.map(({ range }) => range),
      ),
      '[[x Resolution 9]], the act, [[x it]]',
    )
    assert.deepEqual(
      links.map(({ target }) => target),
      ['https://example.org/9', 'https://example.org/9'],
    )
  })
})
