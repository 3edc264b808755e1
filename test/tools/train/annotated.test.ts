import assert from 'node:assert/strict'
import { annotationFiles, readAnnotated, unpackLabels } from '../../../tools/train/annotated'

describe('labels of news that we read ourselves', () => {
  it('stand in order, without overlaps, within what was read', () => {
    const files = annotationFiles()
    assert.deepEqual(
      files.map(({ name }) => name),
      ['news', 'paragraphs'],
    )
    for (const line of files.flatMap(({ lines }) => lines)) {
      const [id = '', start, length, labels = ''] = line.split('\t')
      assert.match(id, /^[a-z0-9-]+:./)
      assert.match(`${start} ${length}`, /^\d+ [1-9]\d*$/)
      assert.match(labels, /^(?:\d+[polge][1-9]\d*(?: |$))*$/)
      assert.ok((unpackLabels(labels).at(-1)?.end ?? 0) <= Number(length), id)
    }
  })

  it('are of no stretch twice', () => {
    const stretches = annotationFiles().flatMap(({ lines }) => lines.map((line) => /^[^\t]+\t\d+/.exec(line)?.[0]))
    assert.equal(new Set(stretches).size, stretches.length)
  })

  it('count from the label before', () => {
    assert.deepEqual(unpackLabels('3p4 1o2'), [
      { start: 3, end: 7, kind: 'person' },
      { start: 8, end: 10, kind: 'organization' },
    ])
  })

  it('are left out where their text is not there', () => {
    assert.deepEqual([...readAnnotated([]).values()].flat(), [])
  })
})
