import type { Entity, Span } from '../parser/model'
import { tokenize, tokenText, type Tokens } from '../parser/text/tokens'
import type { ArticleView } from './article-view'
import { sentenceAt } from './sentence'

const speechVerbs = new Set(
  `said says say told tells added adds argued argues stressed stresses noted notes announced announces warned warns insisted
  insists explained explains confirmed confirms denied denies declared declares wrote writes tweeted stated states claimed
  claims emphasized emphasised reiterated underlined suggested suggests revealed acknowledged admitted asserted commented
  remarked replied responded vowed pledged urged urges called condemned praised welcomed criticized criticised`.split(
    /\s+/,
  ),
)
const betweenNameAndVerb = new Set(
  'also has had have later then further reportedly repeatedly again once who on monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** What a sentence has to do with somebody: they speak in it, or it is said about them. */
export interface Statements {
  by: Span[]
  about: Span[]
}

/** How many mentions are looked at: enough for a card, and one person may have ten thousand. */
const mentionsRead = 40

/** Sentences said by somebody and, told by others, about them; at most `limit` of each, in order of the text. */
export function statements(view: ArticleView, entity: Entity, limit: number): Statements {
  const found: Statements = { by: [], about: [] }
  const seen = new Set<number>()
  for (const mention of entity.mentions.slice(0, mentionsRead)) {
    const sentence = sentenceAt(view.text, mention.start)
    const list = speaks(view.text, sentence, mention) ? found.by : isReported(view.text, sentence) ? found.about : null
    if (!list || list.length >= limit || seen.has(sentence.start)) continue
    seen.add(sentence.start)
    list.push(sentence)
  }
  return found
}

/**
 * Whether a name is the speaker in its sentence: "X said", "X, the envoy, said", "said X", "said the envoy X",
 * "according to X".
 */
export function speaks(text: string, sentence: Span, name: Span): boolean {
  const words = tokenize(text.slice(sentence.start, sentence.end))
  const at = (offset: number): number => offset - sentence.start
  let first = 0
  while (first < words.count && (words.end[first] as number) <= at(name.start)) first++
  let last = first
  while (last < words.count && (words.start[last] as number) < at(name.end)) last++
  return verbAfter(words, last) || verbBefore(words, first - 1)
}

const isVerb = (words: Tokens, i: number): boolean => speechVerbs.has(tokenText(words, i).toLowerCase())

function verbAfter(words: Tokens, from: number): boolean {
  let i = from
  if (tokenText(words, i) === ',') {
    const end = Math.min(words.count, i + 14)
    i++
    while (i < end && tokenText(words, i) !== ',') i++
    i++
  }
  for (let skipped = 0; skipped < 3 && betweenNameAndVerb.has(tokenText(words, i).toLowerCase()); skipped++) i++
  return isVerb(words, i)
}

/** Looks back over a title, never past punctuation. */
function verbBefore(words: Tokens, from: number): boolean {
  for (let i = from; i >= 0 && i > from - 8; i--) {
    const word = tokenText(words, i).toLowerCase()
    if (word === 'to') return tokenText(words, i - 1).toLowerCase() === 'according'
    if (/^[,;:.!?"”“]/.test(word)) return false
    if (speechVerbs.has(word)) return i === 0 || /^[,"”’']/.test(tokenText(words, i - 1))
  }
  return false
}

function isReported(text: string, sentence: Span): boolean {
  const words = tokenize(text.slice(sentence.start, sentence.end))
  for (let i = 0; i < words.count; i++) if (isVerb(words, i) || /^["“”]/.test(tokenText(words, i))) return true
  return false
}
