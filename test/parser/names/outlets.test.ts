import assert from 'node:assert/strict'
import { analyze } from '../../support/analyze'

describe('the article’s own source', () => {
  it('is an organization, even where it looks like a person', () => {
    const text =
      'Envoys Agree\n\nMaria Lund spoke to Amira Salloum on Monday, a report said.\n\nSource: Amira Salloum\n'
    const named = analyze(text, { languageId: 'article' }).entities.find(({ name }) => name === 'Amira Salloum')
    assert.equal(named?.kind, 'organization')
  })
})
