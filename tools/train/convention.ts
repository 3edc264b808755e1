import type { Label } from './corpus'

// One convention for all sets: a name without its titles, a leading "the", or a possessive.
const titles = new Set(
  `mr mrs ms miss dr prof professor sir dame lord lady madam rev reverend fr father sister hon judge justice president vice deputy
prime minister premier chancellor secretary undersecretary senator sen representative rep congressman congresswoman governor gov
mayor chairman chairwoman chief king queen prince princess sheikh sheik ayatollah pope cardinal archbishop bishop general gen
lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander cmdr ambassador speaker attorney foreign
defense defence interior finance director coach officer spokesman spokeswoman former ex-president envoy leader administrator imam
mullah`.split(/\s+/),
)

/** Shrinks a span to the bare name; undefined when nothing is left. */
export function trimName(text: string, label: Label): Label | undefined {
  let { start, end } = label
  const lead = (pattern: RegExp): RegExpExecArray | null => pattern.exec(text.slice(start, end))
  for (
    let m = lead(/^(?:[\s"'“”‘’`([,;:–—-]+|(?:the|an?)\s+)/i);
    m;
    m = lead(/^(?:[\s"'“”‘’`([,;:–—-]+|(?:the|an?)\s+)/i)
  )
    start += m[0].length
  if (label.kind === 'person') {
    for (
      let m = lead(/^([\p{L}-]+)\.?\s+/u);
      m && titles.has((m[1] ?? '').toLowerCase());
      m = lead(/^([\p{L}-]+)\.?\s+/u)
    )
      start += m[0].length
  }
  for (let m = lead(/(?:['’]s?|[\s"“”‘,;:!?)\]–—-])$/); m; m = lead(/(?:['’]s?|[\s"“”‘,;:!?)\]–—-])$/))
    end -= m[0].length
  const words = text.slice(start, end)
  if (words.endsWith('.') && !/(?:\b\p{Lu}|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|Bros|Cos|etc)|\.\p{L})\.$/u.test(words)) end--
  return end > start ? { start, end, kind: label.kind } : undefined
}
