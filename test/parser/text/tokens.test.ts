import assert from 'node:assert/strict'
import { Room } from '../../../src/parser/text/builder'
import { splitSentences } from '../../../src/parser/text/sentences'
import { tokenize, tokenText } from '../../../src/parser/text/tokens'

const split = (text: string): string => {
  const tokens = tokenize(text)
  return Array.from({ length: tokens.count }, (_, i) => tokenText(tokens, i)).join(' ')
}

describe('tokenize', () => {
  const cases: [string, string][] = [
    ["Biden’s arrival, officials' and O'Brien's", "Biden ’s arrival , officials ' and O'Brien 's"],
    ['the Putin-Assad meeting on cross-border aid', 'the Putin - Assad meeting on cross-border aid'],
    ['Gen. Mark A. Milley of the U.S. said.', 'Gen. Mark A. Milley of the U.S. said .'],
    ['$40 billion, 1,200.5 at 10:30 p.m.', '$ 40 billion , 1,200.5 at 10:30 p.m.'],
    ['Sept. 15-16, the 1990s… a 27-year deal', 'Sept. 15 - 16 , the 1990s … a 27 - year deal'],
    ['al-Assad and F-16s — “early recovery”', 'al - Assad and F-16s — “ early recovery ”'],
    ['see http://a.b/c?d=1. Mail x.y@z.org, @you #tag', 'see http://a.b/c?d=1 . Mail x.y@z.org , @you #tag'],
    ['AT&T Inc. and Nos. 7', 'AT&T Inc. and Nos. 7'],
    ["the U.N.’s, (NATO)'s and *Post*'s", "the U.N. ’s , ( NATO ) 's and * Post * 's"],
    [
      "[Lake](https://a.b/c_(d))'s [Hill](https://e.f).",
      "[ Lake ] ( https://a.b/c_(d) ) 's [ Hill ] ( https://e.f ) .",
    ],
    ['Yes, Sir. Sana‘a, co\u00adoperation, Ph.D.', 'Yes , Sir . Sana‘a , co\u00adoperation , Ph. D.'],
    ['😀 \ud800 x', '😀 \ud800 x'],
  ]
  for (const [text, expected] of cases) it(text, () => assert.equal(split(text), expected))
})

describe('tokens of several texts in one room', () => {
  const texts = ['Ito met Mensah.', '', 'one', 'They spoke for 5 hours, and left.', 'a '.repeat(90)]
  for (const size of [0, 50, 4000])
    it(`of ${size} bytes are those of each alone`, () => {
      const room = new Room(size)
      const read = texts.map((text) => tokenize(text, room))
      assert.deepEqual(
        read,
        texts.map((text) => tokenize(text)),
      )
    })
})

describe('splitSentences', () => {
  const sentences = (text: string): string[] => {
    const tokens = tokenize(text)
    const { count, starts } = splitSentences(tokens)
    return Array.from({ length: count }, (_, s) => text.slice(tokens.start[starts[s]!], tokens.end[starts[s + 1]! - 1]))
  }
  const cases: string[][] = [
    ['Gen. Mark Milley met J. K. Rowling on Sept. 15.', 'He left the U.S.', 'The talks ended.'],
    ['“We agree.”', 'He left.'],
    ['They met at 5 p.m. on Monday… and left.', 'Why?', 'No one knew!'],
    ['“Why?” President Doe asked.', '“No!”', 'Nobody spoke.'],
    ['1. The council met at 5 p.m. EST on Monday.', 'It left at 6 p.m.', 'Nobody saw it.'],
    ['He said . . . that the […] President and the [...] Senate agreed.', 'Then he left…', 'Nobody knew.'],
    ['The aid came.[3]', 'It was late.'],
    ['Doe v. The State was heard by U.S. Under Secretary Roe of Acme Inc. (New York).', 'It took long.'],
    ['He is with the U.S. “mission” there.', '“We are,” he said.'],
    ['U.S. And Freedonia To Meet Again'],
    ['U.S. AND FREEDONIA TO MEET ST. PETERSBURG MAYOR'],
    ['He lives in Wall St.', 'The house is old.'],
    ['**They met.**', '**It was short.**', '_Why?_', '(Nobody knew.)'],
    [
      'George W. Bush and J. R. R. Roe met Lt. Gen. Doe in Washington, D.C. on Dec. 3.',
      'Both left on 4 Dec.',
      'The rest stayed.',
    ],
    ['St. Petersburg Inc. said so.', 'Officials of Acme Corp. agreed.'],
  ]
  for (const parts of cases) it(parts[0]!, () => assert.deepEqual(sentences(parts.join(' ')), parts))

  it('ends a sentence whose space was lost', () =>
    assert.deepEqual(sentences('They sent aid.The talks of example.com went on.'), [
      'They sent aid.',
      'The talks of example.com went on.',
    ]))
})
