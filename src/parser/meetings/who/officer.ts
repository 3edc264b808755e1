import type { PartCue } from '../cue'
import { wordAt, type SentenceView } from '../sentence/sentence'

const offices = new Set(
  'envoy ambassador minister president premier king emir chancellor secretary delegation general commander speaker governor mayor chief diplomat negotiator'.split(
    ' ',
  ),
)
const visitors = new Set(['guest', 'visitor'])

/** "The envoy", "the minister": one who holds an office, told by it alone. */
export const isOfficer = (view: SentenceView, { form, head, first }: PartCue): boolean =>
  form === 'nominal' && offices.has(head) && wordAt(view, first) === 'the'

/** Guests whom a person by name receives though nobody names them. */
export const officeHolders =
  /^(?:(?:minister|president|leader|ambassador|envoy|diplomat|lawmaker|senator|governor|official|negotiator)s|delegations?)$/

/** "the deputy minister", "the guest": one whom somebody sees or receives though nobody names him. */
export const isGuest = (view: SentenceView, part: PartCue): boolean =>
  isOfficer(view, part) || (part.form === 'nominal' && visitors.has(part.head) && wordAt(view, part.first) === 'the')

/** The words that {@link isGuest} knows. */
export const guests: readonly string[] = [...offices, ...visitors]
