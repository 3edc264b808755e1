import fc, { type Arbitrary } from 'fast-check'
import { anyEdit, anyText, mutatedArticle, type Edit } from './articles'

/** What a client does in one step; `document` is the index of one of a few addresses, most of them not open. */
export type Step =
  | { does: 'open'; document: number; text: string; language: string }
  | { does: 'change'; document: number; edits: Edit[]; version: 'next' | 'same' | 'old' }
  | { does: 'rewrite'; document: number; text: string }
  | { does: 'close'; document: number }
  | { does: 'ask'; method: Method; document: number; at: number; length: number }
  | { does: 'cancel'; back: number }
  | { does: 'set'; settings: unknown }
  | { does: 'facts'; folder: string; instruments?: string; people?: string }
  | { does: 'garble'; method: string; params: unknown; answered: boolean }
  /** The server gets time for so many slices of its work. */
  | { does: 'work'; slices: number }
  /** The messages so far arrive before the next step. */
  | { does: 'wait' }

export const methods = [
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/documentSymbol',
  'textDocument/documentLink',
  'textDocument/foldingRange',
  'textDocument/inlayHint',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'readout/analysis',
  'readout/export',
  'readout/status',
  'workspace/symbol',
] as const
export type Method = (typeof methods)[number]

/** The addresses that a client speaks of; every third lies in the folder that has facts. */
export const addresses = [
  'file:///folder/brief-2021-09-29.article',
  'untitled:Untitled-1',
  'vscode-vfs://host/a%20b.txt',
  'not an address %',
]

const document = fc.nat(addresses.length - 1)
const language = fc.constantFrom('article', 'article', 'plaintext', 'markdown', 'javascript')
const text = fc.oneof({ weight: 4, arbitrary: mutatedArticle }, { weight: 1, arbitrary: anyText })
const version = fc.constantFrom<'next' | 'same' | 'old'>('next', 'next', 'next', 'same', 'old')

/** Messages that no client should send: a right method with wrong parameters, or no method at all. */
const garbled: Arbitrary<Step> = fc.record({
  does: fc.constant('garble' as const),
  method: fc.oneof(
    fc.constantFrom<string>(...methods, 'readout/facts', 'nowhere', 'workspace/didChangeConfiguration'),
    fc.constantFrom('textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/rename'),
  ),
  params: fc.oneof(
    fc.constantFrom<unknown>({}, [], null, { textDocument: null }, { textDocument: { uri: 5 } }),
    fc.constantFrom<unknown>(...addresses.map((uri) => ({ textDocument: { uri }, position: { line: 'x' } }))),
    fc.constantFrom<unknown>(...addresses.map((uri) => ({ textDocument: { uri }, contentChanges: [{ text: 'x' }] }))),
    fc.constantFrom<unknown>(
      ...addresses.map((uri) => ({ textDocument: { uri, version: 9 }, contentChanges: [{ text: 'x' }, { text: 7 }] })),
    ),
    fc.constantFrom<unknown>(...addresses.map((uri) => ({ textDocument: { uri, version: 1, languageId: 'article' } }))),
    fc.record({ textDocument: fc.record({ uri: fc.constantFrom(...addresses) }), range: fc.jsonValue() }),
  ),
  answered: fc.boolean(),
})

const facts = fc.constantFrom(
  '- name: Omar al-Haddad\n  note: Read *this*\n',
  '- symbol: S/RES/2254 (2015)\n  title: A',
  '- name: talks\n  link: command:quit',
  '- [',
  '&a [*a]',
  'x: y',
  '',
)
const settings = fc.oneof(
  fc.record({ readout: fc.record({ read: fc.record({ plaintext: fc.boolean(), markdown: fc.boolean() }) }) }),
  fc.record({ readout: fc.record({ highlight: fc.record({ uncertain: fc.boolean() }) }) }),
  fc.jsonValue(),
)
const open: Arbitrary<Step> = fc.record({ does: fc.constant('open' as const), document, text, language })

const step: Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: open },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constant('change' as const),
      document,
      edits: fc.array(anyEdit, { maxLength: 3 }),
      version,
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('rewrite' as const), document, text }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('close' as const), document }) },
  {
    weight: 8,
    arbitrary: fc.record({
      does: fc.constant('ask' as const),
      method: fc.constantFrom(...methods),
      document,
      at: fc.nat(),
      length: fc.nat(400),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('cancel' as const), back: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('set' as const), settings }) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        does: fc.constant('facts' as const),
        folder: fc.constantFrom('file:///folder', 'vscode-vfs://host/'),
        instruments: facts,
        people: facts,
      },
      { requiredKeys: ['does', 'folder'] },
    ),
  },
  { weight: 2, arbitrary: garbled },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('work' as const), slices: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 3, arbitrary: fc.constant<Step>({ does: 'wait' }) },
)

/** What a client does from the beginning to the end, opening something first. */
export const anySteps: Arbitrary<Step[]> = fc
  .tuple(open, fc.array(step, { maxLength: 14 }))
  .map(([first, steps]) => [first, ...steps])
