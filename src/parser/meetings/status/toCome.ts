import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'
import type { Told } from './status'

/** How many words behind the meeting the relative begins: "a summit of the union that …". */
const farthest = 5

const happens =
  /^(?:bring|gather|take|include|begin|start|open|convene|(?:be )?(?:held|hosted|convened|organi[sz]ed|attended|chaired|headed))$/

/**
 * "a summit that would bring together Ito and Mensah", "the meeting, which will be held in Accra": what a relative behind the
 * noun at token `at` tells of whether the meeting is still to come.
 */
export function toCome({ view }: Clause, at: number, dated: boolean): Told | undefined {
  for (let i = at + 1; i <= at + farthest && i < view.to; i++) {
    const word = wordAt(view, i)
    if (/^[.;:–—-]$/.test(word) || (word === ',' && wordAt(view, i + 1) !== 'which')) return undefined
    if (word !== 'that' && word !== 'which') continue
    const modal = wordAt(view, i + 1)
    const verb = wordAt(view, i + 2)
    if (!happens.test(verb === 'be' ? `be ${wordAt(view, i + 3)}` : verb)) return undefined
    if (modal === 'will' || (modal === 'would' && dated)) return { status: 'planned', ground: 'said' }
    return /^(?:would|could|may|might)$/.test(modal) ? { status: 'proposed', ground: 'said' } : undefined
  }
  return undefined
}
