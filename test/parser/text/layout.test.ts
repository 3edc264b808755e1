import assert from 'node:assert/strict'
import type { AnalyzeOptions, Span } from '../../../src/parser'
import { readLayout, type Layout } from '../../../src/parser/text/layout'
import { sharedFile } from '../../support/shared'

const body =
  'The envoy of Freedonia met the foreign minister of Sylvania in Geneva, and they agreed to meet again in June.'
const other =
  'Officials of both sides said that the talks had been useful and that they would go on for as long as it took.'

/** The blocks as "role: words", one a line. */
const roles = (text: string, options: AnalyzeOptions = {}): string[] =>
  readLayout(text, options).blocks.map(({ start, end, role }) => `${role}: ${text.slice(start, end)}`)
const words = (text: string, span: Span | undefined): string | undefined => span && text.slice(span.start, span.end)
const read = (text: string, options: AnalyzeOptions = {}): Layout['article'] => readLayout(text, options).article

describe('readLayout: the frame', () => {
  const text = `Envoys meet in Geneva\r\n\r\nEnvoys meet in Geneva\r\n\r\nBy Jane Doe and John Roe, Reuters\r\nSep 29 2021\r\n\r\nGENEVA (Reuters) - ${body}\r\n\r\nWhat is next\r\n\r\n${other}\r\n\r\nRead more: The last talks\r\n\r\nSource: Lakeside Post site\r\n\r\n589`
  it('gives every line its role', () =>
    assert.deepEqual(roles(text), [
      'headline: Envoys meet in Geneva',
      'noise: Envoys meet in Geneva',
      'byline: By Jane Doe and John Roe, Reuters',
      'date: Sep 29 2021',
      `body: GENEVA (Reuters) - ${body}`,
      'subheading: What is next',
      `body: ${other}`,
      'noise: Read more: The last talks',
      'source: Source: Lakeside Post site',
      'noise: 589',
    ]))
  it('says what was found', () => {
    const article = read(text)
    assert.equal(words(text, article.headline), 'Envoys meet in Geneva')
    assert.equal(words(text, article.byline), 'By Jane Doe and John Roe, Reuters')
    assert.equal(words(text, article.dateline), 'GENEVA (Reuters)')
    assert.equal(article.dateline?.place, 'Geneva')
    assert.equal(article.outlet, 'Reuters')
    assert.equal(article.source?.name, 'Lakeside Post')
    assert.deepEqual(
      article.sections?.map((span) => words(text, span)),
      ['What is next'],
    )
    assert.equal(article.published?.value, '2021-09-29')
  })
  it('reads the same under a BOM, at shifted places', () => {
    const article = read(`\ufeff${text}`)
    assert.deepEqual(article.headline, { start: 1, end: 22 })
  })
})

describe('readLayout: Markdown', () => {
  const text = `---\ntitle: "Envoys meet"\ndate: 2021-09-29T10:00:00Z\nauthor:\n  - Jane Doe\n  - John Roe\nsource: The Lakeside Post\n---\n\n# Envoys meet\n\n${body}\n\n## What **is** next\n\n- ${other}\n\n> ${body}\n\n\`\`\`\nlet a = 1\n\`\`\`\n\n![the hall](a.png)\n\n**Later**\n\n${other}\n`
  it('reads front matter, headings, lists, quotations and code, and a title told twice as the heading', () =>
    assert.deepEqual(
      roles(text, { languageId: 'markdown' }).filter((block) => !block.startsWith('front-matter')),
      [
        'date: 2021-09-29T10:00:00Z',
        'byline: Jane Doe\n  - John Roe',
        'source: The Lakeside Post',
        'headline: Envoys meet',
        `body: ${body}`,
        'subheading: What **is** next',
        `body: ${other}`,
        `body: ${body}`,
        'noise: ```\nlet a = 1\n```',
        'noise: ![the hall](a.png)',
        'subheading: Later',
        `body: ${other}`,
      ],
    ))
  it('takes the day of publication from the front matter', () => {
    const { published, headline, source } = read(text)
    assert.equal(published?.from, 'front-matter')
    assert.equal(words(text, { start: published.start!, end: published.end! }), '2021-09-29')
    assert.equal(text.slice(headline!.start - 2, headline!.end), '# Envoys meet')
    assert.equal(source?.name, 'The Lakeside Post')
  })
  it('does not hide the text behind a fence that is still open', () =>
    assert.ok(roles(`# Envoys meet\n\n${body}\n\n\`\`\`\n\n${other}`).includes(`body: ${other}`)))
})

