import assert from 'node:assert/strict'
import { headlined } from '../../../tools/train/augment'
import type { Document } from '../../../tools/train/corpus'
import { tokenised } from '../../../tools/train/tokenised'
import { wireParagraphs, wireSlots } from '../../../tools/train/wire'
import { wireNames } from '../../../tools/train/wireNames'
import { newswire } from '../../support/newswire'
import { marked, render } from '../../support/marked'

/** A document whose marks are labels. */
function document(source: string): Document {
  const { text, marks } = marked(source)
  const labels = marks.map(({ label, start, end }) => ({ start, end, kind: label as 'person' }))
  return { id: 'a', text, labels, unsure: [] }
}

const shown = ({ text, labels }: Pick<Document, 'text' | 'labels'>): string =>
  render(
    text,
    labels.map(({ start, end, kind }) => ({ label: kind, start, end })),
  )

describe('newswire of our own to learn from', () => {
  it('is not what it is measured on', () => {
    const measured = new Set([...newswire().values()].flat().map(({ text }) => text))
    const names = new Set(
      [...newswire().values()].flatMap((pieces) =>
        pieces.flatMap(({ text, labels }) =>
          labels.filter(({ kind }) => kind === 'organization').map(({ start, end }) => text.slice(start, end)),
        ),
      ),
    )
    for (const list of [
      wireNames.club,
      wireNames.county,
      wireNames.franchise,
      wireNames.mascot,
      wireNames.paper,
      wireNames.sponsor,
    ])
      for (const name of list.split('|')) assert.ok(!names.has(name.trim()), name)
    const docs = [document('[[person Ann Kovac]] left [[organization Zembla Steel Corp]].')]
    for (const { text } of wireParagraphs(
      800,
      wireSlots(docs, () => 0.3),
      () => 0.3,
    ))
      assert.ok(!measured.has(text), text)
  })

  it('labels what fills its templates, and nothing else', () => {
    const docs = Array.from({ length: 3 }, () =>
      document('[[person Ann Kovac]] left [[organization Zembla Steel Corp]] for [[place Strelsau]].'),
    )
    let n = 0
    const draw = (): number => (n = (n * 16807 + 11) % 2147483647) / 2147483647
    const paragraphs = wireParagraphs(800, wireSlots(docs, draw), draw)
    for (const { text, labels } of paragraphs) {
      assert.doesNotMatch(text, /[{}%#^]/)
      for (const { start, end } of labels) assert.match(text.slice(start, end), /^\S(?:.*\S)?$/)
    }
    assert.ok(paragraphs.some(({ text }) => text === text.toUpperCase()))
  })

  it('is written as corpora write it', () => {
    const doc = document('"No," said [[organization U.S.]]\'s [[person Ann Van-Kovac]] ([[place Strelsau]]).')
    assert.equal(
      shown(tokenised(doc, 'treebank')),
      "`` No , '' said [[organization U.S.]] 's [[person Ann Van-Kovac]] -LRB- [[place Strelsau]] -RRB- .",
    )
    assert.equal(
      shown(tokenised(doc, 'apart')).slice(-63),
      " 's [[person Ann Van - Kovac]] -LRB- [[place Strelsau]] -RRB- .",
    )
  })

  it('gives the beginning of a sentence as a headline in capitals, cut before no name', () => {
    const doc = document('The envoys of [[place Upper Zembla]] have met [[person Ann Kovac]] at the gate, and left.')
    const headline = headlined({ ...doc, headline: false }, () => 0.01)
    assert.equal(headline && shown(headline), 'ENVOYS OF [[place UPPER ZEMBLA]] MET [[person ANN KOVAC]]')
  })
})
