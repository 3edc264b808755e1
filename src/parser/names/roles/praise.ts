import type { RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'

/** "Kovac is a | great chancellor", "a | serious leader | for serious times": what somebody thinks of her, and no post. */
export function isPraise(words: RoleWords, { first, head }: RolePhrase): boolean {
  for (let i = first; i < head; i++)
    if (words.isLower(i) && judging.has(words.word(i)) && words.word(i + 1) !== 'estate') return true
  return false
}

const judging = new Set(
  `serious great greatest true real strong stronger strongest good better best worst bad weak terrible wonderful tremendous amazing
  incredible remarkable extraordinary brilliant dangerous fantastic tough fine finest genuine outstanding excellent superb perfect
  decent honest legitimate`.split(/\s+/),
)
