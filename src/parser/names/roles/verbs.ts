import { TokenKind } from '../../text/tokens'
import { entriesOf, WordTable } from '../../text/wordTable'
import { fold } from '../fold'
import { spans } from './plain'
import type { RoleWords } from './roleWords'

/** What a word behind a name does towards a role, as bits. */
export const Verb = {
  being: 1,
  perfect: 2,
  serving: 4,
  choosing: 8,
  leaving: 16,
  meanwhile: 32,
  following: 64,
  dismissing: 128,
  before: 256,
} as const

const verbs = new WordTable(
  Object.entries({
    being: 'is was became remains remained',
    perfect: 'has had',
    serving: 'serves served serving works worked acts acted',
    choosing:
      'made elected appointed named chosen nominated confirmed inaugurated reappointed re-appointed re-elected reelected picked',
    leaving: 'quit quits resigned resigns retired stepped steps',
    dismissing: 'sacked fired dismissed removed ousted',
    before: 'previously formerly once',
    following: 'succeeds succeeded replaces replaced',
    meanwhile: 'previously once currently now later also formerly then still briefly',
  }).flatMap(([does, list]) => entriesOf(list.split(' '), Verb[does as keyof typeof Verb])),
  fold,
)

/** What token `i` does, as bits of {@link Verb}. */
export const doesAt = ({ tokens }: RoleWords, i: number): number => verbs.at(tokens, i)

/** Whether token `i` does one of them. */
export const isVerb = (words: RoleWords, i: number, does: number): boolean => (doesAt(words, i) & does) !== 0

/** What tells of an office that is over, where it ended: "served until 2012". */
export const pastVerbs = new Set(['was', 'served', 'acted', 'worked'])

/** "until 2012", "from 2008 to 2012" */
export function endsInYear(words: RoleWords, at: number): boolean {
  const until = words.word(at) === 'from' ? at + 2 : at
  const isUntil = words.word(until) === 'until' || (until > at && words.word(until) === 'to')
  return isUntil && words.tokens.kind[until + 1] === TokenKind.number
}

/** "was appointed | by President Ana Kovac | as envoy" */
export function behindChooser(words: RoleWords, at: number): number {
  if (words.word(at) !== 'by') return at
  let i = at + 1
  while (i < at + longestTerm * 2 && !words.isLower(i) && !words.isComma(i)) i++
  return words.word(i) === 'as' ? i : at
}

/** "served | eight years | as mayor" */
export function behindTerm(words: RoleWords, at: number): number {
  for (let i = at + 1; i < at + longestTerm; i++) if (words.word(i) === 'as' && spans.has(words.word(i - 1))) return i
  return at
}

const longestTerm = 5
