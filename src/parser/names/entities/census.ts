import type { DocumentReading } from '../../reading'
import { mapInSteps, pausing, type Steps } from '../../steps'
import { evenScore, kindIndex, type FormEntry } from './entry'
import type { NameForm } from '../form'
import type { NameFact } from '../facts'
import type { NameKind, NameSpan } from '../span'

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
export function* takeCensus(document: DocumentReading): Steps<Census> {
  const forms = new Map<string, FormEntry>()
  const unsure: [entries: (FormEntry | undefined)[], n: number, form: NameForm, kind: NameKind][] = []
  const ofName = yield* mapInSteps(document.blocks, ({ reading }) => {
    const entries: (FormEntry | undefined)[] = []
    const { facts, names } = reading
    for (let n = 0; n < names.length; n++) {
      const { kind, score } = names[n] as NameSpan
      const { form, sex, title, personal } = facts.names[n] as NameFact
      let entry = forms.get(form.key)
      entries.push(entry)
      if (score < sureScore) {
        if (!entry) unsure.push([entries, n, form, kind])
        continue
      }
      if (!entry) {
        entry = entryOf(form, forms.size)
        forms.set(form.key, entry)
        entries[n] = entry
      } else if (entry.text !== form.text && isShouted(entry.text)) entry.text = form.text
      entry.total++
      const { counts, support } = entry
      const at = kindIndex(kind)
      counts[at] = (counts[at] ?? 0) + 1
      support[at] = (support[at] ?? 0) + score - evenScore
      entry.personal ||= personal
      if (sex) entry.sex ??= sex
      if (title) (entry.titles ??= new Set()).add(title)
    }
    return entries
  })
  yield* pausing(document.blocks, ({ reading }) => {
    for (const { form, initial } of reading.facts.unclaimed) {
      const entry = initial ? undefined : forms.get(form.key)
      if (entry) entry.left++
    }
  })
  for (const [entries, n, form, kind] of unsure)
    entries[n] = forms.get(form.key) ?? (document.uncertain ? unsureEntry(forms, form, kind) : undefined)
  return { forms, ofName }
}

function entryOf(form: NameForm, order: number): FormEntry {
  return {
    form,
    text: form.text,
    counts: [0, 0, 0, 0, 0],
    support: [0, 0, 0, 0, 0],
    total: 0,
    personal: false,
    left: 0,
    order,
    sex: undefined,
    titles: undefined,
    repair: undefined,
    person: undefined,
    namesakes: undefined,
    things: undefined,
  }
}

/** The form of a name that no mention makes sure of, where such names are wanted. */
function unsureEntry(forms: Map<string, FormEntry>, form: NameForm, kind: NameKind): FormEntry {
  const counts = [0, 0, 0, 0, 0]
  counts[kindIndex(kind)] = 1
  const entry: FormEntry = { ...entryOf(form, forms.size), counts, total: 1, unsure: true }
  forms.set(form.key, entry)
  return entry
}

const isShouted = (text: string): boolean => text === text.toUpperCase()
