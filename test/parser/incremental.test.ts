import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze, createReader } from '../support/analyze'

const paragraphs = [
  'Talks Open in Geneva',
  'September 29, 2021',
  'GENEVA (Reuters) — Foreign Minister Maria Lund met Omar Haddad in Geneva on Monday.',
  'Lund said resolution 2254 was “the only way”. She will travel to Oslo next week.',
  'On September 16, Haddad, Kim Ji-ho and President Ana de la Cruz held talks.',
  'Source: The Harbour Times',
]

const edit = fc.record({
  at: fc.nat(),
  remove: fc.nat(40),
  insert: fc.oneof(
    fc.constantFrom(...paragraphs, '\n\n', '\n', '\r\n', ' ', '.', 'Haddad', '2021', '“', '😀', '\ud800', '---\n'),
    fc.string({ maxLength: 5 }),
  ),
})

describe('incremental analysis', function () {
  this.timeout(120_000)

  it('gives what a fresh analysis gives, after any edits', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const reader = createReader()
        let text = paragraphs.join('\n\n')
        reader.read(text)
        for (const { at, remove, insert } of edits) {
          const start = at % (text.length + 1)
          text = text.slice(0, start) + insert + text.slice(start + remove)
          assert.deepEqual(reader.read(text), analyze(text))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('reads only the paragraph again that was typed in', () => {
    const reader = createReader()
    const body = Array.from({ length: 50 }, (_, i) => `Maria Lund spoke for the ${i + 2}nd time in Oslo.`)
    const text = ['Lund Speaks', ...body].join('\n\n')
    const stepsOf = (words: string): number => [...reader.steps(words, { languageId: 'article' })].length
    const fresh = stepsOf(text)
    assert.ok(fresh >= 51, `a fresh reading takes a step a paragraph, took ${fresh}`)
    const again = stepsOf(text.replace('spoke for the 30nd', 'spoke again for the 30nd'))
    assert.ok(again <= fresh - 50, `one paragraph changed, yet ${again} of ${fresh} steps were taken`)
  })

  it('goes on where a reading was cancelled', () => {
    const reader = createReader()
    const body = Array.from({ length: 50 }, (_, i) => `Maria Lund spoke for the ${i + 2}nd time in Oslo.`)
    const text = ['Lund Speaks', ...body].join('\n\n')
    const cancelled = reader.steps(text)
    for (let i = 0; i < 40; i++) cancelled.next()
    cancelled.return(undefined as never)
    const fresh = [...createReader().steps(text)].length
    const again = [...reader.steps(text)].length
    assert.ok(again <= fresh - 40, `40 paragraphs had been read, yet ${again} of ${fresh} steps were taken`)
    assert.deepEqual(reader.read(text), analyze(text))
  })

  it('forgets a version that was given up half-way', () => {
    const reader = createReader()
    const first = 'Lund Speaks\n\nMaria Lund spoke in Oslo.\n\nOmar Haddad listened.'
    reader.read(first)
    reader.steps(`Another Text\n\n${first}`).next()
    assert.deepEqual(reader.read(first.replace('Oslo', 'Bergen')), analyze(first.replace('Oslo', 'Bergen')))
  })
})
