import { fold } from '../../names/fold'
import { courtesy } from '../../names/roles/titles'
import { tokenText } from '../../text/tokens'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { possessives } from '../sentence/words'

/** "received | His Highness | the Crown Prince Ito", "met | HE | the president": behind such words at phrase `k`; `k` where none stand. */
export function pastHonour({ view, phrases }: Clause, k: number): number {
  const phrase = phrases[k]
  const next = phrases[k + 1]
  if (phrase?.type !== 'noun' || next?.type !== 'noun' || next.first !== phrase.last) return k
  const { first, last } = phrase
  const word = wordAt(view, first)
  if (last === first + 1 && word === 'he') return tokenText(view.local.tokens, first) === 'HE' ? k + 1 : k
  if (last !== first + 2 || !possessives.has(word)) return k
  return courtesy.has(fold(wordAt(view, last - 1))) ? k + 1 : k
}
