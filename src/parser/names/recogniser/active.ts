import { reused } from '../../text/scratch'
import { entriesOf, WordTable } from '../../text/wordTable'
import { Lists } from './lexicon'
import { listsOf, noShape, Shape, type Words } from './words'

/** Whether a token written this way can be the head of a name. */
const heads = new Uint8Array(noShape + 1)
for (const shape of [Shape.capitalized, Shape.capitals, Shape.mixed, Shape.initial, Shape.dotted, Shape.numberWord])
  heads[shape] = 1

export const isHead = (shape: number): boolean => heads[shape] === 1

const actives = reused(Uint8Array)

/**
 * Which tokens a name may cover: capitalised words, what stands between two of them, particles before ("al-", "van der")
 * a number after ("Channel 4") and what a hyphen adds ("Ki-moon"). All others are outside without asking the weights: most of
 * a text is never scored. The next block's overwrite these.
 */
export function activeTokens(words: Words): Uint8Array {
  const { count, shape } = words
  // A number or a compound's end may be looked for behind the block.
  const active = actives(count + 3).fill(0, 0, count + 3)
  let last = -1
  for (let i = 0; i < count; i++) {
    if (!isHead(shape[i] as number)) continue
    active[i] = 1
    if (last >= 0 && bridges(words, last + 1, i)) active.fill(1, last + 1, i)
    else for (let k = i - 1; k > last && joins(words, k); k--) active[k] = 1
    if (i + 1 < count && shape[i + 1] === Shape.number) active[i + 1] = 1
    else if (shape[i + 1] === Shape.hyphen && (shape[i + 2] === Shape.number || shape[i + 2] === Shape.lower))
      active.fill(1, i + 1, i + 3)
    last = i
  }
  if (last >= 0) dropOpeners(words, active, last)
  return active

  function joins(w: Words, k: number): boolean {
    return (listsOf(w, k) & Lists.particle) !== 0 || w.shape[k] === Shape.hyphen || w.shape[k] === Shape.number
  }
}

/** Words that only their place at the beginning of a sentence writes with a capital, unless they stand beside a name. */
const openers = new WordTable(
  entriesOf(
    `a an the this that these those he she it they we i you his her its their our my your there in on at by for from with without as
    but and or so if when while after before since although though however what why how where according despite during because to
    of some many`.split(/\s+/),
    1,
  ),
)

/** "The | talks began": one in eleven of the tokens that a name might cover, and none is ever one. */
function dropOpeners({ first, shape, tokens }: Words, active: Uint8Array, last: number): void {
  for (let i = 0; i <= last; i++) {
    if (!first[i] || !active[i] || active[i - 1] || active[i + 1]) continue
    if (shape[i] !== Shape.capitals && openers.at(tokens, i)) active[i] = 0
  }
}

/** Whether a name may run over the tokens between two capitalised words: up to three that connect. */
function bridges(words: Words, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let k = from; k < to; k++) {
    const shape = words.shape[k] as number
    if (shape === Shape.hyphen || shape === Shape.possessive || shape === Shape.number) continue
    if (!(listsOf(words, k) & (Lists.particle | Lists.connector))) return false
  }
  return true
}
