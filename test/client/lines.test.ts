import assert from 'node:assert/strict'
import { linesOf } from '../../src/client/lines'
import { defaultSettings } from '../../src/protocol/settings'

const { highlight } = defaultSettings

describe('lines under and through words', () => {
  it('are the colour theme’s, where it draws alone', () => {
    assert.equal(linesOf('meeting', highlight), '')
    assert.equal(linesOf('negated', highlight), '')
  })

  it('strike through a meeting that was called off, and no other, where decorations draw', () => {
    assert.equal(linesOf('negated', { ...highlight, style: 'decorations' }), 'line-through')
    assert.equal(linesOf('meeting', { ...highlight, style: 'decorations' }), '')
  })

  it('are under the words too where the reader wants so', () => {
    const underline = { ...highlight, underline: true }
    assert.equal(linesOf('negated', underline), 'underline wavy 1px')
    assert.equal(linesOf('negated', { ...underline, style: 'decorations' }), 'line-through underline wavy 1px')
    assert.equal(linesOf('place', underline), 'underline dotted 2px')
  })
})