describe('readLayout: the day of publication', () => {
  const published = (text: string, options?: AnalyzeOptions): string => {
    const found = read(text, options).published
    return found ? `${found.value} ${found.from}` : 'none'
  }
  const lines: Record<string, string> = {
    'Sep 29 2021': '2021-09-29',
    'Published: 29 September 2021': '2021-09-29',
    'Friday, July 21, 2017': '2017-07-21',
    '29/09/2021 - 14:30': '2021-09-29',
    '03/05/2021': 'none',
    '2021-09-29 14:30 GMT': '2021-09-29',
    'Sept. 29, 2021, 9:15 p.m. EDT': '2021-09-29',
    'Geneva, 29 September 2021': '2021-09-29',
    'Jane Doe | 29 Sept 2021': '2021-09-29',
    'By Jane Doe | 29 Sept 2021': '2021-09-29',
    'Updated 3 hours ago': 'none',
    '2021-09-29T10:00:00Z': '2021-09-29',
    '31 February 2021': 'none',
    'September 2021': 'none',
    '03.05.2021': '2021-05-03',
    '29/9/21': '2021-09-29',
    'Sunday 03/10/2021': '2021-10-03',
    'Tuesday - 28 Safar 1443 AH - 05 October 2021 AD': '2021-10-05',
    'Tuesday, 28 Safar 1443 AH - 05 October 2021': '2021-10-05',
    'Wed, 29 Sep 2021 - 22 Safar 1443 AH': '2021-09-29',
    'July 27, 2022 (5 Asad 1401)': '2022-07-27',
    'Economy Desk | Last updated: 23.07.2022 - 11:20': '2022-07-23',
    'Last Update 2021-10-05 14:22:10': '2021-10-05',
    'Date of publication: 5 October 2021': '2021-10-05',
    'Lakeside Post - 2021/10/05 - Vienna': '2021-10-05',
    'Oct. 5, 2021, 10:00 AM GMT+3': '2021-10-05',
    '5 October 2021 · 3 min read': '2021-10-05',
    'Tuesday,October 5,2021': '2021-10-05',
    '16 November 2020 Peace and Security': '2020-11-16',
    '20.11.19 // Lakeside Monitor // security desk': '2019-11-20',
    'Lakeside Post, VIENNA: 05 Oct 2021': '2021-10-05',
    'Prepared by the Lakeside desk. Last update: 5 October 2021': '2021-10-05',
    'The talks of 5 October 2021 - What They Meant for Sylvania': 'none',
    'On Friday, April 19, 2024, the President signed:': 'none',
  }
  for (const [line, expected] of Object.entries(lines)) {
    it(`${line}: ${expected}`, () => {
      assert.equal(published(`Envoys meet\n\n${line}\n\n${body}`), expected === 'none' ? expected : `${expected} text`)
    })
  }
  it('prefers the day of publication to that of a change', () =>
    assert.equal(
      published(`Envoys meet\n\nUpdated: 30 Sept 2021\nPublished: 29 Sept 2021\n\n${body}`),
      '2021-09-29 text',
    ))

  it('reads the order of a day in figures from the days of the text, else from its spelling', () => {
    const told = (...more: string[]): string => published(['Envoys meet', '4/11/2018', ...more, other].join('\n\n'))
    assert.equal(told('The border opened on October 15, and the envoys met on October 30.'), '2018-11-04 text')
    assert.equal(told('The border opened on April 2, and the envoys met on Wednesday.'), '2018-04-11 text')
    assert.equal(
      told('The envoys met on October 30, on November 2 and 3 and on 4 November, and a year ago on March 3.'),
      '2018-11-04 text',
    )
    assert.equal(told('The defence ministry said that the organisation was informed.'), '2018-11-04 text')
    assert.equal(told('The defense ministry said that the organization was informed.'), '2018-04-11 text')
    assert.equal(told('The ministry said in March and in October that it was informed.'), 'none')
  })
  it('takes the hour at which an agency sent the text, the day that opens it, and the one between its place and its words', () => {
    const opened = (opening: string, ...more: string[]): string =>
      published([`Envoys meet`, `${opening}${body}`, other, ...more].join('\n\n'))
    assert.equal(
      opened('VIENNA, Oct. 5 (Lakeside Wire) -- ', '(Lakeside Wire // ak) 15/10/2021 20:41:17'),
      '2021-10-15 text',
    )
    assert.equal(opened('Jeddah, May 16, 2023, Lakeside News -- '), '2023-05-16 text')
    assert.equal(opened('May 20, 2024 - '), '2024-05-20 text')
    assert.equal(opened('Lakeside Post – VIENNA\n\nMay 20, 2024 - '), '2024-05-20 text')
    assert.equal(opened('VIENNA, Sylvania (K24) – Oct. 5, 2021 – '), '2021-10-05 text')
    assert.equal(opened(`${other}\n\nMay 20, 2024: `), 'none')
  })

  const all = `---\ndate: 2021-09-02\n---\nEnvoys meet\n\nSept 3, 2021\n\nGENEVA, Sept 4, 2021 (XNA) -- ${body}`
  it('keeps the order: option, front matter, date line, dateline, file name', () => {
    const fileName = 'news/2021-09-05-envoys.txt'
    assert.equal(published(all, { published: '2021-09-01', fileName }), '2021-09-01 option')
    assert.equal(published(all, { published: '2021-02-30', fileName }), '2021-09-02 front-matter')
    const plain = all.slice(all.indexOf('Envoys'))
    assert.equal(published(plain, { fileName }), '2021-09-03 text')
    assert.equal(published(plain.replace('Sept 3, 2021\n\n', ''), { fileName }), '2021-09-04 text')
    assert.equal(published(`Envoys meet\n\n${body}`, { fileName }), '2021-09-05 file-name')
    assert.equal(published(`Envoys meet\n\n${body}`, { fileName: '20210929.txt' }), '2021-09-29 file-name')
    assert.equal(published(`Envoys meet\n\n${body}`), 'none')
  })
  it('dates a dateline without a year only where the year is told', () => {
    const text = `Envoys meet\n\nGENEVA, Sept 21 (Xinhua) -- ${body}`
    assert.equal(published(text), 'none')
    assert.equal(published(text, { fileName: '2021-09-22.txt' }), '2021-09-21 text')
    assert.equal(published(`${text}\n\nCopyright 2020 Xinhua`), '2020-09-21 text')
  })
})

