import { bodyBefore } from './bodies'
import type { Pattern } from './scan'

const councils = new Set(['council', 'unsc', "council's", 'u.n.', 'un'])

/** "a presidential statement on Syria", of the Security Council; with its symbol, "presidential statement S/PRST/2013/15". */
export const presidentialStatement: Pattern = {
  words: ['presidential'],
  read(scan, at) {
    const head = scan.lower(at + 1)
    if (head !== 'statement' && head !== 'statements') return []
    const body = bodyBefore(scan, at)
    if (!body && !scan.near(at, councils)) return []
    return [
      {
        first: body?.first ?? at,
        last: at + 2,
        properFirst: at,
        kind: 'un-presidential-statement',
        form: 'described',
        name: 'presidential statement',
        key: '',
        head: 'statement',
        topic: [],
      },
    ]
  },
}
