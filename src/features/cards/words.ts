import type { Entity, InstrumentKind } from '../../parser/model'

/** What an entity is, as a reader says it. */
export const kindWords: Readonly<Record<Entity['kind'], string>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
  group: 'people',
  event: 'event',
  instrument: 'document',
}

/** What an instrument is, as a reader says it. */
export const instrumentWords: Readonly<Record<InstrumentKind, string>> = {
  'un-security-council-resolution': 'UN Security Council resolution',
  'un-general-assembly-resolution': 'UN General Assembly resolution',
  'un-presidential-statement': 'UN Security Council presidential statement',
  resolution: 'resolution',
  law: 'law',
  bill: 'bill',
  'eu-act': 'EU act',
  treaty: 'treaty',
  agreement: 'agreement',
  case: 'case',
  charter: 'charter',
}

const reasons: Readonly<Record<string, string>> = {
  'title-before-name': 'a title before the name',
  'role-after-name': 'a role behind the name',
  'full-name': 'a full name',
  'known-country': 'a known country or region',
  'known-nationality': 'a known nationality or people',
  'acronym-in-brackets': 'its letters in brackets behind the name',
  dateline: 'the dateline names it',
  learned: 'how it is written, and the words beside it',
}

/** "Why a person: a title before the name": the rule that took the words for what they were taken for. */
export function reasonWords({ kind, why }: Pick<Entity, 'kind' | 'why'>): string {
  const what = kindWords[kind]
  const reason = Object.hasOwn(reasons, why.rule) ? (reasons[why.rule] as string) : why.rule.replace(/-/g, ' ')
  return `Why ${/^[aeiou]/.test(what) ? 'an' : 'a'} ${what}: ${reason}`
}
