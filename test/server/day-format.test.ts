import assert from 'node:assert/strict'
import { dayFormat } from '../../src/server/day-format'

/** With plain spaces: languages put thin ones around a dash. */
const written = (locale: string | undefined, first: string, last = first): string =>
  dayFormat(locale)(first, last).replace(/\s/g, ' ')

describe('days in the reader’s language', () => {
  it('are written in full', () => assert.equal(written('en', '2021-09-22'), 'Wednesday, September 22, 2021'))

  it('are a month or a year where they are all of it', () => {
    assert.equal(written('en', '2021-09-01', '2021-09-30'), 'September 2021')
    assert.equal(written('de', '2021-01-01', '2021-12-31'), '2021')
    assert.equal(written('en', '2021-06-01', '2021-08-31'), 'June – August 2021')
  })

  it('have both ends otherwise', () =>
    assert.equal(written('en', '2021-09-20', '2021-09-26'), 'Monday, September 20 – Sunday, September 26, 2021'))

  it('are English in a language that is none', () => assert.equal(written('no-such-language-', '2021'), '2021'))
})
