import assert from 'node:assert/strict'
import { trained } from '../../../src/parser/names/recogniser/trained'
import { paragraphsOf } from '../../../tools/train/corpus'
import { distilled } from '../../../tools/train/distil'

const text = [
  'Prime Minister Maria Lundqvist arrived in Helsinki on Monday, her office said.',
  'Ms Lundqvist told reporters that she would meet President Joseph Adeyemi of Nigeria.',
  'Karzov Blem Tindro, Vorst and Ulm.',
].join('\n')

describe('raw text labelled by a stage of the training', () => {
  const { labels, unsure } = distilled({ id: 'made:1', title: 'Lundqvist in Helsinki', text }, trained())
  const whole = `Lundqvist in Helsinki\n${text}`
  const said = labels.map(({ start, end, kind }) => `${kind} ${whole.slice(start, end)}`)

  it('names what is sure', () => {
    assert.ok(said.includes('person Maria Lundqvist'))
    assert.ok(said.includes('place Nigeria'))
    assert.ok(said.includes('person Lundqvist'))
  })

  it('keeps apart what is not, and never both', () => {
    assert.ok(unsure.length > 0)
    assert.ok(unsure.every((a) => labels.every((b) => a.end <= b.start || b.end <= a.start)))
  })

  it('is cut into paragraphs with the offsets of each', () => {
    const [headline, first] = paragraphsOf({ id: 'made:1', text: whole, labels, unsure })
    assert.equal(headline?.headline, true)
    assert.equal(first?.headline, false)
    assert.ok(first.labels.some(({ start, end }) => first.text.slice(start, end) === 'Helsinki'))
  })
})
