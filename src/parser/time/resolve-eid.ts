import { unanchored, type Anchors, type Resolved } from './anchor'

/** Days: less than what lies between the two feasts. */
const near = 60

/** "Eid": of the two feasts that are called so the one so near publication that no other is meant; else no day. */
export function nearestEid({ now }: Anchors, feasts: readonly Resolved[]): Resolved {
  const far = ({ interval }: Resolved): number => Math.abs((interval?.lo ?? Infinity) - (now ?? 0))
  const [nearest] = [...feasts].sort((a, b) => far(a) - far(b))
  return nearest && far(nearest) < near ? nearest : unanchored('XXXX-XX-XX')
}
