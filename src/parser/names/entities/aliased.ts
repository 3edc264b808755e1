import type { DocumentReading } from '../../reading'
import { pausing, type Steps } from '../../steps'
import type { Census } from './census'
import { counted, kindIndex, nameKinds, repaired, type FormEntry } from './entry'
import type { NameKind, NameSpan } from '../span'

/** By the form that somebody or a body is also called by, as the text says, the form of the name before it. */
export type Aliases = ReadonlyMap<FormEntry, FormEntry>

/** Gathers what the text says others are also called; wherever such a form stands, it is what its bearer is. */
export function* gatherAliases(document: DocumentReading, { ofName }: Census): Steps<Aliases> {
  const aliases = new Map<FormEntry, FormEntry>()
  let b = 0
  yield* pausing(document.blocks, ({ reading: { facts, names } }) => {
    const entries = ofName[b++] ?? []
    for (const cue of facts.aliases) {
      const [bearer, alias] = [entries[cue.name], entries[cue.alias]]
      if (!bearer || !alias || bearer === alias || aliases.has(alias) || aliases.has(bearer)) continue
      aliases.set(alias, bearer)
      becomes(alias, repaired(bearer, (names[cue.name] as NameSpan).kind))
    }
  })
  return aliases
}

function becomes(entry: FormEntry, kind: NameKind): void {
  delete entry.nothing
  entry.alias = true
  entry.repair = nameKinds.map((own) => (counted(entry, own) ? kind : undefined))
  entry.repair[kindIndex(kind)] = undefined
}
