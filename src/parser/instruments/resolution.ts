import { resolutionFacts } from '../knowledge/security-council'
import { bodyAfter, bodyBefore, type BodyRef } from './bodies'
import { isKnownAssembly } from './general-assembly'
import { readNumbers, type ListMember } from './number'
import type { Found, Pattern, Scan } from './scan'

/** Whether a text speaks of the United Nations: decides whose a bare "resolution 42" is. */
const unContext = new Set(
  `un u.n. unsc unga unscr nations council security assembly peacekeeping peacekeepers envoy ceasefire sanctions
  secretary-general veto vetoed`.split(/\s+/),
)
const otherContext = new Set(
  `city county school board university parish shareholders shareholder students faculty commissioners councillors mayor
  trustees camera screen display monitor pixels image images print printer video scan telescope`.split(/\s+/),
)
/** Below this a bare number proves nothing: many a club has its resolution 12. */
const surelyNumbered = 100

/** "resolution 2254", "Resolutions 242 (1967) and 338", with the body before or after. */
export const numberedResolution: Pattern = {
  words: ['resolution', 'resolutions', 'res', 'res.'],
  read(scan, at) {
    const head = scan.lower(at)
    if (head.startsWith('res') && head.length < 5 && !scan.isCapital(at)) return []
    const members = readNumbers(scan, numberAt(scan, at + 1), head === 'resolutions')
    return members.length ? cite(scan, at, members, bodyBefore(scan, at)) : []
  },
}

/** "UNSCR 1701", "UNSCRs 242 and 338", "UNSCR1701", "SCR 1325". */
export const councilAbbreviation: Pattern = {
  takesNumber: true,
  words: ['unscr', 'unscrs', 'scr', 'scrs', 'unsc', 'ungar', 'unsr'],
  read(scan, at) {
    const head = scan.word(at)
    const glued = /^UNSCR-?([1-9]\d{0,3})$/.exec(head)
    if (glued)
      return [
        citeMember(
          scan,
          at,
          { first: at, last: at + 1, written: glued[1] ?? '', number: Number(glued[1]) },
          council(Number(glued[1])),
        ),
      ]
    if (!/^(?:UN)?SC(?:RS?|Rs)?$|^UNGAR$/.test(head)) return []
    const members = readNumbers(
      scan,
      numberAt(scan, scan.is(at + 1, '-') ? at + 2 : at + 1),
      head.toLowerCase().endsWith('s'),
    )
    const body = head === 'UNGAR' ? 'ga' : 'sc'
    const first = /^un|^u\.n\.$/i.test(scan.word(at - 1)) && head.startsWith('SC') ? at - 1 : at
    const ref: BodyRef = { body, name: body === 'ga' ? 'General Assembly' : 'Security Council', first, last: at }
    return members.length ? cite(scan, at, members, ref) : []
  },
}

/** Past "No.", "number" and "#". */
function numberAt(scan: Scan, at: number): number {
  let i = at
  if (['no.', 'nos.', 'number', 'numbers', 'no', 'nos', '#', 'nr', 'nr.', '.'].includes(scan.lower(i))) i++
  return scan.is(i, '.') || scan.is(i, '#') ? i + 1 : i
}

function cite(scan: Scan, head: number, members: ListMember[], before: BodyRef | undefined): Found[] {
  const last = members.at(-1) as ListMember
  const after = before && before.body !== 'un' ? undefined : bodyAfter(scan, last.last)
  const ref = after && after.body !== 'un' ? after : (before ?? after)
  return members.map((member, i) => {
    const end = i === members.length - 1 && after && after.last > member.last ? after.last : member.last
    const first = i ? member.first : (before?.first ?? head)
    const whose = bodyOf(scan, head, member, ref)
    const found = citeMember(scan, first, member, whose)
    return { ...found, last: end, ...(i ? {} : { properFirst: head }) }
  })
}

/** The citation of one numbered resolution that begins at token `first`. */
export function citeMember(scan: Scan, first: number, member: ListMember, whose: Whose): Found {
  return {
    ...whose,
    first,
    last: member.last,
    properLast: member.last,
    form: 'numbered',
    ...(member.implied ? { implied: true } : {}),
    ...(member.number === undefined ? {} : { number: member.number }),
    ...(member.stated ? { stated: offsets(scan, member.stated) } : {}),
  }
}

/** What tells one document from another, without its place. */
export type Whose = Pick<Found, 'kind' | 'name' | 'key' | 'body' | 'symbol' | 'url' | 'weak'>

function bodyOf(scan: Scan, head: number, member: ListMember, ref: BodyRef | undefined): Whose {
  if (member.roman !== undefined || member.session?.startsWith('ES-')) return assembly(member)
  if (ref?.body === 'other') return other(member, ref.name)
  if (ref?.body === 'ga') return assembly(member)
  if (ref?.body === 'sc') return member.number === undefined ? other(member, ref.name) : council(member.number)
  if (member.session !== undefined) return assemblySession(member)
  const number = member.number as number
  if (scan.near(head, otherContext) || (!ref && isAnotherSeries(scan, member))) return other(member, '')
  if (isKnownAssembly(scan, head, number)) return assembly(member)
  if (ref?.body === 'un' || scan.near(head, unContext)) return council(number)
  return { ...council(number), body: 'un', ...(number < surelyNumbered ? { weak: true } : {}) }
}

/** "resolution 1430/2019" of some government: the year behind the stroke is not the one of the Council's 1430. */
function isAnotherSeries(scan: Scan, { first, number = 0, stated }: ListMember): boolean {
  return stated !== undefined && scan.is(first + 1, '/') && stated.year !== resolutionFacts(number)?.year
}

/** A Security Council resolution by its number. */
export function council(number: number): Whose {
  return { kind: 'un-security-council-resolution', name: `resolution ${number}`, key: `sc/${number}`, body: 'sc' }
}

/** Sessions are written with their number from the 31st (1976) on, with Roman numerals before. */
const firstNumberedSession = 31
const lastPlausibleSession = 120

function assemblySession(member: ListMember): Whose {
  const session = Number.parseInt(member.session as string, 10)
  return session >= firstNumberedSession && session <= lastPlausibleSession ? assembly(member) : other(member, '')
}

/** A General Assembly resolution with its symbol, where the text gives the session. */
export function assembly(member: Pick<ListMember, 'written' | 'session' | 'roman' | 'number'>): Whose {
  const { session, roman, written } = member
  const symbol = session ?? (roman === undefined ? undefined : `${written}(${roman})`)
  return {
    kind: 'un-general-assembly-resolution',
    name: `resolution ${roman === undefined ? written : `${written} (${roman})`}`,
    key: `ga/${written.replace(' ', '')}`,
    body: 'ga',
    ...(symbol === undefined
      ? {}
      : { symbol: `A/RES/${symbol}`, url: `https://undocs.org/A/RES/${symbol.replaceAll(' ', '%20')}` }),
  }
}

function other(member: ListMember, name: string): Whose {
  const written = member.roman === undefined ? member.written : `${member.written} (${member.roman})`
  return {
    kind: 'resolution',
    name: name ? `${name} resolution ${written}` : `resolution ${written}`,
    key: `res/${name.toLowerCase()}/${written}`,
    body: 'other',
  }
}

function offsets(scan: Scan, stated: NonNullable<ListMember['stated']>): NonNullable<Found['stated']> {
  const { first, last, year, month, day } = stated
  return {
    start: scan.start(first),
    end: scan.end(last - 1),
    year,
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}
