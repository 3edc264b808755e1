import type { DocumentReading } from '../reading'
import { kindIndex, type FormEntry } from './entry'

/** Below this a name is not reported, unless the same form is surely a name elsewhere in the document. */
export const sureScore = 0.5

/** The forms of a document. */
export interface Census {
  /** By key, in order of first mention. */
  readonly forms: ReadonlyMap<string, FormEntry>
  /** The form of each local name of each block; undefined where no sure name of the document is so written. */
  readonly ofName: readonly (readonly (FormEntry | undefined)[])[]
}

/** Counts the forms of the document: one look-up a name. */
export function takeCensus(document: DocumentReading): Census {
  const forms = new Map<string, FormEntry>()
  const unsure: [(FormEntry | undefined)[], number, string][] = []
  const ofName = document.blocks.map(({ reading }) => {
    const entries: (FormEntry | undefined)[] = []
    reading.names.forEach(({ kind, score }, n) => {
      const fact = reading.facts.names[n]
      if (!fact) return
      const { form, sex, title } = fact
      let entry = forms.get(form.key)
      entries.push(entry)
      if (score < sureScore) {
        if (!entry) unsure.push([entries, n, form.key])
        return
      }
      if (!entry) {
        entry = {
          form,
          text: form.text,
          counts: [0, 0, 0, 0, 0],
          total: 0,
          order: forms.size,
          sex: undefined,
          titles: undefined,
          repair: undefined,
          person: undefined,
          namesakes: undefined,
          things: undefined,
        }
        forms.set(form.key, entry)
        entries[n] = entry
      } else if (entry.text !== form.text && isShouted(entry.text)) entry.text = form.text
      entry.total++
      entry.counts[kindIndex[kind]] = (entry.counts[kindIndex[kind]] ?? 0) + 1
      if (sex) entry.sex ??= sex
      if (title) (entry.titles ??= new Set()).add(title)
    })
    return entries
  })
  for (const [entries, n, key] of unsure) entries[n] = forms.get(key)
  return { forms, ofName }
}

const isShouted = (text: string): boolean => text === text.toUpperCase()
