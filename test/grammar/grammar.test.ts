import { strict as assert } from 'node:assert'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import * as oniguruma from 'vscode-oniguruma'
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate'

const grammarFile = 'syntaxes/article.tmLanguage.json'
/** `UPDATE_SNAPSHOTS=1 npx mocha test/grammar` writes them anew: the only way they change. */
const update = process.env.UPDATE_SNAPSHOTS === '1'

describe('grammar', () => {
  let grammar: IGrammar
  before(async () => {
    const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'))
    await oniguruma.loadWASM(new Uint8Array(wasm).buffer)
    const registry = new Registry({
      onigLib: Promise.resolve({
        createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
        createOnigString: (text) => new oniguruma.OnigString(text),
      }),
      loadGrammar: () => Promise.resolve(parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile)),
    })
    const loaded = await registry.loadGrammar('text.article')
    assert.ok(loaded)
    grammar = loaded
  })

  /** The stretches of the text that the grammar names, one a line: the words, then their scopes. */
  function scopes(text: string): string[] {
    let state = INITIAL
    return text.split(/\r?\n/).flatMap((line) => {
      const result = grammar.tokenizeLine(line, state)
      state = result.ruleStack
      return result.tokens.flatMap((token) => {
        const named = token.scopes.slice(1)
        return named.length ? [`${line.slice(token.startIndex, token.endIndex)} → ${named.join(' ')}`] : []
      })
    })
  }

  for (const file of readdirSync('samples')) {
    it(`colours ${file} as its snapshot says`, () => {
      const snapshot = join('test/grammar/snapshots', `${basename(file)}.snap`)
      const found = scopes(readFileSync(join('samples', file), 'utf8')).join('\n') + '\n'
      if (update) writeFileSync(snapshot, found)
      assert.ok(existsSync(snapshot), `no ${snapshot}`)
      assert.equal(found, readFileSync(snapshot, 'utf8'))
    })
  }

  const cases: [string, string, string][] = [
    ['headline', 'A Bridge Opens', 'A Bridge Opens → markup.heading.headline.article entity.name.section.article'],
    ['byline', 'x\n\nBy Clara Whitcombe', 'Clara Whitcombe → meta.byline.article entity.name.author.article'],
    [
      'dateline',
      'x\n\nGENEVA (Sample Wire) — Envoys met.',
      'GENEVA → meta.dateline.article entity.name.tag.place.article',
    ],
    ['date line', 'x\n\nSep 29 2021', 'Sep 29 2021 → meta.date-line.article constant.numeric.date.article'],
    ['symbol', 'x\n\nUnder S/RES/2254 (2015) it', 'S/RES/2254 (2015) → variable.other.constant.instrument.article'],
    [
      'front matter',
      '---\ndate: 2024-05-09\n---\n',
      'date → meta.frontmatter.article entity.other.attribute-name.article',
    ],
    ['quotation', 'x\n\nHe said: “No.”', 'No. → string.quoted.quotation.article'],
  ]
  for (const [what, text, wanted] of cases) {
    it(`names a ${what}`, () => assert.ok(scopes(text).includes(wanted), scopes(text).join('\n')))
  }

  it('leaves ordinary words alone', () => {
    assert.deepEqual(scopes('x\n\nBy then the march had ended; the resolution of the picture was poor.').slice(1), [])
  })

  it('closes a quotation that was forgotten with its line', () => {
    assert.deepEqual(
      scopes('x\n“Never closed\nPlain words').filter((line) => line.startsWith('Plain')),
      [],
    )
  })
})
