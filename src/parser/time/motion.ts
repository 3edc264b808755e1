import type { Scan } from './scan'

/** Who went somewhere to do something did so then. */
const motions = new Set(
  'went came flew travelled traveled drove arrived returned rushed hurried sailed gathered'.split(' '),
)

/** How many pieces may stand between the verb and "to". */
const farthest = 6

/** "went to see Ito", "flew to Accra to meet Ito": whether the infinitive whose "to" is piece `p` tells for what somebody went. */
export function isBehindMotion(scan: Scan, p: number, from: number): boolean {
  for (let i = p - 1; i >= from && i >= p - farthest; i--) if (motions.has(scan.lower(i))) return true
  return false
}
