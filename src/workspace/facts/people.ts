import { readFactFile, type FactFile } from './fact-file'
import { link, text, texts } from './fields'

/** What a reader knows of a person, from `.readout/people.yaml`. */
export interface OwnPerson {
  readonly name: string
  readonly aliases?: readonly string[]
  readonly note?: string
  readonly link?: string
}

/** All forms of the name. */
export const formsOf = ({ name, aliases = [] }: OwnPerson): string[] => [name, ...aliases]

/** Reads the text of `.readout/people.yaml`. Never throws. */
export function readPeopleFacts(source: string): FactFile<OwnPerson> {
  return readFactFile<OwnPerson>(source, {
    entry: 'a person',
    fields: { name: text, aliases: texts, note: text, link },
    names: formsOf,
    missing: ({ name }) => (name === undefined ? 'A person needs a name.' : undefined),
  })
}
