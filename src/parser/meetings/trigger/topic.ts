import { eventIn, type Clause } from '../sentence/clause'
import { pastRow, pastSituation, type Findings } from './findings'
import { readGroup } from '../who/group'
import type { Phrase } from '../sentence/phrases'
import { wordAt } from '../sentence/sentence'
import { takeTime } from '../setting/when'

const discussing = new Set(
  `discuss review address negotiate explore finalise finalize resolve tackle talk consider coordinate seek
  revive defuse ease settle mediate secure end`.split(/\s+/),
)

/** Reads "to discuss Syria" at the verb group `i`; returns the phrase behind it. */
export function readPurpose(clause: Clause, i: number, found: Findings): number {
  const word = wordAt(clause.view, (clause.phrases[i]?.last ?? 0) - 1)
  const about = /^(?:about|on|over)$/.test(wordAt(clause.view, clause.phrases[i + 1]?.first ?? -1)) ? i + 2 : i + 1
  const next = discussing.has(word) ? takeTopic(clause, about, found) : pastPurpose(clause, i + 1)
  const at = wordAt(clause.view, clause.phrases[next]?.first ?? -1) === 'on' ? next + 1 : next
  if (next > i && clause.phrases[at]?.type === 'time') takeTime(clause, at, found)
  const company = wordAt(clause.view, clause.phrases[next]?.first ?? -1) === 'with'
  const group = company && discussing.has(word) ? readGroup(clause, next + 1) : undefined
  // "to discuss the treaty at the hotel in Accra"
  if (!group) return next > about && wordAt(clause.view, clause.phrases[next]?.first ?? -1) === 'at' ? next : i
  found.company = true
  found.parts.push(...group.parts)
  return group.next
}

/** "to sign the treaty": what is aimed at, with its "of" row. */
function pastPurpose(clause: Clause, k: number): number {
  const object = clause.phrases[k]
  return object?.type === 'noun' && eventIn(clause.view, object) < 0 ? pastRow(clause, k + 1) : -1
}

/** The words a topic spans: a noun phrase with what "of", "in", "and" hang on it. */
export function takeTopic(clause: Clause, k: number, found: Findings): number {
  const { phrases, view } = clause
  if (phrases[k]?.type !== 'noun') return k
  let last = k
  for (let j = k + 1; j < phrases.length; j++) {
    const phrase = phrases[j] as Phrase
    const word = wordAt(view, phrase.first)
    const links =
      phrase.type === 'and' || (phrase.type === 'prep' && (word === 'of' || word === 'for' || word === 'to'))
    if (!links || phrases[j + 1]?.type !== 'noun' || (phrases[j + 2]?.type === 'verb' && word !== 'of')) break
    last = ++j
  }
  const end = pastSituation(clause, last + 1)
  const { tokens } = view.local
  found.topic ??= {
    start: tokens.start[phrases[k].first] as number,
    end: tokens.end[(phrases[last] as Phrase).last - 1] as number,
  }
  return end
}
