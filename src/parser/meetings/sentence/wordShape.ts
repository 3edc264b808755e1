import { classAt, isCapital, nameAt, wordAt, type SentenceView } from './sentence'
import { Is } from './wordClass'

/** A capital inside a sentence shows a name or a title, whatever the word. */
export function isCapitalInside(view: SentenceView, i: number): boolean {
  return i > view.from && isCapital(view, i) && !(classAt(view, i - 1) & Is.quote) && !headlineLike(view)
}

/** In a headline with every word capitalised a capital shows nothing. */
function headlineLike(view: SentenceView): boolean {
  const last = Math.min(view.to, view.from + 12)
  let lower = 0
  let upper = 0
  for (let i = view.from; i < last; i++) {
    const word = wordAt(view, i)
    if (word.length < 4 || nameAt(view, i) >= 0) continue
    if (isCapital(view, i)) upper++
    else lower++
  }
  return upper > 2 && lower === 0
}

/** A pronoun, and not "US". */
export function isPronoun(view: SentenceView, i: number): boolean {
  const word = wordAt(view, i)
  if (!(classAt(view, i) & Is.pronoun) || nameAt(view, i) >= 0) return false
  const { tokens } = view.local
  return word !== 'us' || tokens.text.charAt((tokens.end[i] as number) - 1) !== 'S'
}

/** "G8", "AffCom": capitals or figures behind the first letter. */
export function isAcronym({ local: { tokens } }: SentenceView, i: number): boolean {
  return /^[A-Z]\w*[A-Z\d]/.test(tokens.text.slice(tokens.start[i], tokens.end[i]))
}
