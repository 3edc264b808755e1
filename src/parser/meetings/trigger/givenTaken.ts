import type { PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { readGroup } from '../who/group'
import { subjectOf } from '../who/subject'
import { isPassive } from '../who/withSubject'

const verbRightBefore = ({ view, phrases }: Clause, k: number): string =>
  phrases[k - 1]?.type === 'verb' ? wordAt(view, (phrases[k - 1]?.last ?? 0) - 1) : ''

/** "took a call from Ito", "placed a call to Ito": what stands right before the call at phrase `k`. */
export const isTaken = (clause: Clause, k: number): boolean =>
  /^(?:t(?:ake|akes|ook|aken)|plac(?:e|es|ed)|receiv(?:e|es|ed)|got|made)$/.test(verbRightBefore(clause, k))

/** "granted an audience to Ito". */
export const isGranted = (clause: Clause, k: number): boolean =>
  /^(?:grant(?:s|ed)?|gave|gives?|given)$/.test(verbRightBefore(clause, k))

/** "had coffee with Ito". */
export const isShared = (clause: Clause, k: number): boolean =>
  /^(?:had|have|has|having|took|take|takes|drank|drink|shared?)$/.test(verbRightBefore(clause, k))

/**
 * Who stands on both sides of what is paid, taken or granted at phrase `k`, as far as the noun does not tell them itself: "paid a
 * courtesy call on Ito", "took a call from Ito", "granted an audience to Ito", "gave lunch to Ito", "was granted an audience by Ito".
 */
export function bothSides(clause: Clause, k: number, word: string): readonly PartCue[] {
  const { view, phrases } = clause
  const prep = wordAt(view, phrases[k + 1]?.first ?? -1)
  if (word === 'call' && prep === 'on') return readGroup(clause, k + 2, 'host')?.parts ?? []
  const own = subjectOf(clause, k - 1).group?.parts ?? []
  if (word === 'call' && /^(?:from|to)$/.test(prep) && isTaken(clause, k)) return own
  if (word === 'call' || !isGranted(clause, k)) return []
  // The guests are read with what else stands behind the noun.
  if (prep === 'to' || prep === 'for') return own.map((part) => ({ ...part, role: 'host' as const }))
  const guest = isPassive(clause, k - 1, (phrases[k - 1]?.last ?? 0) - 1)
  return prep === 'by' && guest ? own : []
}
