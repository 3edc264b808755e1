import type { NameForm } from '../form'
import type { Sex } from '../givenNames'
import type { NameKind } from '../span'

/** The kinds of names; their places in this list index the small arrays of {@link FormEntry}. */
export const nameKinds: readonly NameKind[] = ['person', 'organization', 'place', 'group', 'event']

/** The place of a kind in {@link nameKinds}: a switch is faster than any table of words. */
export function kindIndex(kind: NameKind): number {
  switch (kind) {
    case 'person':
      return 0
    case 'organization':
      return 1
    case 'place':
      return 2
    case 'group':
      return 3
    case 'event':
      return 4
  }
}

/** One form of name in the document, with all that was counted of it and whom it means. */
export interface FormEntry {
  readonly form: NameForm
  /** As written most plainly: not in a headline's capitals where there is a choice. */
  text: string
  /** Sure mentions by kind. */
  readonly counts: number[]
  /** How sure the recogniser was of each kind: the sum over its mentions of what their scores are above {@link evenScore}. */
  readonly support: number[]
  total: number
  /** Whether it is told as a person is, where it was read as a place or people. */
  personal: boolean
  /** How often the recogniser left it alone where its capital says something. */
  left: number
  /** Set where no mention is sure: the form is known because unsure names are wanted. */
  readonly unsure?: true
  /** Set where the document as a whole says that it names nothing: it is dropped. */
  nothing?: true
  /** Set where the text says that somebody or a body of another name is also called so. */
  alias?: true
  /** Its place among the forms in order of first mention. */
  readonly order: number
  sex: Sex | undefined
  /** Heads of the titles written before it. */
  titles: Set<string> | undefined
  /** What each kind read by the recogniser is taken for, where any differs. */
  repair: (NameKind | undefined)[] | undefined
  /** The person meant, where the form is a person's and means one alone. */
  person: Person | undefined
  /** Those of whom each mention means one. */
  namesakes: Bearers | undefined
  /** The thing meant, by kind. */
  things: (Thing | undefined)[] | undefined
}

/** One person of the document. */
export interface Person {
  readonly kind: 'person'
  /** The forms that name this person and nobody else, the fullest first. */
  readonly forms: FormEntry[]
  sex: Sex | undefined
  titles: Set<string> | undefined
  /** Where a bare surname or given name of this person must choose among namesakes. */
  readonly shared: Bearers[]
  /** The index of its entity, -1 before its first mention. */
  entity: number
}

/** One organisation, place, group or event of the document. */
export interface Thing {
  readonly kind: NameKind
  readonly forms: FormEntry[]
  entity: number
}

/** Those who share one surname or given name. */
export interface Bearers {
  readonly count: number
  met(person: Person, block: number): void
  choose(block: number, sex: Sex | undefined, title: string | undefined): Person | undefined
}

/** A little below the least score of a sure name, so that every mention speaks for its kind. */
export const evenScore = 0.45

/** A form whose mentions support its kinds by no more than this on average was taken for a name without being sure. */
export const littleSupport = 0.2

/** All that speaks for a kind. */
export const supported = (entry: FormEntry, kind: NameKind): number => entry.support[kindIndex(kind)] ?? 0

export const counted = (entry: FormEntry, kind: NameKind): number => entry.counts[kindIndex(kind)] ?? 0

/** What a form read as `kind` is taken for. */
export const repaired = (entry: FormEntry, kind: NameKind): NameKind => entry.repair?.[kindIndex(kind)] ?? kind
