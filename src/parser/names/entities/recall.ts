import { counted, littleSupport, nameKinds, repaired, type FormEntry, type Thing } from './entry'
import type { NameForm } from '../form'

// Which forms of a document are so surely names that they are names where the recogniser left them alone, too.

/** Whether all that was read under a form is of persons, as repaired. */
export const isPersons = (entry: FormEntry): boolean =>
  nameKinds.every((kind) => !counted(entry, kind) || repaired(entry, kind) === 'person')

/** "President Marsh", more than once: a surname that needs no given name to be sure of. */
export const isTitled = ({ titles, total, unsure }: FormEntry): boolean => titles !== undefined && total > 1 && !unsure

/** Whether the recogniser took the form for a name mostly, and was sure of it. */
export const isKnown = ({ support, left, total }: FormEntry): boolean =>
  2 * total >= left && Math.max(...support) > littleSupport * total

/**
 * The thing meant by capitals that the recogniser left alone, `written` so, where the document is sure of their form and
 * mostly of one kind. Letters in capitals are a name wherever they stand; a single word that begins a sentence is none.
 */
export function thingRecalled(entry: FormEntry, written: NameForm, initial: boolean): Thing | undefined {
  const { form, total, counts, support, repair } = entry
  const { words, acronym, key } = form
  const isSure =
    words.length > 1 || (!initial && (acronym ? written.acronym && key.length > 2 : key.length > 3 && isKnown(entry)))
  if (!isSure || repair) return undefined
  const at = support.indexOf(Math.max(...support))
  return (counts[at] as number) * 3 < total * 2 ? undefined : entry.things?.[at]
}
