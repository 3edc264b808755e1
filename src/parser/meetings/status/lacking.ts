import { wordAt, type SentenceView } from '../sentence/sentence'

/** What denies, so that "cannot be agreed without meeting Ito" asks for a meeting. */
const denying = /^(?:no|not|never|nothing|nobody|neither|cannot|impossible|.{2,5}n['’]t)$/

/**
 * "left without meeting Ito", "left without having met Ito", "without even making a stop": words that say that the gerund at
 * token `first` was not done; where the sentence denies that anything goes without it, that it is only wished for.
 */
export function lackingAt(view: SentenceView, first: number): readonly string[] {
  if (!wordAt(view, first).endsWith('ing')) return []
  const without = /^(?:even|ever|actually|first)$/.test(wordAt(view, first - 1)) ? first - 2 : first - 1
  if (wordAt(view, without) !== 'without') return []
  for (let i = without - 1; i >= view.from; i--) if (denying.test(wordAt(view, i))) return ['if']
  return ['not']
}
