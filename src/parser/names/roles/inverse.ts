import { closes } from './roleAhead'
import { phraseBefore, type RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'
import type { NameSpan } from '../span'

const being = new Set(['is', 'remains', 'was'])

/** "The current ambassador to Zembla is | Ana Kovac |.": the office that the sentence begins with, and who holds it. */
export function inverseRole(words: RoleWords, { first, last }: NameSpan): RolePhrase | undefined {
  if (!being.has(words.word(first - 1)) || !closes.has(words.word(last))) return undefined
  const phrase = phraseBefore(words, first - 1)
  const opener = phrase ? phrase.first - 1 : -1
  return phrase && words.word(opener) === 'the' && words.sentenceStart(opener) === opener ? phrase : undefined
}
