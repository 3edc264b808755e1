import type { Entity, MentionForm } from '../model'
import type { FormEntry } from './entities/entry'
import { isParticle, type NameForm } from './form'
import type { NameKind } from './span'

/**
 * The fullest form: most words, then most letters; of a people the adjective ("Russian" before "Russians"). What the bearer is
 * only also called is not the name.
 */
export function fullest(kind: NameKind, forms: readonly FormEntry[]): string {
  let best = forms[0]?.text ?? ''
  let most = forms[0]?.form.words.length ?? 0
  for (const { form, text, alias } of forms) {
    if (alias) continue
    const { length } = form.words
    const fuller = length > most || (length === most && text.length > best.length)
    if (kind === 'group' ? text.length < best.length : fuller) {
      best = text
      most = length
    }
  }
  return best
}

/** Whether a mention is the entity's full name or a shorter form. */
export function formOf({ kind, name }: Entity, form: NameForm): MentionForm {
  if (form.text === name || kind === 'group') return 'full'
  if (kind === 'person') return form.words.length > 1 && !isParticle(form.words[0] as string) ? 'full' : 'short'
  return form.acronym || form.words.length < blanksIn(name) + 1 ? 'short' : 'full'
}

function blanksIn(text: string): number {
  let count = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}
