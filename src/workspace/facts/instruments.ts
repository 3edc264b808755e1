import type { InstrumentKind } from '../../parser/model'
import { readFactFile, type FactFile } from './fact-file'
import { day, link, oneOf, tally, text, texts, type Tally } from './fields'

/** What a reader knows of an instrument, from `.readout/instruments.yaml`. */
export interface OwnInstrument {
  /** As articles call it; this or the symbol is there. */
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly kind?: InstrumentKind
  readonly symbol?: string
  readonly title?: string
  readonly adopted?: string
  readonly vote?: Tally
  readonly link?: string
  readonly note?: string
}

/** All kinds that may be written. */
export const instrumentKinds: readonly InstrumentKind[] = [
  'un-security-council-resolution',
  'un-general-assembly-resolution',
  'un-presidential-statement',
  'resolution',
  'law',
  'bill',
  'eu-act',
  'treaty',
  'agreement',
  'case',
  'charter',
]

/** All that articles may call it. */
export const namesOf = ({ name, symbol, aliases = [] }: OwnInstrument): string[] =>
  [name, symbol, ...aliases].filter((one) => one !== undefined)

/** Reads the text of `.readout/instruments.yaml`. Never throws. */
export function readInstrumentFacts(source: string): FactFile<OwnInstrument> {
  return readFactFile<OwnInstrument>(source, {
    entry: 'an instrument',
    fields: {
      name: text,
      aliases: texts,
      kind: oneOf(instrumentKinds),
      symbol: text,
      title: text,
      adopted: day,
      vote: tally,
      link,
      note: text,
    },
    names: namesOf,
    missing: ({ name, symbol }) => ((name ?? symbol) ? undefined : 'An instrument needs a name or a symbol.'),
  })
}
