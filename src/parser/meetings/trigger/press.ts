import type { Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import { nameAt, wordAt } from '../sentence/sentence'
import { isPossessiveMark } from '../sentence/words'
import { nameText } from '../setting/places'

const reporters = /^(?:reporters?|journalists?|correspondents?|press|media|newspaper|magazine)$/
const outlet =
  /(?:^|\s)(?:bbc|cnn|nbc|abc|cbs|msnbc|npr|reuters|afp|bloomberg|politico|news|times|post|journal|herald|tribune|guardian|telegraph|gazette)$/

/** Whether a body reports the news. */
export const isOutlet = (name: string): boolean => outlet.test(name.toLowerCase())

/** Those who report: who speaks with them gives an interview, which is no meeting. */
export function isPress(clause: Clause, { name, form, head }: PartCue): boolean {
  if (name < 0) return form === 'nominal' && reporters.test(head)
  const span = clause.view.local.names[name]
  if (span?.kind === 'person') return isReporter(clause, span.first)
  return span?.kind === 'organization' && isOutlet(nameText(clause, name))
}

/** "CNN's Ana Kovac", "correspondent Ana Kovac", "bureau chief Ana Kovac": the person whose name begins at token `first`. */
function isReporter(clause: Clause, first: number): boolean {
  const { view } = clause
  const before = wordAt(view, first - 1)
  if (isPossessiveMark(before)) {
    const owner = nameAt(view, first - 2)
    return view.local.names[owner]?.kind === 'organization' && isOutlet(nameText(clause, owner))
  }
  return before === 'correspondent' || (before === 'chief' && wordAt(view, first - 2) === 'bureau')
}
