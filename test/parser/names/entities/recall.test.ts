import assert from 'node:assert/strict'
import type { EntityKind } from '../../../../src/parser/model'
import { joinNames } from '../../../../src/parser/names/join'
import { documentWith } from '../../../support/document'
import { marked } from '../../../support/marked'

/** All mentions of a text with marks `[[kind:score name]]`, a score of two digits. */
function mentions(source: string): string[] {
  const { text, marks } = marked(source)
  const names = marks.map(({ label, start, end }) => {
    const [kind = '', score = '95'] = label.split(':')
    return { start, end, kind: kind as EntityKind, score: Number(score) / 100 }
  })
  const { entities } = joinNames(documentWith(text, names))
  return entities.flatMap(({ kind, mentions: all }) =>
    all.map(({ start, end }) => `${kind} ${text.slice(start, end)} ${start}`),
  )
}

const count = (source: string): number => mentions(source).length

describe('what the recogniser left alone', () => {
  it('is the person whose surname ends as trades do', () => {
    assert.equal(count('[[person Ivo Lindqvist]] came. Lindqvist and [[person Ana Kovac]] left.'), 3)
    assert.equal(count('[[person Ivo Linguist]] came. Linguists left.'), 1)
  })

  it('is the body whose letters it knew elsewhere, before and behind', () => {
    assert.deepEqual(mentions('Li of ZRP won. [[organization:60 ZRP]] led. Ana of ZRP lost.'), [
      'organization ZRP 6',
      'organization ZRP 15',
      'organization ZRP 31',
    ])
    assert.equal(count('He fled to the ACT. They [[organization Act]] now.'), 1, 'no letters')
  })

  it('is the one body or land that is called by a general word', () => {
    assert.equal(count('The [[organization Joint Framework]] met. They asked the Framework.'), 2)
    assert.equal(count('The [[place Tessel Region]] shook. In the Region it rained.'), 2)
    assert.equal(count('The [[organization Joint Framework]] met. Framework costs rose.'), 1, 'without “the”')
    assert.equal(
      count('The [[organization Joint Front]] met the [[organization Old Front]]. They asked the Front.'),
      2,
      'two of them',
    )
  })

  it('is the body that brackets give another name', () => {
    const source =
      'The [[organization Harbour Change Movement]] ([[organization Limanek]]) met. [[organization Limanek]] left.'
    const { text, marks } = marked(source)
    const names = marks.map(({ start, end }) => ({ start, end, kind: 'organization' as const, score: 0.95 }))
    assert.equal(joinNames(documentWith(text, names)).entities.length, 1)
  })

  it('is the person known by one word alone', () => {
    assert.equal(count('They saw [[person Wenstrop]] there. Then came Wenstrop too.'), 2)
    assert.equal(count('They saw [[person Wenstrop]] there. Wenstrop left.'), 2, 'at the start of a sentence')
    assert.equal(count('They saw [[person Baker]] there. Baker left.'), 1, 'a word that is common, too')
  })

  it('is the place or body known, whichever it mostly is', () => {
    assert.equal(count('In [[place Dorvath]] it rained. The Dorvath road closed.'), 2)
    assert.equal(count('[[organization Dorvath]] rose in [[place Dorvath]]. The Dorvath road closed.'), 2)
  })

  it('is nothing where the recogniser doubted', () => {
    assert.equal(count('They saw [[person:60 Wenstrop]], [[person:60 Wenstrop]]. Then a Wenstrop fell.'), 0)
  })

  it('speaks against a word that was taken for a name now and then', () => {
    assert.deepEqual(mentions('They flew [[person:60 Larkspur]]. A Larkspur landed. One Larkspur burned.'), [])
    assert.equal(count('They flew [[person:60 Larkspur]]. Larkspurs landed.'), 1)
    const told = 'They saw [[person Ana Larkspur]], [[person:60 Larkspur]]. A Larkspur fell.'
    assert.equal(count(told), 3, 'part of a longer name')
    assert.equal(count('They joined [[organization:60 ZRP]]. A ZRP van burned.'), 2, 'letters')
  })
})
