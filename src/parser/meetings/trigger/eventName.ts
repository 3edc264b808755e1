import { nameAt, wordAt, type SentenceView } from '../sentence/sentence'

/** "the Harbour Towns Forum": the word at token `at` ends the name of an event at which people meet. */
export function endsEventName(view: SentenceView, at: number): boolean {
  const name = view.local.names[nameAt(view, at)]
  return (
    name?.kind === 'event' &&
    name.last === at + 1 &&
    name.first < at &&
    /^(?:summit|forum|conference)$/.test(wordAt(view, at))
  )
}
