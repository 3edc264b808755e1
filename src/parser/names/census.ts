import type { DocumentReading } from '../reading'
import type { NameForm } from './form'
import type { Sex } from './givenNames'
import type { NameKind } from './span'

/** Below this a name is not reported, unless the same form is surely a name elsewhere in the document. */
export const sureScore = 0.5

/** One form of name in the document, with all that was counted of it. */
export interface FormEntry {
  readonly form: NameForm
  /** As written most plainly: not in a headline's capitals where there is a choice. */
  text: string
  /** Sure mentions by kind. */
  readonly counts: Map<NameKind, number>
  total: number
  /** Its place among the forms in order of first mention. */
  readonly order: number
  sex?: Sex | undefined
  /** Heads of the titles written before it. */
  readonly titles: Set<string>
  /** What each kind read by the recogniser is taken for, where that differs. */
  readonly repair: Map<NameKind, NameKind>
}

/** All forms of the document by key, in order of first mention. */
export function takeCensus(document: DocumentReading): Map<string, FormEntry> {
  const census = new Map<string, FormEntry>()
  for (const { reading } of document.blocks) {
    for (let n = 0; n < reading.names.length; n++) {
      const name = reading.names[n]
      const fact = reading.facts.names[n]
      if (!name || !fact || name.score < sureScore) continue
      const { form } = fact
      let entry = census.get(form.key)
      if (!entry) {
        entry = {
          form,
          text: form.text,
          counts: new Map(),
          total: 0,
          order: census.size,
          titles: new Set(),
          repair: new Map(),
        }
        census.set(form.key, entry)
      } else if (entry.form.text !== form.text && isShouted(entry.text)) entry.text = form.text
      entry.total++
      entry.counts.set(name.kind, (entry.counts.get(name.kind) ?? 0) + 1)
      if (fact.sex) entry.sex ??= fact.sex
      if (fact.title) entry.titles.add(fact.title)
    }
  }
  return census
}

const isShouted = (text: string): boolean => text === text.toUpperCase()
