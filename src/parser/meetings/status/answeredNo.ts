import type { Clause } from '../sentence/clause'
import { wordAt } from '../sentence/sentence'

/** How many words before the meeting one is asked, and behind it one answers. */
const farthest = 20

/** "Asked whether he would meet her, Ito said no", "asked if he would, he replied: “No”": what is told at token `at` is asked, and denied. */
export function isAnsweredNo({ view }: Clause, at: number): boolean {
  let asked = false
  for (let i = at - 1; !asked && i > view.from && i > at - farthest; i--)
    asked = /^(?:if|whether)$/.test(wordAt(view, i)) && /^(?:asked|pressed|quizzed)$/.test(wordAt(view, i - 1))
  if (!asked) return false
  for (let i = at + 1; i < view.to && i < at + farthest; i++) {
    if (!/^(?:answered|replied|responded|said|says)$/.test(wordAt(view, i))) continue
    let answer = i + 1
    while (answer < i + 4 && /^[,:“”"'‘]+$/.test(wordAt(view, answer))) answer++
    return /^(?:no|never)$/.test(wordAt(view, answer)) && /^[.,;:!”"’']*$/.test(wordAt(view, answer + 1))
  }
  return false
}
