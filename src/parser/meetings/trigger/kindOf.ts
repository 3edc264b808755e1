import type { MeetingKind } from '../../model'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { isHadByTwo, remote } from './nounSense'
import { overTelephone } from './telephone'
import type { Findings } from './findings'
import { telephones } from '../lexicon'

/** A conference by video is a call, so are telephone talks, and a call of courtesy is none. */
export function kindOf(clause: Clause, at: number, kind: MeetingKind): MeetingKind {
  const word = wordAt(clause.view, at)
  const before = wordAt(clause.view, at - 1)
  if (word.startsWith('conference') && remote.has(before)) return 'call'
  if (kind === 'talks' && /^(?:tele)?phone$/.test(before)) return 'call'
  if (word === 'discussion' && overTelephone(clause, at)) return 'call'
  // "had a conversation in Accra"
  if (word === 'conversation' && isHadByTwo(clause, at)) return 'talks'
  return word === 'call' && before === 'courtesy' ? 'meeting' : kind
}

/** "a conversation with Ito in Accra": somewhere, and not by telephone. */
export const isInPerson = (clause: Clause, at: number, { places }: Findings): boolean =>
  wordAt(clause.view, at).startsWith('conversation') &&
  places.some(({ name, first }) => name >= 0 && first > at) &&
  !telephones.has(wordAt(clause.view, at - 1)) &&
  !overTelephone(clause, at)
