import { readNumber } from './number'
import { assembly, citeMember, council } from './resolution'
import type { Found, Pattern, Scan } from './scan'

/** Document symbols: "S/RES/2585 (2021)", "A/RES/76/262", "S/PRST/2013/15", "A/HRC/RES/16/18". */
export const symbol: Pattern = {
  words: ['s', 'a', 'e'],
  follow: () => ['/'],
  read(scan, at) {
    if (!scan.is(at + 1, '/') || !scan.glued(at + 1) || !scan.glued(at + 2)) return []
    const organ = scan.word(at)
    const series = scan.word(at + 2)
    if (organ === 'S' && series === 'PRST') return statement(scan, at)
    if (series === 'RES' && scan.is(at + 3, '/')) return resolution(scan, at, organ)
    if (organ === 'A' && series === 'HRC' && scan.is(at + 4, 'RES')) return humanRights(scan, at)
    return []
  },
}

function resolution(scan: Scan, at: number, organ: string): Found[] {
  const member = readNumber(scan, at + 4)
  if (!member) return []
  if (organ === 'S' && member.number !== undefined) return [citeMember(scan, at, member, council(member.number))]
  if (organ === 'A' && (member.session !== undefined || member.roman !== undefined)) {
    return [citeMember(scan, at, member, assembly(member))]
  }
  return []
}

/** "S/PRST/2013/15": year and number. */
function statement(scan: Scan, at: number): Found[] {
  const [year, number] = [scan.word(at + 4), scan.word(at + 6)]
  if (!scan.is(at + 3, '/') || !/^(?:199\d|20\d\d)$/.test(year) || !scan.is(at + 5, '/') || !/^\d{1,3}$/.test(number)) {
    return []
  }
  const written = `S/PRST/${year}/${number}`
  return [
    {
      first: scan.lower(at - 2) === 'presidential' && scan.lower(at - 1) === 'statement' ? at - 2 : at,
      last: at + 7,
      kind: 'un-presidential-statement',
      form: 'numbered',
      name: `presidential statement ${written}`,
      key: `prst/${year}/${number}`,
      symbol: written,
      url: `https://undocs.org/${written}`,
    },
  ]
}

function humanRights(scan: Scan, at: number): Found[] {
  const member = scan.is(at + 5, '/') ? readNumber(scan, at + 6) : undefined
  if (member?.session === undefined) return []
  const written = `A/HRC/RES/${member.session}`
  const name = `Human Rights Council resolution ${member.session}`
  const key = `res/human rights council/${member.session}`
  const url = `https://undocs.org/${written}`
  return [citeMember(scan, at, member, { kind: 'resolution', name, key, body: 'other', symbol: written, url })]
}
