import assert from 'node:assert/strict'
import fc from 'fast-check'
import { semanticTokens, tokenEdits, type TokenOptions } from '../../src/features/semantic-tokens'
import type { ArticleView } from '../../src/features/article-view'
import { tokenModifiers, tokenTypes } from '../../src/protocol/legend'
import { render, type Mark } from '../support/marked'
import { article, type More } from './view'

/** Renders encoded tokens back into the text. */
function shown(view: ArticleView, data: readonly number[]): string {
  const marks: Mark[] = []
  let line = 0
  let column = 0
  for (let i = 0; i < data.length; i += 5) {
    const [down, right, length, type, modifiers] = data.slice(i, i + 5) as [number, number, number, number, number]
    line += down
    column = down ? right : column + right
    const start = view.document.offsetAt({ line, character: column })
    const names = tokenModifiers.filter((_, bit) => modifiers & (1 << bit))
    marks.push({ label: [tokenTypes[type], ...names].join('.'), start, end: start + length })
  }
  return render(view.text, marks)
}

function check(source: string, expected: string, more: More = {}, options: TokenOptions = {}): void {
  const { view } = article(source, more)
  assert.equal(shown(view, semanticTokens(view, options)), expected)
}

describe('semantic tokens', () => {
  it('mark every kind, the introduction apart from later mentions', () => {
    check(
      '[[person:l Sergei Lavrov]] of [[organization:m the ministry]] told [[group:r Russian]] reporters in [[place:g Geneva]]. [[person:l:short Lavrov]] left, and [[person:l:pronoun he]] slept.',
      '[[person.declaration Sergei Lavrov]] of [[organization.declaration the ministry]] told [[group.declaration Russian]] reporters in [[place.declaration Geneva]]. [[person Lavrov]] left, and [[person.nominal he]] slept.',
    )
  })

  it('mark the first full mention as the introduction, also behind a short one', () => {
    check(
      '[[person:l:short Lavrov]] leaves. [[person:l Sergei Lavrov]] left.',
      '[[person Lavrov]] leaves. [[person.declaration Sergei Lavrov]] left.',
    )
  })

  it('tell meetings to come and meetings that were not from the others', () => {
    check(
      'They [[meeting:a met]], [[meeting:b will meet]] and [[meeting:c did not meet]].',
      'They [[meeting met]], [[meeting.planned will meet]] and [[meeting.negated did not meet]].',
      { meetings: { b: { status: 'planned' }, c: { status: 'denied' } } },
    )
  })

  it('never overlap: a document before a meeting before a date before a name', () => {
    check(
      'the [[event:s [[place:g Geneva]] [[meeting:m summit]]]] of [[date:2021-09-16 [[instrument:i Resolution]] day]]',
      'the [[place.declaration Geneva]] [[meeting summit]] of [[instrument Resolution]] [[date day]]',
    )
  })

  it('keep what a meeting leaves of a name', () => {
    check(
      'the [[event:s Example Peace [[meeting:m summit]] days]]',
      'the [[event.declaration Example Peace]] [[meeting summit]] [[event.declaration days]]',
    )
  })

  it('split a name that runs over a line end of any kind', () => {
    for (const end of ['\n', '\r\n', '\r'])
      check(
        `met [[person:l Sergei${end}Viktorovich${end}Lavrov]] and [[person:b Ban]]`,
        `met [[person.declaration Sergei]]${end}[[person.declaration Viktorovich]]${end}[[person.declaration Lavrov]] and [[person.declaration Ban]]`,
      )
  })

  it('leave out what is unsure unless asked', () => {
    const source = '[[person:a:uncertain Summer]] met [[person:b Ban]]'
    check(source, 'Summer met [[person.declaration Ban]]')
    check(source, '[[person.declaration Summer]] met [[person.declaration Ban]]', {}, { uncertain: true })
  })

  it('of a range are those that touch it', () => {
    const { view } = article('[[person:a Ann]]\n[[person:b Ben]] and [[person:c Cid]]\n[[person:d Dan]]')
    const range = { start: { line: 1, character: 1 }, end: { line: 2, character: 0 } }
    assert.equal(
      shown(view, semanticTokens(view, {}, range)),
      'Ann\n[[person.declaration Ben]] and [[person.declaration Cid]]\nDan',
    )
  })

  it('of any range are a part of all tokens', () => {
    const { view, text } = article(
      '[[place:g Geneva\nLake]] saw [[person:a Ann]] [[meeting:m meet]]\n[[person:b Ben]] on [[date:2021-09-16 the 16th]].',
    )
    const all = shown(view, semanticTokens(view))
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const range = { start: view.document.positionAt(from), end: view.document.positionAt(to) }
        for (const token of shown(view, semanticTokens(view, {}, range)).match(/\[\[[^[\]]*\]\]/g) ?? [])
          assert.ok(all.includes(token), token)
      }),
    )
  })
})

describe('the edit between two encodings', () => {
  it('turns the one into the other', () => {
    const numbers = fc.array(fc.nat(3), { maxLength: 30 })
    fc.assert(
      fc.property(numbers, numbers, (before, now) => {
        const after = [...before]
        for (const { start, deleteCount, data } of tokenEdits(before, Uint32Array.from(now)))
          after.splice(start, deleteCount, ...data)
        assert.deepEqual(after, now)
      }),
    )
  })

  it('is none where nothing changed, and one number where one changed', () => {
    assert.deepEqual(tokenEdits([1, 2, 3], Uint32Array.of(1, 2, 3)), [])
    assert.deepEqual(tokenEdits([1, 2, 3], Uint32Array.of(1, 5, 3)), [{ start: 1, deleteCount: 1, data: [5] }])
  })
})
