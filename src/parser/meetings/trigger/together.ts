import type { PartCue } from '../cue'
import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import { frontTime } from '../setting/front'
import { isTheTwo } from '../who/many'
import { finish, withSubject } from '../who/withSubject'
import { isPlaced } from './findings'
import { officers, persons } from './sport'
import type { Draft } from './verbCue'

/** "came together", "got together", "is ready to come together": the phrase that says so with the verb at token `at` of phrase `k`, else -1. */
function togetherAt(clause: Clause, k: number, at: number): number {
  const { view, phrases } = clause
  if (!/^(?:c(?:ame|ome|omes|oming)|g[eo]ts?|getting)$/.test(wordAt(view, at))) return -1
  if (wordAt(view, at + 1) === 'face') return faceToFace(clause, k)
  if (wordAt(view, at + 1) !== 'together') return -1
  return phrases[k]?.last === at + 1 ? k + 1 : k
}

/** "came face to face": the phrase that ends it, else -1. */
function faceToFace({ view, phrases }: Clause, k: number): number {
  for (let j = k; j < k + 4; j++) {
    const { first = 0, last = 0 } = phrases[j] ?? {}
    if (wordAt(view, last - 1) === 'face' && wordAt(view, last - 2) === 'to') return j
    if (last - first === 1 && wordAt(view, first) === 'face' && wordAt(view, first - 1) === 'to') return j
  }
  return -1
}

/** "Ito came together with Mensah", "The two came together in Accra": persons by name, or two or several officers where or when. */
export function readTogether(clause: Clause, k: number, at: number): Draft | undefined {
  const last = togetherAt(clause, k, at)
  if (last < 0) return undefined
  const draft = withSubject(clause, k, at, 'meeting')
  const own = draft.parts.length
  finish(clause, last + 1, draft)
  const company = draft.parts.slice(own)
  if (own && company.length) return persons(clause, draft.parts) ? draft : undefined
  const [one] = draft.parts
  const two =
    own > 1
      ? draft.parts.some((part) => isSomebody(clause, part))
      : isTheTwo(clause, one) || (one !== undefined && officers.test(one.head))
  if (company.length || !two) return undefined
  return isPlaced(draft) || draft.time >= 0 || frontTime(clause, k) >= 0 ? draft : undefined
}

/** A person by name, or who may be one that the text names elsewhere. */
const isSomebody = (clause: Clause, part: PartCue): boolean =>
  persons(clause, [part]) > 0 || (part.form === 'nominal' && part.head === '')
