import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Analysis } from '../../src/parser/model'
import { run } from './run'

const article = 'Talks Open in Geneva\n\nSep 29 2021\n\nMaria Lund met Omar Haddad in Geneva on Monday.\n'

describe('readout', () => {
  let folder: string
  before(() => (folder = mkdtempSync(join(tmpdir(), 'readout-cli-'))))
  after(() => rmSync(folder, { recursive: true }))

  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }

  it('reads standard input and writes JSON where there is no terminal', async () => {
    const { status, out } = await run(['analyze'], article)
    const analysis = JSON.parse(out) as Analysis
    assert.equal(status, 0)
    assert.equal(analysis.schema, 'readout/1')
    assert.equal(analysis.article.published?.value, '2021-09-29')
  })

  it('reads standard input where “-” is named', async () =>
    assert.equal((await run(['analyze', '-'], article)).out, (await run(['analyze'], article)).out))

  it('writes for a reader on a terminal', async () => {
    const { out } = await run(['analyze'], article, true)
    assert.match(out, /Talks Open in Geneva\npublished 2021-09-29 \(in the text\)/)
  })

  it('writes when in days and words, not in the letters of its values', async () => {
    const told = `${article} In the 1990s Ana Kovac was elected. She met Ivo Petrov on Tuesday night. It was cold in the spring of 2016.`
    const { out } = await run(['analyze', '--format', 'text'], told)
    assert.match(out, /\n {2}1990 – 1999 {8}“the 1990s” · /)
    assert.match(out, /\n {2}2021-09-28 night {3}“Tuesday night” · /)
    assert.match(out, /\n {2}2016-03 – 2016-05 {2}“the spring of 2016” · /)
  })

  it('says once in which line a thing to check stands', async () => {
    const told =
      'Talks Open\n\nAna Lund met Omar Haddad in Oslo on Monday, and they spoke of Security Council resolution 2254 (2016).\n'
    const { out } = await run(['analyze', '--format', 'text'], told)
    assert.match(out, /was adopted on 18 December 2015\. \(line 3\)\n/)
  })

  it('says a role that several share of each as of one', async () => {
    const told = 'Talks Open\n\nPresidents Ana Lund and Omar Haddad met in Oslo on Monday.'
    for (const format of ['text', 'markdown']) {
      const { out } = await run(['analyze', '--format', format], told)
      assert.match(out, /Lund(?:\*\*)?, President [·(]/)
    }
  })

  it('tells of a meeting without a day what the text says of when, where and who', async () => {
    const told = 'The Council Votes\n\nThe board met Ana Kovac at the airport after the vote, and she spoke.\n'
    const { out } = await run(['analyze', '--format', 'text'], told)
    assert.match(
      out,
      /\n {2}no date {2}meeting: Ana Kovac, “The board” \(“the airport”\) · “after the vote” · line 3\n/,
    )
  })

  it('takes control characters out of what a terminal gets', async () => {
    const { out } = await run(['analyze', '--format', 'text'], `\u001b]0;owned\u0007Talks Open\n\n${article}`)
    assert.ok(!out.includes('\u001b') && !out.includes('\u0007'), JSON.stringify(out))
  })

  it('reads several files as JSON lines, named by their path', async () => {
    const files = [file('a.txt', article), file('b.txt', article)]
    const { out } = await run(['analyze', ...files])
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
      files,
    )
  })

  it('reads several files as one JSON array when asked', async () => {
    const files = [file('a.txt', article), file('b.txt', article)]
    const { out } = await run(['analyze', '--format', 'json', ...files])
    assert.equal((JSON.parse(out) as unknown[]).length, 2)
  })

  it('takes the day of publication from the option before the text', async () => {
    const { out } = await run(['analyze', '--published', '2020-02-29'], article)
    assert.deepEqual((JSON.parse(out) as Analysis).article.published, { value: '2020-02-29', from: 'option' })
  })

  it('says in one line which file it could not read, reads the others and ends with 2', async () => {
    const { status, out, err } = await run(['analyze', join(folder, 'none.txt'), folder, file('a.txt', article)])
    assert.equal(status, 2)
    assert.equal(
      err,
      `readout: ${join(folder, 'none.txt')}: no such file\nreadout: ${folder}: is a folder; name the files in it\n`,
    )
    assert.equal(out.trim().split('\n').length, 1)
  })

  it('writes a calendar, a table and a report', async () => {
    assert.match(
      (await run(['analyze', '--format', 'ics'], article)).out,
      /^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/,
    )
    assert.match((await run(['analyze', '--format', 'csv'], article)).out, /^\ufeffstatus,kind,from,to,/)
    assert.match((await run(['analyze', '--format', 'markdown'], article)).out, /^# /)
  })

  const mistakes: [string[], RegExp][] = [
    [['analyse'], /^readout: unknown command “analyse”: .*\n$/],
    [['analyze', '--published', '2021-02-30'], /^readout: --published “2021-02-30” is no day like 2021-09-29\n$/],
    [['analyze', '--jobs', '0'], /^readout: --jobs “0” is no whole number from 1 to 256\n$/],
    [['analyze', '--format', 'xml'], /^readout: --format “xml” is none of text, json, jsonl, ics, csv, markdown\n$/],
    [['analyze', '--format', 'ics', 'a.txt', 'b.txt'], /^readout: --format ics writes one article: name one file\n$/],
    [['analyze', '--colour'], /^readout: Unknown option '--colour': see “readout --help”.*\n$/],
    [['analyze', '-dash.txt'], /^readout: Unknown option '-d': .*, or put “\.\/” before the name of a file\n$/],
    [['analyze', '-', 'a.txt'], /^readout: “-” is standard input, .*: leave out the other files\n$/],
    [['analyze', '--jobs', '-1'], /^readout: Option '--jobs' argument is ambiguous: see “readout --help”\n$/],
    [['--jsonl'], /^readout: no command: try “readout analyze FILE” or “readout --help”\n$/],
    [['analyze', '--jsonl', 'a.txt'], /^readout: --jsonl reads standard input: .*\n$/],
    [['analyze', '--jsonl', '--format', 'text'], /^readout: --jsonl writes JSON lines: .*\n$/],
  ]
  for (const [argv, message] of mistakes)
    it(`refuses ${argv.join(' ')}`, async () => {
      const { status, out, err } = await run(argv)
      assert.equal(status, 2)
      assert.equal(out, '')
      assert.match(err, message)
    })

  it('answers each line of JSON lines in order, mistakes included, and ends with 1', async () => {
    const lines = [
      JSON.stringify({ id: 'one', text: article }),
      'no json',
      '[]',
      JSON.stringify({ text: 'x' }),
      JSON.stringify({ id: 5, text: 7 }),
      JSON.stringify({ id: 'late', text: article, published: '2021-13-01' }),
      '',
      JSON.stringify({ id: 8, text: article, published: '2021-10-01' }),
    ]
    const { status, out } = await run(['analyze', '--jsonl'], lines.join('\r\n'))
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | number | null; error?: string } & Analysis)
    assert.equal(status, 1)
    assert.deepEqual(
      answers.map(({ id, error }) => [id, error?.replace(/no JSON: .*/, 'no JSON')]),
      [
        ['one', undefined],
        [null, 'line 2: no JSON'],
        [null, 'line 3: no object with "id" and "text"'],
        [null, 'line 4: "id" is no string or number'],
        [5, 'line 5: "text" is no string'],
        ['late', 'line 6: "published" is no day like 2021-09-29'],
        [8, undefined],
      ],
    )
    assert.equal(answers[6]?.article.published?.value, '2021-10-01')
  })

  it('takes a day of publication for the records that have none', async () => {
    const records = [{ published: '2021-10-01' }, {}, { published: null }]
    const lines = records.map((more, id) => JSON.stringify({ id, text: article, ...more }))
    const { status, out } = await run(['analyze', '--jsonl', '--published', '2020-02-29'], lines.join('\n'))
    const days = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Analysis).article.published?.value)
    assert.deepEqual([status, days], [0, ['2021-10-01', '2020-02-29', '2020-02-29']])
  })

  it('refuses a number that would come back as another', async () => {
    const { status, out } = await run(['analyze', '--jsonl'], '{"id":12345678901234567890,"text":"x"}\n')
    const error = 'line 1: "id" has more digits than a number keeps; write it as a string'
    assert.deepEqual([status, JSON.parse(out)], [1, { id: null, error }])
  })

  it('keeps the order over many batches', async () => {
    const lines = Array.from({ length: 200 }, (_, id) => `${JSON.stringify({ id, text: article })}\n`)
    const { status, out } = await run(['analyze', '--jsonl'], lines)
    const ids = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id)
    assert.equal(status, 0)
    assert.deepEqual(
      ids,
      lines.map((_, id) => id),
    )
  })

  it('reads what is said to be an article, by its record or its extension, however short', async () => {
    const headline = 'MARIA LUND MEETS OMAR HADDAD'
    const { out } = await run(['analyze', '--jsonl'], `${JSON.stringify({ id: 1, text: headline })}\n`)
    const files = [file('short.article', headline), file('short.txt', headline)]
    const { out: lines } = await run(['analyze', ...files])
    const isProse = (line: string): boolean => (JSON.parse(line) as Analysis).article.prose
    assert.deepEqual([out, ...lines.trim().split('\n')].map(isProse), [true, true, false])
  })

  it('explains itself', async () => {
    assert.match((await run(['--help'])).out, /readout analyze \[FILE…\]/)
    assert.match((await run([])).out, /readout analyze \[FILE…\]/)
    assert.equal((await run(['--version'])).out, '1.2.3\n')
  })
})
