import assert from 'node:assert/strict'
import { marked } from '../../support/marked'
import { forms } from './forms'
import { rendered } from './support'

describe('written forms of citations', () => {
  it('are at least 150, each of its own', () => {
    const all = forms.flatMap(([, lines]) => lines)
    assert.ok(all.length >= 150, `${all.length} forms`)
    assert.equal(new Set(all).size, all.length)
  })
  for (const [title, lines] of forms) {
    describe(title, () => {
      for (const line of lines) it(line, () => assert.equal(rendered(marked(line).text), line))
    })
  }
})
