import type { Step } from './messages'

// Inputs that once broke a law, made as small as the fuzzer could make them. They are tried first in every run.

const article = 'Talks Open in Geneva'
const [file, other] = ['file:///folder/brief-2021-09-29.article', 'vscode-vfs://host/a%20b.txt']
const open: Step = { does: 'open', document: 0, text: article, language: 'article' }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

export const stepCases: [Step[]][] = [
  // A document without a text took the place of the one that was open.
  [
    [
      open,
      {
        does: 'garble',
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: file, version: 1, languageId: 'article' } },
        answered: false,
      },
    ],
  ],
  // A difference of tokens was asked for, from no tokens, before there were any.
  [
    [
      open,
      { does: 'open', document: 2, text: article, language: 'article' },
      {
        does: 'garble',
        method: 'textDocument/semanticTokens/full/delta',
        params: { textDocument: { uri: other } },
        answered: true,
      },
    ],
  ],
  // The same, of a text that does not wait to be read.
  [
    [
      { does: 'open', document: 3, text: `${article}\n\nThe envoys met.`, language: 'article' },
      {
        does: 'garble',
        method: 'textDocument/semanticTokens/full/delta',
        params: { textDocument: { uri: 'not an address %' } },
        answered: true,
      },
    ],
  ],
]

export const recordCases: [Uint8Array, number[]][] = [
  // JSON lets U+2028 and U+2029 stand in a string; they ended the line.
  [bytes('{"id":1,"text":"One\u2028two\u2029three"}\n{"id":2,"text":""}'), []],
  // The byte order mark in front was no JSON.
  [bytes('\ufeff{"id":1,"text":""}'), [1, 1]],
]
