import assert from 'node:assert/strict'
import fc from 'fast-check'
import { analyze, type AnalyzeOptions } from '../../src/parser'
import { readLayout } from '../../src/parser/text/layout'

const megabytes = 10 * 2 ** 20
const prose = 'The envoy of Freedonia met the foreign minister of Sylvania in Geneva on Wednesday. '
const fill = (unit: string): string => unit.repeat(Math.ceil(megabytes / unit.length)).slice(0, megabytes)

/** Every position lies in the text and no block overlaps the next. */
function assertSound(text: string, options: AnalyzeOptions = {}): void {
  let last = 0
  for (const { start, end } of readLayout(text, options).blocks) {
    assert.ok(start >= last && end >= start && end <= text.length, `${last} ${start} ${end} of ${text.length}`)
    last = end
  }
}

describe('hostile text', () => {
  const texts: Record<string, string> = {
    nothing: '',
    'one character': 'a',
    'one full stop': '.',
    'one line break': '\n',
    'lone surrogates': `${prose}\ud800 met \udc00 in \udfff\ud83d. ${prose}`,
    NULs: `${prose}\u0000${prose}\u0000\n\n\u0000`,
    'right-to-left text': `${prose}\n\n\u202eقال الوزير إن المحادثات مفيدة\u202c.\n\n${prose}`,
    emoji: `👩‍👩‍👧‍👦 ${prose} 🇺🇳🕊️\n\n${prose}`,
    'a binary file': Array.from({ length: 4096 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
    'front matter that never closes': `---\ntitle: a\n${prose}\n`.repeat(50),
    'fences that never close': '```\n~~~~\n`````\n'.repeat(300),
    'brackets that never close': '[(“"*_'.repeat(5000),
    'datelines without end': 'BEIRUT, '.repeat(5000),
  }
  for (const [name, text] of Object.entries(texts)) {
    for (const languageId of ['article', 'plaintext', 'markdown'] as const) {
      it(`${name} as ${languageId}`, () => {
        assertSound(text, { languageId })
        assert.equal(analyze(text, { languageId }).schema, 'readout/1')
      })
    }
  }

  const large: Record<string, string> = {
    '10 MB on one line': fill('x = y + z; '),
    '10 MB of prose in another language on one line': fill('Le ministre a vu son ami à la gare. '),
    '10 MB in one word': fill('a'),
    '10 MB of line breaks': fill('\n'),
    '10 MB of spaces': fill(' '),
    '10 MB of full stops': fill('.'),
  }
  for (const [name, text] of Object.entries(large)) {
    it(name, () => assert.equal(analyze(text).schema, 'readout/1')).timeout(60000)
  }

  it('10 MB of prose on one line, cut into blocks', () => {
    const text = fill(prose)
    const { blocks } = readLayout(text, {})
    assert.ok(blocks.every(({ start, end }) => end - start <= 2 ** 15))
    assertSound(text)
  })
  it('100 kB of prose on one line', () => assert.equal(analyze(fill(prose).slice(0, 100_000)).article.prose, true))

  it('any string at all', () => {
    const parts = fc.constantFrom(
      '\n',
      '\r\n',
      '---\n',
      '# ',
      '> ',
      '- ',
      '```\n',
      'By Jane Doe',
      'Sep 29 2021',
      'GENEVA (AP) - ',
      'Source: ',
      prose,
      '“',
      '\ud800',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ unit: 'binary' })), { maxLength: 40 }), (list) => {
        const text = list.join('')
        assertSound(text, { languageId: 'article' })
        analyze(text, { languageId: 'article' })
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})
