import assert from 'node:assert/strict'
import { wholePeople } from '../../../../src/parser/names/spans/wholePeople'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names as they are made whole. */
function whole(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  return wholePeople(tokens, namesOf(tokens, marks)).map(({ first, last }) =>
    text.slice(tokens.start[first], tokens.end[last - 1]),
  )
}

describe('whole names of people', () => {
  for (const [source, ...names] of [
    ['[[person Ivo]] “[[person Red]]” [[person Petrov]] met [[person Ana]].', 'Ivo “Red” Petrov', 'Ana'],
    ['[[person Ivo]] "The Tall Fox" Petrov left.', 'Ivo "The Tall Fox" Petrov'],
    ['[[person Ivo P.]] ("[[place Tessel]]") [[person Petrov]] left.', 'Ivo P. ("Tessel") Petrov'],
    ['[[person Ivo]] “Red” [[person Petrov]], Jr., left.', 'Ivo “Red” Petrov, Jr.'],
    ['He met [[person Ivo Petrov]], Sr.', 'Ivo Petrov, Sr.'],
    ['[[person Ana Petrov]]-Were said so.', 'Ana Petrov-Were'],
    ['[[person Johann]] II and [[person Karl]] XIV came.', 'Johann II', 'Karl XIV'],
  ] as const)
    it(`are ${names.join(', ')}`, () => assert.deepEqual(whole(source), names))

  for (const source of [
    '[[person Ivo Petrov]], senior, left.',
    'The [[person Petrov]]-[[person Kovac]] summit failed.',
    'The [[person Ivo Petrov]]-Led Front left.',
    'The [[person Petrov]]-North Tessel call failed.',
    'The [[person Petrov]] -Kovac left.',
    'By [[person Ivo Petrov]] “Red Sky” opens.',
    '“Go,” said [[person Ivo]]. “Red” [[person Petrov]] left.',
    '[[person Ivo Petrov]] “Red” [[organization Sky Club]] opens.',
    '[[person Ivo P.]] (“Red” Petrov) left.',
    'I told [[person Johann]] I left.',
    '[[place Tessel]] II opens.',
    '[[person Ivo Petrov]] II opens.',
  ])
    it(`are as they were read in ${source}`, () => {
      const { marks, text } = marked(source)
      assert.deepEqual(
        whole(source),
        marks.map(({ start, end }) => text.slice(start, end)),
      )
    })
})
