import { isByNamed, isByPerson, isDemanded, isWilling, judging, reticent, tells } from '../status/attitude'
import { attending, isBesides, touring } from '../who/besides'
import type { Clause } from '../sentence/clause'
import { subjectOf, withWhom } from '../who/subject'
import { holding, hosting } from './holding'
import { hostPlace } from '../setting/hostPlace'
import { wordAt } from '../sentence/sentence'
import { isCalledOff, judge, type Told } from '../status/status'
import { opensQuotation } from '../sentence/opensQuotation'
import { pronoun } from '../who/parts'
import { readProgramme } from './programme'
import { addSubject, withGovernor, wordsOf } from '../status/rulers'
import { isReported } from '../status/governor'
import { isConditional, isThoughtOf } from '../status/uncertain'
import type { Draft } from './verbCue'
import { inheritGoal, type Known } from './within'
import { looksAdverbial } from '../sentence/words'

/** Who skips a summit is absent from it; it takes place all the same. */
const missing = /^(?:skip|boycott|miss(?:ed|es|ing)?$|shun|snub)/

const refusing = /^(?:not|never|won['’]t|declin|refus|can['’]?not|can['’]t|did?n['’]t|unable)/

/** "the summit", "this year's summit", and not "talks": there is one, whoever hosts it. */
const isKnown = ({ view, phrases }: Clause, k: number): boolean =>
  /^(?:the|this|next)$/.test(wordAt(view, phrases[k]?.first ?? -1))

/** What the verb at phrase `verb`, of which the noun is the object, says: whether it comes to pass, and who else takes part. */
export function underVerb(clause: Clause, verb: number, draft: Draft, known: Known): Told {
  const words = wordsOf(clause, verb)
  const main = words.filter((word) => !looksAdverbial(word)).at(-1) ?? ''
  const refuses = words.some((word) => refusing.test(word))
  if (missing.test(main) || (attending.test(main) && refuses)) {
    addSubject(clause, verb, draft.parts, 'absent')
    return { status: 'held', ground: 'none' }
  }
  if (/^call(?:s|ed|ing)?$/.test(main)) {
    // "called it a good meeting" names one that was told before.
    if (!/^(?:this|it|that)$/.test(wordAt(clause.view, clause.phrases[verb]?.last ?? -1)))
      addSubject(clause, verb, draft.parts, 'member')
    const { view, phrases } = clause
    const due = phrases[known.next - 1]?.type === 'time' && wordAt(view, phrases[known.next - 2]?.first ?? -1) === 'for'
    return due ? { status: 'planned', ground: 'said' } : { status: 'held', ground: 'hinted' }
  }
  const out = words.includes('out') || wordAt(clause.view, clause.phrases[verb]?.last ?? -1) === 'out'
  if (/^rul(?:e[ds]?|ing)$/.test(main) && out) {
    if (!known.owned && !draft.between) addSubject(clause, verb, draft.parts, 'member')
    return { status: words.includes('not') ? 'proposed' : 'denied', ground: 'said' }
  }
  // "turned down a meeting"
  if (/^turn(?:s|ed|ing)?$/.test(main) && wordAt(clause.view, clause.phrases[verb]?.last ?? -1) === 'down') {
    if (!known.owned && !draft.between) addSubject(clause, verb, draft.parts, 'member')
    return { status: 'denied', ground: 'said' }
  }
  // "could not take the talks seriously"
  if (/^t(?:ak(?:e[ns]?|ing)|ook)$/.test(main) && draft.kind !== 'visit') return { status: 'held', ground: 'none' }
  const hosts = hosting.has(main)
  // "would not host the summit": it is held elsewhere
  if (hosts && refuses && main.includes('host') && isKnown(clause, verb + 1)) {
    addSubject(clause, verb, draft.parts, 'absent')
    return { status: /^did/.test(words[0] ?? '') ? 'held' : 'planned', ground: 'said' }
  }
  if (isThoughtOf(clause, verb)) words.unshift('would')
  // Where one travels "to prepare the summit" is not where that one is.
  if (words[0] === 'to' && (hosts || holding.has(main))) inheritGoal(clause, verb, draft)
  const fallback: Told = { status: 'held', ground: holding.has(main) || hosts ? 'said' : 'hinted' }
  // "Leaders open a summit" are not open to one; after "failed talks" there were some.
  const apart = /^(?:open|failed)$/.test(main) && words.length === 1
  const ruling = apart || isBesides(clause, verb, words) ? [] : withGovernor(clause, verb, words)
  // "held no talks", "there will be no meeting"
  const none =
    wordAt(clause.view, clause.phrases[verb + 1]?.first ?? -1) === 'no' &&
    (holding.has(main) || /^(?:be|been|is|are|was|were)$/.test(main))
  // "declined to discuss his meeting with her": he tells nothing of it
  if (reticent.test(main) && words.includes('to')) return { status: 'held', ground: 'none' }
  if (isCalledOff(words[0] ?? '') && isDemanded(clause, verb)) ruling.unshift('demanded')
  // "unless they reopen talks"
  if (isConditional(clause, verb) && (holding.has(main) || hosts)) ruling.unshift('if')
  const told: Told = none ? { status: 'denied', ground: 'said' } : judge(ruling, fallback, isReported(clause, verb))
  const takesPart =
    hosts ||
    attending.test(main) ||
    (!known.owned &&
      (holding.has(main) ||
        isWilling(words) ||
        (draft.kind === 'visit' && touring.test(main)) ||
        (known.company > 0 && tells(words) && isByPerson(clause, verb)) ||
        (draft.company && !judging.test(main) && isByNamed(clause, verb))))
  const between = draft.between && !hosts && !attending.test(main)
  if (/^(?:includ|featur|involv)/.test(main)) readProgramme(clause, verb, draft)
  // "“Just had a call with Ito,” Mensah wrote"
  if (holding.has(main) && opensQuotation(clause, verb))
    draft.parts.unshift(pronoun(clause.phrases[verb]?.first ?? 0, 'i', 'member'))
  if (takesPart && !between) addSubject(clause, verb, draft.parts, hosts ? 'host' : 'member')
  // Who offers to host need not have it at home.
  if (hosts && told.status !== 'proposed') hostPlace(clause, verb, draft)
  if (holding.has(main)) draft.parts.push(...withWhom(clause, subjectOf(clause, verb).at))
  return told
}
