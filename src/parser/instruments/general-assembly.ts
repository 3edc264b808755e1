import type { Scan } from './scan'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/**
 * Resolutions of the Assembly that the press calls by their number alone, with the words that tell them from the Council's
 * of the same number.
 */
const wellKnown = new Map([
  [181, words('partition plan palestine jewish arab')],
  [194, words('refugee refugees return palestinian palestinians palestine')],
  [377, words('uniting assembly emergency')],
  [1514, words('colonial decolonization decolonisation colonialism independence')],
  [2758, words('china chinese taiwan taiwanese beijing taipei prc')],
  [3236, words('palestine palestinian palestinians')],
  [3314, words('aggression')],
  [3379, words('zionism racism israel')],
])

/** Whether a bare "resolution 2758" near token `at` is the Assembly's. */
export function isKnownAssembly(scan: Scan, at: number, number: number): boolean {
  const subject = wellKnown.get(number)
  return subject !== undefined && scan.near(at, subject)
}
