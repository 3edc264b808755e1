import type { NameForm } from '../form'

/** What a body is in general, and the words that mean it once it has been named: "the firm" is the company told of. */
const kinds: Readonly<Record<string, string>> = {
  company: `company firm corporation carmaker automaker retailer manufacturer insurer chipmaker brewer startup start-up`,
  airline: 'airline carrier',
  bank: 'bank lender',
  agency: 'agency regulator watchdog',
  newspaper: 'newspaper paper',
  broadcaster: 'broadcaster network',
  organization: 'organisation organization',
  bloc: 'bloc alliance',
  country: 'country',
  ...Object.fromEntries(
    `ministry department court council committee commission university institute foundation association federation museum
    party union hospital charity band`
      .split(/\s+/)
      .map((word) => [word, word]),
  ),
}

/** Words that are said in general too ("left the hospital"): they mean a body only near its name. */
export const saidInGeneral: ReadonlySet<string> = new Set('party union hospital charity band organization'.split(' '))

/** By each word the kind of body that it means. */
export const bodyWords: ReadonlyMap<string, string> = new Map(entriesOfKinds(kinds))

/** Words of names that tell the kind of body, beside the words above. */
const inNames = entriesOfKinds({
  company: `corp corporation inc incorporated ltd limited co company plc holdings industries motors technologies systems electronics
    pharmaceuticals energy oil petroleum steel mining`,
  airline: 'airlines airways air',
  bank: 'bank bancorp bundesbank',
  agency: 'agency administration bureau authority',
  newspaper: 'times post herald tribune telegraph gazette newspaper daily',
  party: 'party democrats',
})

const kindOfName: ReadonlyMap<string, string> = new Map([
  ...Array.from(bodyWords.values(), (kind): [string, string] => [kind, kind]),
  ...inNames,
])

function entriesOfKinds(lists: Readonly<Record<string, string>>): [word: string, kind: string][] {
  return Object.entries(lists).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word): [string, string] => [word, kind]),
  )
}

const links = new Set(['of', 'for', 'on'])

/** The kind that a body's own name tells: by its last word, the one in front of "of", or the first. */
export function kindNamed({ words }: NameForm): string | undefined {
  const link = words.findIndex((word) => links.has(word))
  const heads = [words[words.length - 1], link > 0 ? words[link - 1] : undefined, words[0]]
  for (const head of heads) {
    const kind = head && kindOfName.get(head)
    if (kind) return kind
  }
  return undefined
}