describe('readLayout: paragraphs', () => {
  it('joins lines that were broken to fit a column', () => {
    const wrapped =
      'The envoy of Freedonia met the foreign minister of Sylvania in the\nSwiss city of Geneva on Wednesday. The two of them agreed to hold a\nnew round of talks next month, an official said after the meeting.\nIt was short.\n\nNobody else was in the room while they talked, and neither of the\ntwo said what had been agreed on.'
    assert.deepEqual(
      roles(wrapped).map((block) => block.split('\n').length),
      [4, 2],
    )
  })
  it('keeps one line a paragraph otherwise', () => assert.equal(roles(`${body}\n${other}\n${body}`).length, 3))
  it('leaves the other paragraphs as they are when one is typed in', () => {
    const before = roles(`Envoys meet\n\n${body}\n\n${other}`)
    const after = roles(`Envoys meet\n\n${body} And so on\n\n${other}`)
    assert.deepEqual([after[0], after[2]], [before[0], before[2]])
  })
  it('cuts a paragraph of 100 kB between sentences', () => {
    const blocks = roles(`${body} `.repeat(1000).trim())
    assert.ok(blocks.length > 2)
    assert.ok(blocks.every((block) => block.startsWith('body: The envoy') && block.endsWith('in June.')))
  })
  it('finds twice the paragraphs in twice the text', () => {
    const article = `${body}\n\n${other}\n\n`
    assert.equal(roles(article.repeat(400)).length, 2 * roles(article.repeat(200)).length)
  })
})

