import assert from 'node:assert/strict'
import { hashWord } from '../../../src/parser/text/hash'
import { tokenize } from '../../../src/parser/text/tokens'
import { Shape, Written } from '../../../src/parser/text/written'

const shapes = Object.keys(Shape) as (keyof typeof Shape)[]

describe('how tokens are written', () => {
  const cases: [string, string][] = [
    ['envoy’s Envoy ENVOY McEnvoy iEnvoy', 'lower possessive capitalized capitals mixed mixed'],
    ['J. U.S. F-16 MI5 15 5PM', 'initial dotted initial numberWord number numberWord'],
    [', “ - ( … % # @you', 'comma quote hyphen bracket stop mark mark link'],
  ]
  for (const [text, expected] of cases)
    it(text, () => {
      const { written } = tokenize(text)
      assert.equal(Array.from(written, (w) => shapes[w & Written.shape]).join(' '), expected)
    })

  it('tells capitals, hyphens, and words that are spelt in more than one way', () => {
    const { written } = tokenize('envoy Envoy iEnvoy Zoë St. o’clock cross-border')
    assert.deepEqual(
      Array.from(written, (w) => w & ~Written.shape),
      [
        0,
        Written.capital,
        0,
        Written.capital | Written.odd,
        Written.capital | Written.odd,
        Written.odd,
        Written.hyphenated,
      ],
    )
  })

  it('tells which have digits', () => {
    const { written } = tokenize(`envoy unscr1701 UNSCR-1701 MI5 É5 U.S. 15 - ${'b'.repeat(63)}5`)
    assert.deepEqual(
      Array.from(written, (w) => (w & Written.digits) !== 0),
      [false, true, true, true, true, false, true, false, true],
    )
  })

  it('hashes words in lower case, and the form alone of numbers', () => {
    const { lower } = tokenize('Envoy O’Brien F-16 1,250 9,876')
    assert.deepEqual([...lower], ['envoy', "o'brien", 'f-16', '0,000', '0,000'].map(hashWord))
  })

  it('hashes the beginning of a word without end', () => {
    const { lower, written } = tokenize(`${'b'.repeat(64)} ${'b'.repeat(4000)}`)
    assert.equal(lower[0], lower[1])
    assert.equal(written[1], Shape.lower | Written.odd)
  })
})
