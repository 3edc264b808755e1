import { headOf, type Clause } from '../sentence/clause'
import { nameAt, wordAt } from '../sentence/sentence'
import type { Findings } from '../trigger/findings'
import { isNamedPlace } from './places'

/** How many stops of a tour are read. */
const most = 12

/** "a tour of the Gulf, which took her to Accra, Lagos and Lomé", "a tour that includes Ghana": where the tour at phrase `next` - 1 leads. */
export function tourStops({ view, phrases }: Clause, next: number, found: Findings): void {
  let k = phrases[next]?.type === 'comma' ? next + 1 : next
  if (phrases[k]?.type === 'rel' || wordAt(view, phrases[k]?.first ?? -1) === 'that') k++
  const verb = phrases[k]
  const word = verb?.type === 'verb' ? wordAt(view, verb.last - 1) : ''
  if (/^(?:took|takes?|taken|taking)$/.test(word)) k += wordAt(view, phrases[k + 2]?.first ?? -1) === 'to' ? 3 : most
  else if (/^(?:includ(?:es?|ed|ing)|covers?|covered|covering)$/.test(word)) k++
  else return
  for (let left = most; left > 0; left--) {
    const place = phrases[k]
    if (place?.type !== 'noun' || headOf(view, place) !== '' || !isNamedPlace(view, place)) return
    const name = nameAt(view, place.last - 1)
    const span = view.local.names[name]
    if (span) found.places.push({ first: span.first, last: span.last, name, of: -1 })
    do k++
    while (/^(?:comma|and)$/.test(phrases[k]?.type ?? ''))
  }
}
