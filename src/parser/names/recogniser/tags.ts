import type { NameKind } from '../span'

/** The kinds of names in the order of their tags. */
export const nameKinds = ['person', 'organization', 'place', 'group', 'event'] as const satisfies readonly NameKind[]

/** Tags: 0 is outside any name, `1 + 2k` begins a name of kind `k`, `2 + 2k` continues it. */
export const tagCount = 1 + 2 * nameKinds.length

export const beginTag = (kind: number): number => 1 + 2 * kind
export const insideTag = (kind: number): number => 2 + 2 * kind

/** The kind of a tag other than 0. */
export const kindOfTag = (tag: number): number => (tag - 1) >> 1

export const isInside = (tag: number): boolean => tag > 0 && (tag & 1) === 0

/** Whether `to` may follow `from`: a name is continued only from its own kind. */
export const mayFollow = (from: number, to: number): boolean => !isInside(to) || from === to || from === to - 1
