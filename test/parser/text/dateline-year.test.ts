import assert from 'node:assert/strict'
import { readLayout } from '../../../src/parser/text/layout'

const published = (...paragraphs: string[]): string | undefined =>
  readLayout(['Ministers of Zembla and Norvia hold talks', ...paragraphs].join('\n\n'), { languageId: 'article' })
    .article.published?.value

const rest = 'The two ministers will meet again in spring, the ministry of Zembla said in a statement after the talks.'

describe('a dateline without a year', () => {
  it('has that of the last month told with one, if its weekday is told', () => {
    assert.equal(
      published(
        'TESSEL, March 12 (Lakeside) -- The foreign minister held talks with his colleague on Tuesday, his ministry said.',
        `They last met in Onhava on Feb. 28, 2024. ${rest}`,
      ),
      '2024-03-12',
    )
  })
  it('has the next one, where the weekday says so', () => {
    assert.equal(
      published(
        'TESSEL, January 9. /LAKE/. The foreign minister held talks with his colleague on Tuesday, his ministry said.',
        `They last met in Onhava in November 2023. ${rest}`,
      ),
      '2024-01-09',
    )
  })
  it('has the one in which “this Friday” fits', () => {
    assert.equal(
      published(
        'Tessel, 8 Mar (LAKE).- The foreign minister resumed this Friday the dialogue with his colleague of Norvia.',
        `They last met in Onhava in November 2023. ${rest}`,
      ),
      '2024-03-08',
    )
  })
  it('has the one in which the day before has the weekday, where no other is', () => {
    assert.equal(
      published(
        'TESSEL, March 13 (Lakeside) -- The foreign minister held talks with his colleague on Tuesday, his ministry said.',
        `They last met in Onhava in January 2024. ${rest}`,
      ),
      '2024-03-13',
    )
  })
  it('has none where the text tells of years long after', () => {
    assert.equal(
      published(
        'TESSEL, March 12 (Lakeside) -- The foreign minister held talks with his colleague on Tuesday, his ministry said.',
        `They last met in Onhava in January 2013, and relations were broken off in 2018. ${rest}`,
      ),
      undefined,
    )
  })
  it('has none where the weekday fits in neither year, or no year or weekday is told', () => {
    for (const [lead, told] of [
      ['TESSEL, March 12 (Lakeside) -- The foreign minister held talks with his colleague on Friday.', 'in May 2023'],
      ['TESSEL, March 12 (Lakeside) -- The foreign minister held talks with his colleague on Tuesday.', 'in May'],
      ['TESSEL, March 12 (Lakeside) -- The foreign minister held talks with his colleague.', 'in May 2023'],
    ] as const)
      assert.equal(published(lead, `They last met in Onhava ${told}. ${rest}`), undefined)
  })
})
