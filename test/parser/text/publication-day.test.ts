import assert from 'node:assert/strict'
import { readLayout } from '../../../src/parser/text/layout'

const title = 'Ministers of Zembla and Norvia hold talks in Tessel'
const body = [
  'The foreign minister of Zembla held talks with his Norvian colleague on Friday, and the two agreed to reopen the crossing.',
  '"We have come a long way", said Ada Lund, the minister of Norvia. The two will meet again in spring, her ministry said.',
  'The crossing has been closed for years. It was last open in winter, when traders brought timber and salt over the river.',
]

const article = (...paragraphs: string[]): string | undefined =>
  readLayout(paragraphs.join('\n\n'), { languageId: 'article' }).article.published?.value
const under = (line: string): string | undefined => article(title, line, ...body)
const behind = (...lines: string[]): string | undefined => article(title, ...body, ...lines)

describe('the day of publication below the headline', () => {
  for (const line of [
    'Updated 6 July 2024 Published 5 July 2024',
    '20240705',
    '05-Jul-24',
    '5 Jul 24',
    'Jul 5, ’24',
    '5/Jul/2024',
    '_Published 5 July 2024_',
    'As of July 5, 2024',
    'Amended 5 July 2024',
    'Last edited: 5 July 2024',
    'Online since 5 July 2024',
    'Ref: 113/24 | 05 July 2024',
    'SC/15732 5 JULY 2024',
    'NEWS 05.07.2024',
    'Our Correspondent July 05, 2024',
    'Jana Moss5 July 2024',
    'Lakeside NewsJuly 5, 2024',
    '5 July 2024, 1:23 PM - 1,204 views',
    'This article was published on 5 July 2024',
    'This story was originally published on July 5, 2024 at 2:30 PM',
    'https://lakeside.example/2024/07/05/ministers-hold-talks',
    'Original: https://lakeside.example/2024/jul/05/ministers-hold-talks',
  ])
    it(line, () => assert.equal(under(line), '2024-07-05'))

  it('has the order of figures for which the first weekday told is that day, or the one before', () => {
    for (const line of ['05/07/2024', 'Issued on: 05/07/2024 - 14:30', '07/05/2024 Tessel', '14:30 05/07/2024'])
      assert.equal(under(line), '2024-07-05')
    assert.equal(under('08/06/2024'), '2024-06-08')
    assert.equal(under('02/07/2024'), undefined)
  })
})

describe('the day of publication at the end', () => {
  for (const line of [
    '(Reporting by Jana Moss in Tessel; Editing by Ole Brandt; July 5, 2024)',
    '(Reporting by Jana Moss; Tessel, July 5, 2024)',
    'Reporting by Jana Moss, Friday, July 5, 2024',
    'Note to editors: Tessel, July 5, 2024',
    'Note to editors: Tessel, July 5, 2024. What follows is not for publication. Contact: Jana Moss',
    'Editor’s note: This article was first published on July 5, 2024.',
    'This story was published on 5 July 2024 at 14:30.',
    'This page was last edited on 5 July 2024, at 14:30.',
    'This entry was posted in News and tagged talks on July 5, 2024 by admin.',
    'https://lakeside.example/2024/07/05/talks',
    'Source: https://lakeside.example/news/2024-07-05-talks',
  ])
    it(line, () => assert.equal(behind(line), '2024-07-05'))

  it('leaves the source its name', () => {
    const { article } = readLayout(
      [title, ...body, 'This article first appeared in the Lakeside Post on July 5, 2024.'].join('\n\n'),
      { languageId: 'article' },
    )
    assert.deepEqual([article.source?.name, article.published?.value], ['the Lakeside Post', '2024-07-05'])
  })
})

describe('the year of a day of publication that lacks it', () => {
  const wire = `TESSEL, July 5 (LPA) — ${body[0] ?? ''}`
  for (const [day, paragraphs] of [
    ['2024-07-05', [title, wire, ...body, 'Updated 6 July 2024']],
    ['2023-07-05', [title, wire, ...body, 'Updated 6 January 2024']],
    ['2024-07-05', [title, wire, ...body, 'Source: https://lakeside.example/2024/07/06/talks']],
    ['2024-07-05', [title, 'Posted July 5 at 2:30 pm', ...body, '© 2024 Lakeside Post']],
    ['2024-07-05', [title, ...body, 'First published, Jul. 5 at 1:12 p.m. PT.', 'Copyright 2024 Lakeside Post']],
    [undefined, [title, 'Posted July 5 at 2:30 pm', ...body]],
    [undefined, [title, 'July 5', ...body, '© 2024 Lakeside Post']],
  ] as const)
    it(paragraphs.filter((one) => !body.includes(one)).join(' … '), () => assert.equal(article(...paragraphs), day))
})

describe('what tells of another day', () => {
  for (const line of [
    'On 5 July 2024 the ministers had met in Tessel for the first time in ten years.',
    'The agreement was published on 5 July 2024.',
    'This statement was issued in answer to the raid on 5 July 2024.',
    'This article was read by many on 5 July 2024.',
    'Note to editors: The conference takes place in Tessel on July 5, 2024.',
    'Note to editors: The Tessel meeting, July 5, 2024 at noon, is open to the press.',
    '(Reporting by Jana Moss; the story of 5 July 2024 is corrected here)',
    'Photo: https://lakeside.example/2024/07/05/old.jpg',
    'Read the report at https://lakeside.example/2024/07/05/report before the talks.',
  ])
    it(line, () => {
      assert.equal(under(line), undefined)
      assert.equal(behind(line), undefined)
    })
  it('two addresses with a day each, and one that others follow', () => {
    const [one, other] = ['https://lakeside.example/2024/07/05/a', 'https://lakeside.example/2024/07/08/b']
    assert.equal(behind(`Source: ${one}`, `Source: ${other}`), undefined)
    assert.equal(behind(one, 'https://lakeside.example/about'), undefined)
  })
})
