import assert from 'node:assert/strict'
import { withoutOffices } from '../../../../src/parser/names/spans/offices'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names without offices. */
function bare(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  return withoutOffices(tokens, namesOf(tokens, marks)).map(
    ({ first, last, kind }) => `${kind} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
  )
}

describe('an office that was read as part of a name', () => {
  for (const [source, ...names] of [
    ['The [[organization Consul of Ghana]] came.', 'place Ghana'],
    ['The director of [[organization Energy Vireo Group]] came.', 'organization Energy Vireo Group'],
    ['They left the [[organization Energy Affairs Tessel Group]].', 'organization Energy Affairs Tessel Group'],
    ['The [[organization Minister of Fear]] came.', 'organization Minister of Fear'],
  ] as const)
    it(source, () => assert.deepEqual(bare(source), names))
})
