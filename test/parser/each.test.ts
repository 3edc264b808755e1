import assert from 'node:assert/strict'
import { analyze, analyzeEach, type AnalyzeOptions } from '../../src/parser'
import { samples } from '../support/samples'

const dated = (day: number): string =>
  `ONHAVA, March ${day} — Envoy Ana Kovac met Zemblan President Ivo Petrov in Accra.`
const long = 'The envoy Ana Kovac spoke with Ivo Petrov on Tuesday. She left for Accra.\n\n'.repeat(200)

describe('many texts', () => {
  const texts = [
    ...samples()
      .slice(0, 20)
      .map(({ text }) => text),
    '',
    long,
    ...Array.from({ length: 40 }, (_, i) => `A Day in March\n\n${dated((i % 28) + 1)}\n\nHe then met her again.\n`),
    'x = y + z;',
    long,
  ]
  const articles = texts.map((text, i): [string, AnalyzeOptions] => [
    text,
    { languageId: 'article', ...(i % 2 && { published: '2021-03-29' }), uncertain: i % 3 === 0 },
  ])

  it('are read as each by itself, in their order', () => {
    const alone = articles.map((article) => analyze(...article))
    assert.equal(JSON.stringify(Array.from(analyzeEach(articles))), JSON.stringify(alone))
  })

  it('may be asked for one by one, with other texts read in between', () => {
    const each = analyzeEach(articles)
    for (const article of articles) assert.equal(JSON.stringify(each.next().value), JSON.stringify(analyze(...article)))
    assert.ok(each.next().done)
  })

  it('are read no further than a few articles ahead', () => {
    let taken = 0
    function* endless(): Generator<[string]> {
      for (;;) yield [dated((taken++ % 28) + 1)]
    }
    analyzeEach(endless()).next()
    assert.ok(taken <= 32, `${taken} taken`)
  })

  it('are none', () => {
    assert.deepEqual(Array.from(analyzeEach([])), [])
  })
})
