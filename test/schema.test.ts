import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { analysisSchema } from '../tools/schema'
import { analyze } from './support/analyze'
import { valid } from './support/valid'

describe('the JSON Schema of the analysis', () => {
  it('is the one that the types give (else: npm run schema)', () => {
    assert.equal(readFileSync('schema/readout-1.schema.json', 'utf8'), analysisSchema())
  })

  const text = 'Talks Open\n\nMaria Lund met Omar Haddad.'

  it('accepts what the parser makes', () => {
    assert.equal(analyze(text).schema, 'readout/1')
  })

  it('refuses a field that the contract does not know', () => {
    assert.throws(() => valid({ ...analyze(text), extra: 1 } as never, text), /extra/)
  })

  it('refuses a span outside the text', () => {
    const analysis = analyze(text)
    analysis.findings.push({ code: 'x', severity: 'hint', message: 'x', spans: [{ start: 0, end: 1000 }] })
    assert.throws(() => valid(analysis, text), /no span of a text of 39/)
  })
})
