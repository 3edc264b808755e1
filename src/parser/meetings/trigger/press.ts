import type { Clause } from '../sentence/clause'
import type { PartCue } from '../cue'
import { nameText } from '../setting/places'

const reporters = /^(?:reporters?|journalists?|correspondents?|press|media|newspaper|magazine)$/
const outlet =
  /(?:^|\s)(?:bbc|cnn|nbc|abc|cbs|msnbc|npr|reuters|afp|bloomberg|politico|news|times|post|journal|herald|tribune|guardian|telegraph|gazette)$/

/** Whether a body reports the news. */
export const isOutlet = (name: string): boolean => outlet.test(name.toLowerCase())

/** Those who report: who speaks with them gives an interview, which is no meeting. */
export function isPress(clause: Clause, { name, form, head }: PartCue): boolean {
  if (name < 0) return form === 'nominal' && reporters.test(head)
  return clause.view.local.names[name]?.kind === 'organization' && isOutlet(nameText(clause, name))
}
