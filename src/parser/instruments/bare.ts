import type { Pattern } from './scan'

const determiners = new Set(['the', 'this', 'that'])
/** "the agreement between", "the treaty with": the words introduce another document than the one before. */
const introducing = new Set(['between', 'with', 'on', 'of', 'to', 'among', 'for', 'reached', 'about'])

/** "the treaty", "the agreement", "the act": leans on a document named shortly before. */
export const bareNoun: Pattern = {
  words:
    `treaty convention pact protocol covenant accord accords agreement agreements deal act law legislation statute bill
    regulation directive charter statement measure`.split(/\s+/),
  read(scan, at) {
    if (!determiners.has(scan.lower(at - 1)) || introducing.has(scan.lower(at + 1))) return []
    // "the treaty obligations", "the law firm", "the deal maker": the noun only describes the next one.
    if (scan.glued(at + 1) && !scan.isWord(at + 1) && scan.is(at + 1, '-')) return []
    const head = scan.lower(at)
    return [{ first: at, last: at + 1, kind: 'agreement', form: 'bare', name: head, key: '', head, weak: true }]
  },
}
