import assert from 'node:assert/strict'
import fc from 'fast-check'
import { escapeMarkdown, item, line, rule, shorten, toMarkdown, toPlainText } from '../../src/features/markdown'

const uri = 'file:///folder/a%20(1).article'

describe('the text of cards', () => {
  const hostile: [string, string][] = [
    ['[click](command:workbench.action.quit)', '\\[click\\](command:workbench.action.quit)'],
    ['![x](https://example.org/a.png)', '\\!\\[x\\](https\\://example.org/a.png)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['**bold** _it_ `code` ~~no~~', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~'],
    ['www.example.org http://x', 'www\\.example.org http\\://x'],
    ['me@example.org &amp; $(zap)', 'me\\@example.org \\&amp; \\$(zap)'],
    ['a | b \\ c', 'a \\| b \\\\ c'],
    ['two\n\n# lines\r\n---', 'two \\# lines ---'],
    ['\u202egnilbmud\u202c \u2066x\u2069', 'gnilbmud x'],
    ['nul\0bell\u0007', 'nul bell '],
    ['broken \ud800 pair 😀', 'broken \ufffd pair 😀'],
  ]
  for (const [words, expected] of hostile)
    it(`shows ${JSON.stringify(words)} as words`, () => assert.equal(escapeMarkdown(words), expected))

  it('leaves plain words as they are', () => {
    const words = 'S/RES/2254 (2015), “U.S. envoy” — O’Neil’s 15-0-0; 9:30 a.m.'
    assert.equal(escapeMarkdown(words), words)
  })

  it('does not begin a list, a rule or a quotation with an article’s words', () => {
    const starts = ['1. one', '2) two', '- item', '+ item', '=== x', '# head', '> quote', '    code']
    for (const words of starts)
      assert.doesNotMatch(toMarkdown([line(words)], uri), /^(?:\d+[.)]|[\-+=#>\t]| {4})/, words)
  })

  it('holds no unescaped character that could begin a construct, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'[ ] ( ) < > * _ ` ! # | ~ & @ $ \\ : / \n \r w . - 1 a'.split(' '), ' '),
        }),
        (words) => {
          const bare = toMarkdown([line('x', words)], uri).replace(/\\[^\n]/g, '…')
          assert.doesNotMatch(bare, /[\\`*_{}[\]<>#!|~&@$\n]|:\/\/|www\./)
        },
      ),
    )
  })

  it('jumps to lines of the document by its own address', () => {
    const rows = [line('See ', { line: 4, column: 0 })]
    assert.equal(toMarkdown(rows, uri), 'See [line 5](file:///folder/a%20%281%29.article#L5,1)')
    assert.equal(toMarkdown(rows, 'untitled:Untitled-1'), 'See line 5')
    assert.equal(toPlainText(rows), 'See line 5')
  })

  it('links only to the web', () => {
    const link = (url: string): string => toMarkdown([line({ url })], uri)
    assert.equal(
      link('https://undocs.org/S/RES/2254(2015)'),
      '[https\\://undocs.org/S/RES/2254(2015)](https://undocs.org/S/RES/2254%282015%29)',
    )
    for (const url of ['command:quit', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://'])
      assert.doesNotMatch(link(url), /\]\(/, url)
    const strange = link('https://x/)[y](command:quit').replace(/\\./g, '')
    assert.equal(strange, '[https//x/)y(command:quit](https://x/%29%5By%5D%28command:quit)')
  })

  it('sets bullets close and paragraphs apart', () => {
    const rows = [line({ bold: 'A' }), item('one'), item('two'), rule, line('end')]
    assert.equal(toMarkdown(rows, uri), '**A**\n\n- one\n- two\n\n---\n\nend')
    assert.equal(toPlainText(rows), 'A\n- one\n- two\n\nend')
  })

  it('shortens at a space and never inside a character', () => {
    assert.equal(shorten('one two three', 20), 'one two three')
    assert.equal(shorten('one two three', 9), 'one two…')
    assert.equal(shorten('abcd😀', 5), 'abcd…')
  })
})
