import assert from 'node:assert/strict'
import { marked } from '../../support/marked'
import { articles } from './articles'
import { instrumentsOf } from './support'

describe('citations of whole articles', () => {
  it('are found: precision and recall of spans with their symbol or kind', () => {
    let expected = 0
    let found = 0
    let right = 0
    const wrong: string[] = []
    for (const source of articles) {
      const { text, marks } = marked(source)
      const keys = new Set(marks.map(({ label, start, end }) => `${label} ${start} ${text.slice(start, end)}`))
      expected += keys.size
      for (const { symbol, kind, mentions } of instrumentsOf(text)) {
        for (const { start, end } of mentions) {
          const key = `${symbol?.replaceAll(' ', '') ?? kind} ${start} ${text.slice(start, end)}`
          found++
          if (keys.delete(key)) right++
          else wrong.push(`+ ${key}`)
        }
      }
      for (const key of keys) wrong.push(`- ${key}`)
    }
    const [precision, recall] = [right / found, right / expected]
    assert.ok(precision >= 0.97 && recall >= 0.95, `precision ${precision}, recall ${recall}\n${wrong.join('\n')}`)
    assert.ok(expected >= 40)
  })
})
