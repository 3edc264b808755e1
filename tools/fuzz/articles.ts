import fc, { type Arbitrary } from 'fast-check'

/** Sentences that use every room of the parser; the events are invented. */
const sentences = [
  'Talks Open in Geneva',
  'By Jane Doe and John Roe',
  'September 29, 2021',
  'Published: 29/09/2021 14:30',
  'GENEVA (Reuters) — Foreign Minister Maria Lund met Omar al-Haddad in Geneva on Monday.',
  'WASHINGTON, Sept 21 (Xinhua) -- US President Ana de la Cruz received Kim Ji-ho, Oslo’s envoy, in early March.',
  'Lund said resolution 2254 (2015) was “the only way”. She will travel to Oslo next week for talks with Haddad.',
  'On September 15-16, Haddad, Kim Ji-ho and former President Ana de la Cruz held a third round of talks.',
  'Security Council resolutions 242 and 338, the Harbour Act and Article 5 were cited three times a week since 2011.',
  'The two sides declined to meet in the absence of Oslo; the summit, due on 31 February, was cancelled.',
  'He told the International Harbour Agency (IHA) that the IHA would be there for six months, from 3 to 5 May.',
  '## What comes next',
  '- one **bold** [link](command:workbench.action.quit) <img src=x onerror=alert(1)>',
  '---\ntitle: Talks\ndate: 2021-09-29\n---',
  'Source: The Harbour Times',
  'Read more: Another Day of Talks',
  '589',
]

const odd = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\u2066',
  '\u200b',
  '\ud800',
  '\udc00',
  '😀',
  '👩‍👩‍👧',
  'é',
  'İ',
  'ß',
  'ﬁ',
  'محمد',
  '北京',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  '|',
  '`',
  '*',
  '_',
  '#',
  '-',
  '—',
  '--',
  '…',
  '...',
  '.',
  '!',
  '?',
  ',',
  ';',
  ':',
  '/',
  '\\',
  '@',
  '$',
  '%',
  '&',
  '=',
  '+',
  '~',
  '^',
  '0',
  '9'.repeat(40),
  '2021-09-29',
  '12:61',
  '99/99/9999',
  'Mr.',
  'U.S.',
  'al-',
  'Mc',
  'O’',
  'http://',
  'www.',
  'a@b',
  'May',
  'March',
  'second',
  'resolution',
  'met',
  'talks',
  'on',
  'the',
  'and',
  'between',
  'of',
]

/** Words that mean something to some room, signs and characters that mean trouble, and anything at all. */
const piece: Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences.flatMap((sentence) => sentence.split(' '))) },
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.nat(4000).map(String) },
)

/** Any string at all. */
export const anyText: Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
)

/** One change of a text; `at` is taken modulo its length. */
export interface Edit {
  at: number
  remove: number
  insert: string
}

export const anyEdit: Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
  insert: fc.oneof(piece, fc.constantFrom('', '\n\n', ...sentences)),
})

/** The text after an edit. */
export function applyEdit(text: string, { at, remove, insert }: Edit): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + insert + text.slice(start + remove)
}

/** An article in some order of sentences. */
export const anyArticle: Arbitrary<string> = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 })
  .chain((chosen) => fc.constantFrom('\n', '\n\n', '\r\n\r\n', ' ').map((between) => chosen.join(between)))

/** An article with some damage. */
export const mutatedArticle: Arbitrary<string> = fc
  .tuple(anyArticle, fc.array(anyEdit, { maxLength: 6 }))
  .map(([text, edits]) => edits.reduce(applyEdit, text))
