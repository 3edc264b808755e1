import assert from 'node:assert/strict'
import { parse as parseCsv } from 'csv-parse/sync'
import nodeIcal, { type VEvent } from 'node-ical'
import type { Analysis, Entity, Meeting } from '../../../src/parser/model'
import { exportAnalysis, type ExportSource } from '../../../src/workspace/export/index'

const text =
  'Talks Open\n\n=HYPERLINK("x") Lund, Omar Haddad met in Oslo, “now” on Monday <b>[a](command:b)</b>.\nDenied.'
const at = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function entity(id: string, kind: Entity['kind'], name: string): Entity {
  return {
    id,
    kind,
    name,
    aliases: [],
    roles: [],
    mentions: [{ ...at(name), form: 'full' }],
    why: { rule: 'x', ...at(name) },
  }
}

function meeting(id: string, more: Partial<Meeting>): Meeting {
  const trigger = at('met')
  return {
    id,
    kind: 'talks',
    status: 'held',
    participants: [
      { entity: 'e1', ...at('Lund') },
      { entity: 'e2', ...at('Omar Haddad') },
    ],
    places: [{ entity: 'e3', ...at('Oslo') }],
    mentions: [
      {
        trigger,
        sentence: { start: at('=HYP').start, end: at('.\nDenied').start + 1 },
        participants: [],
        places: [],
        time: null,
      },
    ],
    ...more,
  }
}

const day = { value: '2021-09-27', earliest: '2021-09-27', latest: '2021-09-27', ...at('Monday') }
const vague = { value: '2021-09', earliest: '2021-09-01', latest: '2021-09-29', ...at('Monday') }
const analysis: Analysis = {
  schema: 'readout/1',
  article: { prose: true, language: 'en', headline: at('Talks Open') },
  entities: [
    entity('e1', 'person', '=HYPERLINK("x") Lund'),
    entity('e2', 'person', 'Omar Haddad'),
    entity('e3', 'place', 'Oslo'),
  ],
  times: [],
  meetings: [
    meeting('m1', { time: vague, status: 'planned' }),
    meeting('m2', { time: day }),
    meeting('m3', {}),
    meeting('m4', { time: day, status: 'denied' }),
  ],
  instruments: [],
  findings: [],
}
const source: ExportSource = { text, analysis, name: 'talks.article', stamp: '2026-01-02T03:04:05Z' }

describe('exports', () => {
  const events = (): VEvent[] =>
    Object.values(nodeIcal.sync.parseICS(exportAnalysis('ics', source))).filter(
      (part): part is VEvent => part?.type === 'VEVENT',
    )

  it('iCalendar: an event for each meeting with a day, vague ones spanning their days', () => {
    assert.deepEqual(
      events().map(({ start, end, status, datetype }) => [
        new Date(start).toDateString(),
        end && new Date(end).toDateString(),
        status,
        datetype,
      ]),
      [
        ['Wed Sep 01 2021', 'Thu Sep 30 2021', 'CONFIRMED', 'date'],
        ['Mon Sep 27 2021', 'Tue Sep 28 2021', 'CONFIRMED', 'date'],
      ],
    )
  })

  it('iCalendar: events keep their identity where the article changes elsewhere, and differ by article', () => {
    const uids = (of: Partial<ExportSource> = {}): string[] =>
      exportAnalysis('ics', { ...source, ...of })
        .replaceAll('\r\n ', '')
        .match(/^UID:.*$/gm)
        ?.sort() ?? []
    const front = 'Corrected on Tuesday.\n\n'
    const moved = (_: string, at: unknown): unknown => (typeof at === 'number' ? at + front.length : at)
    const later = JSON.parse(JSON.stringify(analysis, moved)) as Analysis
    assert.deepEqual(uids({ text: front + text, analysis: later }), uids())
    assert.equal(new Set([...uids(), ...uids({ name: 'беседы.article' }), ...uids({ name: 'съезды.article' })]).size, 6)
  })

  it('iCalendar: says where a day is vague, and escapes what the article says', () => {
    const [first] = events()
    assert.match(JSON.stringify(first?.description), /^"The day is not told exactly: “Monday”\.\\nplanned: =HYPERLINK/)
    assert.equal(first?.location, 'Oslo')
  })

  it('iCalendar: lines of at most 75 bytes that end in CRLF', () => {
    const lines = exportAnalysis('ics', source).split('\r\n')
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n')))
  })

  it('CSV: opened by a parser, formulas neutralised', () => {
    const rows = parseCsv<Record<string, string>>(exportAnalysis('csv', source), { columns: true, bom: true })
    assert.equal(rows.length, 4)
    assert.deepEqual(
      rows.map(({ from }) => from),
      ['2021-09-01', '2021-09-27', '2021-09-27', ''],
    )
    assert.ok(rows[0]?.['participants']?.startsWith(`'=HYPERLINK("x") Lund; Omar Haddad`))
    for (const cell of rows.flatMap((row) => Object.values(row))) assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
  })

  it('CSV: the heads alone where there are no meetings', () => {
    const csv = exportAnalysis('csv', { ...source, analysis: { ...source.analysis, meetings: [] } })
    assert.match(csv, /^\ufeffstatus,kind,[a-z,]+\r\n$/)
  })

  it('tells who, when and where in the words of the text where no name and no day does', () => {
    const told = { participants: [at('Denied')], places: [at('Oslo')], times: [at('on Monday')] }
    const [mention] = meeting('m1', {}).mentions
    const described = meeting('m1', { participants: [], places: [], mentions: [{ ...mention!, described: told }] })
    const of = (more: Partial<Meeting>): ExportSource => ({
      ...source,
      analysis: { ...analysis, meetings: [{ ...described, ...more }] },
    })
    const report = exportAnalysis('markdown', of({}))
    assert.match(report, /^- “on Monday”, held\. \*\*Talks: “Denied” \(“Oslo”\)\*\*$/m)
    const [row] = parseCsv<Record<string, string>>(exportAnalysis('csv', of({})), { columns: true, bom: true })
    assert.equal(row?.['when'], 'on Monday')
    assert.match(exportAnalysis('ics', of({ time: day })), /\r\nLOCATION:“Oslo”\r\n/)
  })

  it('Markdown: words of the article make no markup', () => {
    const report = exportAnalysis('markdown', source)
    assert.match(report, /^# Talks Open\n/)
    assert.match(report, /^- 2021-09-01 – 09-29, planned\. \*\*Talks: /m)
    assert.match(report, /\\<b\\>\\\[a\\\]\(command:b\)\\<\/b\\>/)
  })

  it('Markdown: says what it was read from without a day of publication, too, and keeps meetings apart', () => {
    const article = { ...analysis.article }
    delete article.published
    const report = exportAnalysis('markdown', { ...source, analysis: { ...analysis, article } })
    assert.match(report, /^# Talks Open\n\nRead from [^\n]+\.\n\n## /)
    assert.match(report, /\n {2}> [^\n]+\n\n- /)
  })

  it('JSON: the analysis itself', () => {
    assert.deepEqual(JSON.parse(exportAnalysis('json', source)), analysis)
  })
})
