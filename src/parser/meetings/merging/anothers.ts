import type { Span } from '../../model'

const others = new Set(
  `wife husband widow widower spouse mother father parents brother brothers sister sisters son sons daughter daughters children cousin nephew
  niece uncle aunt family relatives lawyer lawyers attorney attorneys supporter supporters followers critics opponents aide aides friend
  friends fans`.split(/\s+/),
)

/** How many code units around a name are looked at. */
const reach = 64

/** How many words of title may stand between "of" and a name: "the brother of former President Ito". */
const mostWords = 3

/** "the widow of Ito", "Ito’s lawyers", "Ito supporters": whether who is named there is told but to say whose somebody else is. */
export function isAnothers(text: string, { start, end }: Span): boolean {
  const before = text
    .slice(Math.max(0, start - reach), start)
    .toLowerCase()
    .split(' ')
  const last = before.length - 2
  for (let i = last; i > 0 && i >= last - mostWords; i--)
    if (/^(?:of|to|for)$/.test(before[i] as string) && others.has(before[i - 1] as string)) return true
  const [mark = '', first = '', second = ''] = text.slice(end, end + reach).split(/[ .,;:!?]/)
  if (/^['’]s?$/.test(mark)) return others.has(first) || others.has(second)
  return text[end] === ' ' && others.has(first)
}
