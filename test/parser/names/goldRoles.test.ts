import assert from 'node:assert/strict'
import type { Entity } from '../../../src/parser/model'
import type { GoldRole, Sample } from '../../support/samples'
import { marked, type Mark } from '../../support/marked'
import { headOf, matchRoles, type RoleMatch } from './goldRoles'

/**
 * Compares roles a reader marked, `[[r:Lund mayor]]`, with those found, `[[f:Lund mayor]]`; each belongs to the name
 * `[[Lund Ana Lund]]` that stands next to it, and names of one label are one person. `[[by …]]` is a credit.
 */
function match(source: string): RoleMatch {
  const { text, marks } = marked(source)
  const of = (prefix: string): Mark[] => marks.filter(({ label }) => label.startsWith(prefix))
  const named = marks.filter(({ label }) => !label.includes(':') && label !== 'by')
  const nearest = (mark: Mark): Mark =>
    named
      .filter(({ label }) => label === mark.label.slice(2))
      .sort((a, b) => Math.abs(a.start - mark.start) - Math.abs(b.start - mark.start))[0] as Mark
  const roles = of('r:').map((mark): GoldRole => ({ start: mark.start, end: mark.end, bearer: nearest(mark) }))
  const entities = [...new Set(named.map(({ label }) => label))].map((label, i): Entity => {
    const mentions = named.filter((mark) => mark.label === label).map((mark) => ({ ...mark, form: 'full' as const }))
    const found = of(`f:${label}`).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
    const why = { rule: 'full-name', start: 0, end: 1 }
    return { id: `e${i}`, kind: 'person', name: label, aliases: [], roles: found, mentions, why }
  })
  const sample: Sample = { name: '', text, ledger: [], people: [], roles, credits: of('by'), times: [], findings: [] }
  return matchRoles(sample, entities)
}

/** Of a match, what counts: marked, found, right. */
const counts = ({ gold, found, right }: RoleMatch): number[] => [gold, found, right]

describe('roles against those that a reader marked', () => {
  const cases: [title: string, source: string, expected: number[]][] = [
    ['the head is enough', 'Our [[r:Lund Zemblan foreign [[f:Lund minister]]]] [[Lund Lund]] left.', [1, 1, 1]],
    ['what stands before it is not', 'Our [[r:Lund [[f:Lund Zemblan]] minister]] [[Lund Lund]] left.', [1, 1, 0]],
    ['nor is its complement', '[[Lund Lund]], [[r:Lund minister of [[f:Lund trade]]]], left.', [1, 1, 0]],
    ['another person has not the role', '[[r:Lund [[f:Sol Mayor]]]] [[Lund Lund]] met [[Sol Sol]].', [1, 1, 0]],
    ['a role told twice is found at either', '[[r:Lund Mayor]] [[Lund Ana Lund]]. [[r:Lund [[f:Lund Mayor]]]] [[Lund Lund]].', [1, 1, 1]],
    ['and counts once where it is found twice', '[[r:Lund [[f:Lund Mayor]]]] [[Lund Ana Lund]]. [[r:Lund [[f:Lund Mayor]]]] [[Lund Lund]].', [1, 1, 1]],
    ['roles of one head are two of two people', '[[r:Lund [[f:Lund Mayor]]]] [[Lund Lund]]. [[r:Sol Mayor]] [[Sol Sol]].', [2, 1, 1]],
    ['presidents are each a president', '[[r:Lund [[r:Sol [[f:Lund [[f:Sol Presidents]]]]]]]] [[Lund Lund]] and [[Sol Sol]].', [2, 2, 2]],
    ['who has none is told to have one', '[[f:Lund Mayor]] [[Lund Lund]] left.', [0, 1, 0]],
    ['of who is only in a credit nothing is asked', '[[f:Lund Mayor]] [[by [[Lund Lund]]]] took it.', [0, 0, 0]],
    ['nor of a role beside it', '[[Lund Lund]] spoke. [[f:Lund Mayor]] [[by Lund]] took it.', [0, 0, 0]],
  ] // prettier-ignore
  for (const [title, source, expected] of cases) it(title, () => assert.deepEqual(counts(match(source)), expected))

  it('are listed where they differ', () => {
    const { missed, invented } = match('[[r:Lund Mayor]] [[Lund Ana Lund]]. [[f:Lund Envoy]] [[Lund Lund]].')
    assert.deepEqual([missed, invented], [['Ana Lund: Mayor'], ['Lund: Envoy']])
  })

  it('have their head before a complement', () => {
    const head = (role: string): string =>
      role.slice(headOf({ start: 0, end: role.length }, role).start).split(/[ ,]/)[0] ?? ''
    assert.deepEqual(
      ['senior director for the Isles', 'Zemblan foreign minister', 'Secretary of State', 'chairman'].map(head),
      ['director', 'minister', 'Secretary', 'chairman'],
    )
  })
})
