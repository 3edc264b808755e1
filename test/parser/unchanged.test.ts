import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Analysis, Early } from '../../src/parser/index'
import { createReader as plainReader } from '../../src/parser/index'
import { changeBetween } from '../../src/parser/change'
import type { DocumentReading, ReadBlock } from '../../src/parser/reading'
import { finish } from '../../src/parser/steps'
import { saysTheSame, type Seen } from '../../src/parser/unchanged'
import { analyze, createReader } from '../support/analyze'
import { documentOf } from '../support/document'
import { samples } from '../support/samples'

const articles = samples().map(({ text }) => text)

/** A block whose names are as sure as in an earlier reading, but for so much. */
const scored = (block: ReadBlock, old: ReadBlock | undefined, less: number): ReadBlock => ({
  ...block,
  reading: {
    ...block.reading,
    names: block.reading.names.map((name, n) => ({ ...name, score: (old?.reading.names[n]?.score ?? 0) - less })),
  },
})

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

  it('is joined again where it makes a name more or less sure: that decides what it is taken for throughout', () => {
    const before = 'A quiet day\n\nMaria Lund went home, and nobody was out on the farms.'
    const after = before.replace('farms', 'farm')
    const seen = ({ layout: { article }, blocks }: DocumentReading): Seen => ({ article, blocks })
    const [old, now] = [seen(documentOf(before)), seen(documentOf(after))]
    const change = changeBetween(before, after)
    const sameScores = { ...now, blocks: now.blocks.map((block, b) => scored(block, old.blocks[b], 0)) }
    const other = { ...now, blocks: now.blocks.map((block, b) => scored(block, old.blocks[b], 0.01)) }
    assert.ok(old.blocks.some(({ reading }) => reading.names.length))
    assert.equal(saysTheSame(old, sameScores, change), true)
    assert.equal(saysTheSame(old, other, change), false)
  })

  it('is not joined again', () => {
    const reader = plainReader()
    reader.read(text)
    const joined = [...reader.steps(text.replace('Lund went', 'Maria Lund went'))].length
    const same = [...reader.steps(text.replace('Lund went', 'Maria Lund went').replace('12 farms', '12 farmss'))].length
    assert.ok(same < joined - 10, `${same} steps where joining takes ${joined}`)
  })
})

describe('what is told early', function () {
  this.timeout(120_000)

  /** What is told of the last of some versions, where each is dropped for the next as soon as something is told of it. */
  const typed = (...versions: string[]): Early | undefined => {
    const reader = plainReader()
    reader.read(versions[0] as string)
    let told: Early[] = []
    for (const version of versions.slice(1)) {
      told = []
      const steps = reader.steps(version, {}, (early) => told.push(early))
      while (!told.length && !steps.next().done);
      steps.return({} as Analysis)
    }
    return told[0]
  }
  const words = (early: Early | undefined, of: string): string[] =>
    (early?.names ?? []).map(({ kind, start, end }) => `${kind} ${of.slice(start, end)}`)

  it('are the names of the paragraph that was typed in', () => {
    const to = text.replace('Lund went home', 'Omar Haddad went home with Maria Lund')
    const early = typed(text, to)
    assert.deepEqual(words(early, to), ['person Omar Haddad', 'person Maria Lund'])
    assert.equal(to.slice(early?.stretch.start, early?.stretch.end), 'Omar Haddad went home with Maria Lund.')
  })

  it('goes on from the key before, where the joining is dropped for the next key', () => {
    const one = text.replace('Lund went home', 'Omar Haddad went home')
    const two = one.replace('Maria Lund spoke', 'Maria Lund and Nora Ek spoke')
    assert.deepEqual(words(typed(text, one, two), two), ['person Maria Lund', 'person Nora Ek', 'place Oslo'])
  })

  it('lies within the stretch, and the stretch holds all that changed, whatever is typed, key after key', () => {
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
        if (!told) return
        const [old, now] = versions.slice(-2) as [string, string]
        const { start, end } = told.stretch
        assert.equal(now.slice(0, start), old.slice(0, start))
        assert.equal(now.slice(end), old.slice(old.length - (now.length - end)))
        for (const name of told.names) assert.ok(name.start >= start && name.end <= end && name.end > name.start)
      }),
      { numRuns: 200 },
    )
  })

  it('is nothing of a text read for the first time', () => {
    let told = false
    finish(plainReader().steps(text, {}, () => (told = true)))
    assert.equal(told, false)
  })
})
