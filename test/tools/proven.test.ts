import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import { allPatterns, keyOf } from '../../tools/patterns'

const proven = JSON.parse(readFileSync('tools/proven.json', 'utf8')) as Record<string, string>

describe('the regular expressions that ship', () => {
  it('are found: in the sources, made of strings, in the grammar', () => {
    const places = allPatterns().map(({ at }) => at)
    assert.ok(places.length > 300)
    for (const place of ['src/parser/text/written-date.ts', 'syntaxes/article.tmLanguage.json'])
      assert.ok(places.includes(place), place)
  })

  it('are all proven linear (`npm run prove` looks at new ones)', () => {
    const unproven = allPatterns().filter((pattern) => !(keyOf(pattern) in proven))
    assert.deepEqual(
      unproven.map((pattern) => `${pattern.at}: ${keyOf(pattern)}`),
      [],
    )
  })

  it('are proven by a checker that knows one that is not', () => {
    assert.equal(checkSync('^(a+)+$', '').status, 'vulnerable')
    assert.equal(checkSync(String.raw`^\s*\s*x`, '').status, 'vulnerable')
  })
})
