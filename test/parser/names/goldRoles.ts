import type { Entity } from '../../../src/parser/model'
import type { GoldRole, Sample } from '../../support/samples'

/** What came of a sample's roles: how many a reader marked, how many are found, how many of them are right. */
export interface RoleMatch {
  gold: number
  found: number
  right: number
  /** A line for each role that is missed, `Name: words of the role`. */
  missed: string[]
  invented: string[]
}

/**
 * Compares the roles of people with those that a reader marked. A marked role is found where the person to whom its bearer
 * belongs has a role that overlaps the mark at its head word or more: "minister" will do for "Russian foreign minister", and
 * "foreign" alone will not. A text says a role many times and the analysis keeps it once, so marks of one person with the
 * same head count as one role, found at any of them; what is found of such a role twice counts once too. A role beside a
 * credit is neither asked for nor held against us.
 */
export function matchRoles({ text, roles = [], credits }: Sample, entities: readonly Entity[]): RoleMatch {
  const words = ({ start, end }: Span): string => text.slice(start, end)
  const people = entities
    .filter(({ kind }) => kind === 'person')
    .map(({ name, roles: has, mentions }) => ({ name, has, named: mentions.filter(({ form }) => isName(form)) }))
    .filter(({ named }) => named.some((mention) => !credits.some((credit) => overlap(credit, mention))))
  const hits = (mark: GoldRole): Span[] =>
    people
      .filter(({ named }) => named.some((mention) => overlap(mention, mark.bearer)))
      .flatMap(({ has }) => has.filter((role) => overlap(role, headOf(mark, text))))
  const groups = groupMarks(roles, text)
  const told = new Set(roles.flatMap(hits))
  const missed = groups.filter((marks) => !marks.some((mark) => hits(mark).length))
  const invented = people.flatMap(({ name, has }) =>
    has
      .filter((role) => !told.has(role) && !credits.some((credit) => beside(role, credit)))
      .map((role) => `${name}: ${role.text}`),
  )
  const right = groups.length - missed.length
  return {
    gold: groups.length,
    found: right + invented.length,
    right,
    missed: missed.flatMap(([first]) => (first ? [`${words(first.bearer)}: ${words(first)}`] : [])),
    invented,
  }
}

interface Span {
  start: number
  end: number
}

const isName = (form: string): boolean => form === 'full' || form === 'short'
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Apart by no more than ", the ". */
const beside = (a: Span, b: Span): boolean => a.start <= b.end + 6 && b.start <= a.end + 6

/** The word that a role is headed by: the last before a complement, "director" of "senior director for the Isles". */
export function headOf({ start, end }: Span, text: string): Span {
  const role = text.slice(start, end)
  const phrase = role.split(/,\s|\s(?:of|for|to|at|in|on|from|with|under|over|who)\s/, 1)[0] ?? role
  return { start: start + phrase.lastIndexOf(' ') + 1, end: start + phrase.length }
}

/** The marks that tell one role of one person, in order of the text. */
function groupMarks(roles: readonly GoldRole[], text: string): GoldRole[][] {
  const groups: { head: string; bearers: string[]; marks: GoldRole[] }[] = []
  for (const mark of roles) {
    const { start, end } = headOf(mark, text)
    const head = text.slice(start, end).toLowerCase().replace(/s$/, '')
    const bearer = text.slice(mark.bearer.start, mark.bearer.end).toLowerCase()
    const known = groups.find((group) => group.head === head && group.bearers.some((other) => oneName(other, bearer)))
    if (known) {
      known.bearers.push(bearer)
      known.marks.push(mark)
    } else groups.push({ head, bearers: [bearer], marks: [mark] })
  }
  return groups.map(({ marks }) => marks)
}

/** "Lund" and "Eva Lund" are one, so are "Kim" and "Kim Min-jae". */
const oneName = (a: string, b: string): boolean => a === b || inside(a, b) || inside(b, a)
const inside = (part: string, whole: string): boolean => whole.endsWith(` ${part}`) || whole.startsWith(`${part} `)
