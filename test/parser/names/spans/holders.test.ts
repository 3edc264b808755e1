import assert from 'node:assert/strict'
import { apart } from '../../../../src/parser/names/spans/apart'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names of which the recogniser was so sure as they are taken apart. */
function parts(source: string, score = 0.75): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  const names = namesOf(tokens, marks).map((name) => ({ ...name, score }))
  return apart(tokens, names).map(
    ({ first, last, kind }) => `${kind} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
  )
}

describe('who holds an office', () => {
  it('is no part of the body', () => {
    assert.deepEqual(parts('The member of the [[organization Harbour Council Ivo Petrov]] left.'), [
      'organization Harbour Council',
      'person Ivo Petrov',
    ])
    assert.deepEqual(parts('A member of the [[organization Zembla Salt Commission Ammar al-Petrov]], left.'), [
      'organization Zembla Salt Commission',
      'person Ammar al-Petrov',
    ])
  })

  for (const [source, ...names] of [
    [
      'The speaker of the [[organization Zemblan Parliament Ivo Petrov]] left.',
      'organization Zemblan Parliament',
      'person Ivo Petrov',
    ],
    [
      'A researcher at the [[organization Harbour Center Ana Kovac]] left.',
      'organization Harbour Center',
      'person Ana Kovac',
    ],
    ['President of the [[place Harbour Region Ana al-Petrov]] left.', 'place Harbour Region', 'person Ana al-Petrov'],
    [
      'Undersecretary of the [[organization Ministry of Foreign Affairs Ivo Petrov]] left.',
      'organization Ministry of Foreign Affairs',
      'person Ivo Petrov',
    ],
    [
      'The commander of [[organization Task Force - Operation Harbour Wall]] left.',
      'organization Task Force - Operation Harbour Wall',
    ],
  ] as const)
    it(`is told in ${source}`, () => assert.deepEqual(parts(source), names))

  it('is no body behind a comma', () => {
    assert.deepEqual(parts('He met the head of the [[organization Harbour Company]], [[organization Ivo Petrov]].'), [
      'organization Harbour Company',
      'person Ivo Petrov',
    ])
    assert.deepEqual(parts('The foreign minister, [[place Ana Petrov-Kovac]], left.'), ['person Ana Petrov-Kovac'])
  })

  for (const [source, score] of [
    ['The member of the [[organization Harbour Council Salt Committee]] left.', 0.75],
    ['The head of the [[organization Harbour Council Ivo Petrov]] left.', 0.95],
    ['She left the [[organization Harbour Council Ivo Petrov]] behind.', 0.75],
    ['He met the minister, [[organization Harbour Company]], and her.', 0.75],
    ['The minister, [[organization Salt Lake]] chief, left.', 0.75],
    ['The minister, [[place New Zealand]], left.', 0.75],
    ['They named the port, [[place Port Petrov]], so.', 0.75],
  ] as const)
    it(`is not told in ${source}`, () => {
      assert.deepEqual(
        parts(source, score),
        marked(source).marks.map(({ label, start, end }) => `${label} ${marked(source).text.slice(start, end)}`),
      )
    })
})
