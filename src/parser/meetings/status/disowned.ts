import type { SentenceView } from '../sentence/sentence'

const claimed = /\b(?:reports?|rumou?rs?|claims?|claimed|allegations?|alleged) that\b/

const denying =
  /^(?:both(?: (?:sides|men|parties|of them))?|the two(?: (?:sides|men|parties))?|they both) (?:have )?(?:denied|rejected|dismissed) (?:it|this|that|them|the (?:reports?|claims?|rumou?rs?|story))\b/

/** "published reports that Ito had met Mensah": what a sentence tells is somebody's claim. */
export const isClaimed = (view: SentenceView): boolean => claimed.test(view.words.join(' '))

/** "Both sides denied it": a sentence that denies what the one before it claims. */
export const deniesBefore = (view: SentenceView): boolean => denying.test(view.words.join(' '))
