import { unitAt, type Tokens } from '../text/tokens'
import { entriesOf, WordTable } from '../text/wordTable'
import { withoutInitial } from './entities/things'
import { nameForm } from './form'
import type { NameSpan } from './span'

/** What stands in brackets behind a name for short. */
export interface AcronymCue {
  readonly name: number
  /** The acronym's own local name, or -1 where the recogniser left it alone. */
  readonly acronym: number
  readonly start: number
  readonly end: number
  readonly key: string
}

/** What brackets behind names give as short for them, in order of the text. */
export function findAcronyms(tokens: Tokens, names: readonly NameSpan[]): AcronymCue[] {
  const cues: AcronymCue[] = []
  names.forEach((name, n) => {
    const at = name.last + 1
    if (name.last - name.first < 2 || unitAt(tokens, name.last) !== open) return
    const next = names[n + 1]
    const own = next?.first === at ? next : undefined
    const last = own?.last ?? at + 1
    if (unitAt(tokens, last) !== close) return
    const form = nameForm(tokens, at, last)
    const { words } = nameForm(tokens, name.first, name.last)
    const isOwn = name.kind === 'organization' && own?.kind === 'organization' && isBody(tokens, name)
    if (!isOwn && (last > at + 1 || (!form.acronym && !isSpelt(words, form.key)))) return
    if (isTailsAcronym(words, form.key)) return
    cues.push({
      name: n,
      acronym: own ? n + 1 : -1,
      start: tokens.start[at] as number,
      end: tokens.end[last - 1] as number,
      key: form.key,
    })
  })
  return cues
}

const open = 0x28
const close = 0x29

/** "Internal Harbour Forces | (Limanek)": a body that is called by another word in its own language too. */
const isBody = (tokens: Tokens, { last }: NameSpan): boolean => bodies.at(tokens, last - 1) !== 0

const bodies = new WordTable(
  entriesOf(
    `forces movement union party parties council front society units alliance coalition administration army brigades committee
    congress assembly`.split(/\s+/),
    1,
  ),
)

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0]).join('')

/** "Harbour Standards Authority (Hsa)": an acronym written as a word is known by the name's first letters. */
function isSpelt(words: readonly string[], acronym: string): boolean {
  if (acronym.length < 3) return false
  return [words, words.filter((word) => !withoutInitial.has(word))].some((kept) => initialsOf(kept) === acronym)
}

/** "Red Sox of Major League Baseball (MLB)": the acronym is that of the last words alone. */
function isTailsAcronym(words: readonly string[], acronym: string): boolean {
  const initials = initialsOf(words)
  return initials !== acronym && initials.endsWith(acronym)
}
