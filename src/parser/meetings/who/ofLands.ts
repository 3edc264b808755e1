import type { Clause } from '../sentence/clause'
import type { PartCue, PartRole } from '../cue'
import { namesIn } from '../sentence/clause'
import type { Group } from './parts'
import { wordAt } from '../sentence/sentence'

const lands = /^(?:countries|nations|governments|states|neighbou?rs|sides|parties)$/

/**
 * "the foreign ministers | of the two countries", "officials | from both states": with what they are of; undefined where the
 * phrase goes on otherwise. Persons named behind are meant themselves.
 *
 * @param title the phrase before it
 */
export function ofLands(clause: Clause, title: number, role: PartRole): Group | undefined {
  const { view, phrases } = clause
  const k = title + 1
  const own = phrases[title]
  const inner = phrases[k + 1]
  if (own?.type !== 'noun' || inner?.type !== 'noun' || !/^(?:of|from)$/.test(wordAt(view, phrases[k]?.first ?? -1)))
    return undefined
  const { first, last } = inner
  const head = wordAt(view, last - 1)
  const counted = /^(?:both|the (?:two|three))$/.test(
    view.words.slice(first - view.from, last - 1 - view.from).join(' '),
  )
  const plural = wordAt(view, own.last - 1)
  if (!lands.test(head) || !counted || !plural.endsWith('s') || namesIn(view, own.first, own.last).length)
    return undefined
  const of: PartCue = { first, last, form: 'nominal', role, name: -1, head, sides: [] }
  return { parts: [{ ...of, first: own.first, last: own.last, head: plural, of }], next: k + 2 }
}
