import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const sources = (readdirSync('src', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'))

/** Ways out of the machine; none of them has a place in the product. */
const network =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|(?:from|require\(|import\()\s*['"](?:node:)?(?:https?|http2|net|tls|dgram|dns)['"]/

/** Code that text could become. */
const evaluation =
  /\beval\s*\(|new Function\s*\(|\.innerHTML\b|insertAdjacentHTML|document\.write\b|isTrusted\s*[:=]\s*true|supportHtml\s*[:=]\s*true/

describe('the sources', () => {
  it('are found', () => assert.ok(sources.length > 50))

  for (const [what, pattern] of Object.entries({
    'reach no network': network,
    'make no code or markup of text': evaluation,
  }))
    it(what, () => {
      const guilty = sources.filter((file) => pattern.test(readFileSync(join('src', file), 'utf8')))
      assert.deepEqual(guilty, [])
    })
})
