import type { FormEntry } from './entry'
import type { NameForm } from '../form'

/** How else an Arabic surname may be written in the same text. */
export interface Spelling {
  readonly word: string
  /** Only where the other name, if not this one, has its article apart: Golding is not Jolding. */
  readonly if: 'any' | 'theirs' | 'either'
}

/**
 * The other spellings of a surname as far as they follow from the article, which stands apart or is joined to it ("al-Tessidi",
 * "Altessidi"), and from the first letter, which Egyptians and Syrians write otherwise ("al-Golani", "Jolani").
 */
export function arabicSpellings(surname: string, own: NameForm): readonly Spelling[] {
  if (surname.length < shortest) return []
  const found: Spelling[] = []
  if (hasArticle(own)) found.push({ word: `al${surname}`, if: 'any' })
  if (surname.startsWith('al') || surname.startsWith('el')) found.push({ word: surname.slice(2), if: 'theirs' })
  if (surname.startsWith('g')) found.push({ word: `j${surname.slice(1)}`, if: 'either' })
  if (surname.startsWith('j')) found.push({ word: `g${surname.slice(1)}`, if: 'either' })
  return found
}

const shortest = 5

/** Whether two names that are so spelt may be one. */
export function allows({ if: needed }: Spelling, own: NameForm, theirs: readonly FormEntry[]): boolean {
  if (needed === 'any' || (needed === 'either' && hasArticle(own))) return true
  return theirs.some(({ form }) => hasArticle(form))
}

function hasArticle({ text }: NameForm): boolean {
  const small = ` ${text.toLowerCase()}`
  return small.includes(' al-') || small.includes(' el-') || small.includes(' al ') || small.includes(' el ')
}
