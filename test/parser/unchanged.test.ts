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
  /** What is told of the last of some versions, where each is dropped for the next as soon as something is told of it. */
  const typed = (...versions: string[]): Analysis | undefined => {
    const reader = plainReader()
    reader.read(versions[0] as string)
    let told: Analysis[] = []
    for (const version of versions.slice(1)) {
      told = []
      const steps = reader.steps(version, {}, (analysis) => told.push(analysis))
      while (!told.length && !steps.next().done);
      steps.return({} as Analysis)
    }
    return told[0]
  }
  const names = (analysis: Analysis | undefined, of: string): [string, string[]][] =>
    (analysis?.entities ?? []).map(({ name, mentions }) => [
      name,
      mentions.map(({ start, end }) => of.slice(start, end)),
    ])

  it('is told with the names of the paragraph that was typed in', () => {
    const to = text.replace('Lund went home', 'Omar Haddad went home with Maria Lund')
    assert.deepEqual(names(typed(text, to), to), [
      ['Maria Lund', ['Maria Lund', 'Maria Lund']],
      ['Oslo', ['Oslo']],
      ['Omar Haddad', ['Omar Haddad']],
    ])
  })

  it('goes on from the key before, where the joining is dropped for the next key', () => {
    const one = text.replace('Lund went home', 'Omar Haddad went home')
    const two = one.replace('Maria Lund spoke', 'Maria Lund and Nora Ek spoke')
    assert.deepEqual(names(typed(text, one, two), two), [
      ['Maria Lund', ['Maria Lund']],
      ['Oslo', ['Oslo']],
      ['Omar Haddad', ['Omar Haddad']],
      ['Nora Ek', ['Nora Ek']],
    ])
  })

  it('keeps the contract, whatever is typed, key after key', () => {
    const keys = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 40 }), fc.string({ maxLength: 30 })), { maxLength: 5 })
    fc.assert(
      fc.property(fc.constantFrom(...articles), keys, (from, edits) => {
        const versions = [from]
        for (const [place, gone, put] of edits) {
          const before = versions.at(-1) as string
          const at = place % (before.length + 1)
          versions.push(before.slice(0, at) + put + before.slice(at + gone))
        }
        const told = typed(...versions)
        if (told) valid(told, versions.at(-1) as string)
      }),
      { numRuns: 200 },
    )
  })

  it('is not told of a text read for the first time', () => {
    let told = false
    finish(plainReader().steps(text, {}, () => (told = true)))
    assert.equal(told, false)
  })
})
