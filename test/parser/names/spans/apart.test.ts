import assert from 'node:assert/strict'
import { apart } from '../../../../src/parser/names/spans/apart'
import { tokenize } from '../../../../src/parser/text/tokens'
import { marked } from '../../../support/marked'
import { namesOf } from '../../../support/names'

/** The names as they are taken apart. */
function parts(source: string): string[] {
  const { text, marks } = marked(source)
  const tokens = tokenize(text)
  return apart(tokens, namesOf(tokens, marks)).map(
    ({ first, last, kind }) => `${kind} ${text.slice(tokens.start[first], tokens.end[last - 1])}`,
  )
}

describe('names that were run together', () => {
  for (const [source, ...names] of [
    [
      '[[person Ana Kovac]] left the [[organization Department of Justice and Grain Exchange Commission]].',
      'person Ana Kovac',
      'organization Department of Justice',
      'organization Grain Exchange Commission',
    ],
    [
      'The [[organization Tessel Harbour Authority and Zembla Rail Council]] agreed.',
      'organization Tessel Harbour Authority',
      'organization Zembla Rail Council',
    ],
    [
      'A photo by [[organization Skylark The Zembla Relief Front]] said so.',
      'organization Skylark',
      'organization Zembla Relief Front',
    ],
    [
      'The president of the [[organization Zembla Republic Ana Kovac]] left.',
      'place Zembla Republic',
      'person Ana Kovac',
    ],
    [
      'The head of the [[organization Zembla Republic Press Service]] left.',
      'organization Zembla Republic Press Service',
    ],
    [
      'The envoy to the [[place United States Ana Kovac]] left [[person Ivo Petrov]].',
      'place United States',
      'person Ana Kovac',
      'person Ivo Petrov',
    ],
    [
      'Its envoy to [[organization North Korea Ivo Maria Petrov]] left.',
      'place North Korea',
      'person Ivo Maria Petrov',
    ],
  ] as const)
    it(`are ${names.join(', ')}`, () => assert.deepEqual(parts(source), names))

  for (const source of [
    'The [[organization Department of Health and Human Services]] agreed.',
    'The [[organization Grain and Salt Exchange Commission]] agreed.',
    '[[organization Friends of The Tessel Harbour]] agreed.',
    '[[organization Save the Old Harbour Club]] agreed.',
    'A visitor from the [[organization United States Naval Academy]] left.',
    'The road to the [[place United States Naval Academy]] closed.',
  ])
    it(`are not in ${source}`, () => assert.equal(parts(source).length, 1))
})
