import { kindIndex, type FormEntry, type Thing } from './entry'

/**
 * The bodies and lands of a document by the one general word that they are called by once they were named: "the Framework", "the
 * Region".
 */
export class Shortened {
  /** By that word. */
  private readonly byHead = new Map<string, Thing | 'several'>()

  constructor(forms: Iterable<FormEntry>) {
    for (const { form, things } of forms) {
      const { words } = form
      if (words.length < 2 || !things) continue
      const of = words.indexOf('of')
      const head = words[(of > 0 ? of : words.length) - 1] as string
      const kind = kinds.get(head)
      const thing = kind && things[kindIndex(kind)]
      if (!thing) continue
      const known = this.byHead.get(head)
      this.byHead.set(head, known && known !== thing ? 'several' : thing)
    }
  }

  /** What the folded word means behind "the", if that is one thing. */
  named(word: string): Thing | undefined {
    const thing = this.byHead.get(word)
    return thing === 'several' ? undefined : thing
  }
}

const kinds: ReadonlyMap<string, 'organization' | 'place'> = new Map([
  ...`administration council framework secretariat presidency coalition politburo directorate commission committee movement
    front bloc alliance authority assembly`
    .split(/\s+/)
    .map((word) => [word, 'organization'] as const),
  ...['region', 'kingdom'].map((word) => [word, 'place'] as const),
])
