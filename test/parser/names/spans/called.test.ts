import assert from 'node:assert/strict'
import { calledBodies } from '../../../../src/parser/names/spans/called'
import { splitSentences } from '../../../../src/parser/text/sentences'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names with those that are called bodies. */
function called(source: string, heading = false): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  return calledBodies(tokens, splitSentences(tokens), namesOf(tokens, marks), heading).map(
    ({ first, last, kind }) => `${kind} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
  )
}

describe('what the words beside it call a body', () => {
  for (const [source, ...names] of [
    ['The [[place Tessel]] daily [[person Neue Ufer]] wrote.', 'place Tessel', 'organization Neue Ufer'],
    ['[[person Alt Ufer]] newspaper wrote it. The newspaper said so.', 'organization Alt Ufer'],
    ['An-Nuhda newspaper wrote it.', 'organization An-Nuhda'],
    ['He left the Fair Ferry bloc and its Morning faction.', 'organization Fair Ferry', 'organization Morning'],
    ['The head of the Joint Harbour Framework left.', 'organization Joint Harbour Framework'],
    ['Another newspaper said that the Council and the Turkish movement met.'],
    ['[[person Ivo Petrov]] told the daily that she left.', 'person Ivo Petrov'],
    ['It was [[organization Vireo]] Council.', 'organization Vireo'],
  ] as const)
    it(source, () => assert.deepEqual(called(source), names))

  it('is not in a headline, where every word may have a capital', () => {
    assert.deepEqual(called('Mayor Leaves the Old Harbour Front', true), [])
  })
})
