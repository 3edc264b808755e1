import assert from 'node:assert/strict'
import { trained } from '../../../../src/parser/names/recogniser/trained'
import { findNames } from '../../../../tools/train/evaluate'
import { tokenised } from '../../../../tools/train/tokenised'
import { newswire, type WirePiece } from '../../../support/newswire'

const asked = new Set(['person', 'organization', 'place'])

/** Exact F1 in per cent, all kinds together. */
function f1(pieces: readonly WirePiece[]): number {
  let right = 0
  let all = 0
  for (const { text, labels } of pieces) {
    const found = findNames(text, trained()).filter(({ kind }) => asked.has(kind))
    const said = new Set(found.map(({ start, end, kind }) => `${start} ${end} ${kind}`))
    right += labels.filter(({ start, end, kind }) => said.has(`${start} ${end} ${kind}`)).length
    all += found.length + labels.length
  }
  return (200 * right) / all
}

describe('names in newswire', () => {
  const pieces = [...newswire().values()].flat()
  it('are found in every format of it', () => {
    for (const [format, of] of newswire()) assert.ok(f1(of) > 60, `${format}: ${f1(of)}`)
    assert.ok(f1(pieces) > 87, `${f1(pieces)}`)
  })

  it('are found where a space stands around every mark', () => {
    const treebank = f1(pieces.map((piece) => tokenised(piece, 'treebank')))
    assert.ok(treebank > 87, `${treebank}`)
  })

  it('do not run over a hyphen that stands free', () => {
    const text = 'LIMA - Police in Zurich - Bank Handlowy said.'
    const names = findNames(text, trained()).map(({ start, end }) => text.slice(start, end))
    assert.deepEqual(
      names.filter((name) => name.includes(' - ')),
      [],
    )
  })
})