describe('readLayout: the first article', () => {
  const text = sharedFile('articles/us-russia-syria.txt')
  if (text === undefined) return
  it('reads its frame', () => {
    const layout = readLayout(text, {})
    assert.equal(layout.article.published?.value, '2021-09-29')
    assert.equal(layout.article.outlet, 'ARK News')
    assert.equal(layout.article.source?.name, 'Asharq Al-Awsat')
    assert.equal(layout.article.headline?.start, 0)
    assert.equal(layout.blocks[1]?.role, 'noise')
    assert.equal(layout.blocks.at(-1)?.role, 'noise')
  })
})

describe('readLayout: links, credits and other furniture', () => {
  const around = (...lines: string[]): string[] =>
    roles(['Envoys meet in Geneva', body, ...lines, other].join('\n\n')).slice(2, -1)

  for (const line of [
    'READ: Envoys part in Geneva',
    'Read | Envoys part in Geneva',
    'SEE ALSO Envoys part in Geneva',
    'More: Envoys part in Geneva',
    'You might also like: Envoys part in Geneva',
    'Don’t miss: Envoys part in Geneva',
    'Watch | Envoys part in Geneva',
    'Video: Envoys part in Geneva',
    'Opinion: The envoys must return to Geneva',
    'Explained: What is the summit?',
    'Also on this topic: Envoys part in Geneva',
    '» Envoys part in Geneva',
    '(With inputs from agencies)',
    'Edited by: Ana Kovac',
    'Translated by Ana Kovac',
    'Join our Telegram channel',
    'Follow Lakeside Post on Twitter',
    'Short link: x.example/1',
    'FILE - President Ana Kovac speaks in Geneva.',
    'AP Photo/Ana Kovac',
    '#Geneva #Talks',
    'Envoys part in Geneva: “The end” Read more',
    'LISTEN TO ARTICLE 4:34 SHARE THIS ARTICLE Share Tweet Post Email',
  ])
    it(line, () => assert.deepEqual(around(line), [`noise: ${line}`]))

  it('takes headlines under “Related articles” for links, up to the next sentence', () =>
    assert.deepEqual(around('Related articles', 'Ana Kovac to meet Ivo Petrov in Oslo', 'Oslo talks collapse'), [
      'noise: Related articles',
      'noise: Ana Kovac to meet Ivo Petrov in Oslo',
      'noise: Oslo talks collapse',
    ]))

  for (const line of [
    'Read the minutes aloud, the chair said.',
    'More than 40 people met.',
    'Next came the vote, which failed.',
  ])
    it(line, () => assert.deepEqual(around(line), [`body: ${line}`]))

  it('leaves a headline its label', () =>
    assert.equal(
      roles(`Analysis: What the envoys want\n\n${body}\n\n${other}`)[0],
      'headline: Analysis: What the envoys want',
    ))

  it('takes an agency alone at the end for the source', () =>
    assert.equal(roles(`Envoys meet in Geneva\n\n${body}\n\n${other}\n\nReuters`).at(-1), 'source: Reuters'))
})

describe('readLayout: more ways to say the day', () => {
  const day = (line: string): string | undefined =>
    read(`Envoys meet in Geneva\n\n${line}\n\n${body}\n\n${other}`).published?.value
  for (const line of [
    'GENEVA, 24 March 2021 (Lakeside Monitor)',
    'Court reporter, Wednesday 24 March 2021',
    'Broadcast 24 March 2021, 07:00',
    'Last updated: 24 March 2021, 21:40',
    `GENEVA (Lakeside News) Mar. 24, 2021 - ${body}`,
  ])
    it(line.slice(0, 60), () => assert.equal(day(line), '2021-03-24'))
})
