import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Analysis } from '../../src/parser/index'
import { createReader as plainReader } from '../../src/parser/index'
import { finish } from '../../src/parser/steps'
import { analyze, createReader } from '../support/analyze'
import { samples } from '../support/samples'
import { valid } from '../support/valid'

const articles = samples().map(({ text }) => text)

const neutral = Array.from({ length: 30 }, (_, i) => `Snow fell on the ${i + 2} farms and nobody went out to see it.`)
const text = ['A quiet day', 'Maria Lund spoke in Oslo on Monday.', ...neutral, 'Lund went home.'].join('\n\n')

describe('typing that says nothing new', function () {
  this.timeout(120_000)

  it('gives what a fresh analysis gives, wherever a key is struck in an article', () => {
    const key = fc.constantFrom('a', 's', 'A', ' ', '.', ',', '1', '\n', '’', '')
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.array(fc.tuple(fc.nat(), key), { maxLength: 8 }), (start, keys) => {
        const reader = createReader()
        let now = start
        reader.read(now)
        for (const [place, typed] of keys) {
          const at = place % now.length
          now = now.slice(0, at) + typed + now.slice(typed ? at : at + 1)
          assert.deepEqual(reader.read(now), analyze(now))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is not joined again', () => {
    const reader = plainReader()
    reader.read(text)
    const joined = [...reader.steps(text.replace('Lund went', 'Maria Lund went'))].length
    const same = [...reader.steps(text.replace('Lund went', 'Maria Lund went').replace('12 farms', '12 farmss'))].length
    assert.ok(same < joined - 10, `${same} steps where joining takes ${joined}`)
  })
})

describe('the early analysis', () => {
  const early = (from: string, to: string): Analysis | undefined => {
    const reader = plainReader()
    reader.read(from)
    let told: Analysis | undefined
    finish(reader.steps(to, {}, (analysis) => (told = analysis)))
    return told
  }
  const names = (analysis: Analysis | undefined, of: string): [string, string[]][] =>
    (analysis?.entities ?? []).map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => of.slice(start, end)),
    ])

  it('is told with the names of the paragraph that was typed in', () => {
    const to = text.replace('Lund went home', 'Omar Haddad went home with Maria Lund')
    assert.deepEqual(names(early(text, to), to), [
      ['Maria Lund', ['Maria Lund', 'Maria Lund']],
      ['Oslo', ['Oslo']],
      ['Omar Haddad', ['Omar Haddad']],
    ])
  })

  it('keeps the contract, whatever is typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...articles), fc.nat(), fc.string({ maxLength: 30 }), (from, place, typed) => {
        const at = place % from.length
        const to = from.slice(0, at) + typed + from.slice(at)
        const told = early(from, to)
        if (told) valid(told, to)
      }),
      { numRuns: 60 },
    )
  })

  it('is not told of a text read for the first time', () => {
    let told = false
    finish(plainReader().steps(text, {}, () => (told = true)))
    assert.equal(told, false)
  })
})
