import { headOf, type Clause } from '../sentence/clause'
import { cameToNothing } from './cameToNothing'
import { bearerOfFirst, toldOfFirst, verbOfFirst } from './firstTo'
import { lackingAt } from './lacking'
import { aheadOf } from './parted'
import { planFell } from './planFell'
import { tokenText } from '../../text/tokens'
import type { Phrase } from '../sentence/phrases'
import { wordAt } from '../sentence/sentence'
import { isNegation, judge, givenUp, type Told } from './status'

/** Whether the meeting of the verb at token `at` of phrase `k` came to pass, by its group and what rules it. */
export function statusOf(clause: Clause, k: number, at: number): Told {
  const { view, phrases } = clause
  const becoming = verbOfFirst(clause, k)
  if (becoming >= 0) return statusOf(clause, becoming, phrases[becoming]?.last ?? at)
  const bearer = bearerOfFirst(clause, k)
  if (bearer >= 0) return toldOfFirst(clause, k, bearer)
  const first = phrases[k]?.first ?? at
  const words: string[] = []
  if (wordAt(view, first) === 'to' || (first === at && wordAt(view, at).endsWith('ing'))) {
    const beside = /^(?:before|after|while|when|since|upon)$/.test(wordAt(view, first - 1))
    // "called for calm before meeting Ito": only what lies ahead of both.
    const ruling = governor(clause, k)
    // "prompted him to yield after meeting Ito": no "to" of its own puts the past ahead.
    const past = ruling[0] === 'to' && wordAt(view, first - 1) === 'after' && !isRuledAhead(clause, k)
    words.push(...ruling.filter((word) => !beside || (!past && ahead.test(word))))
  }
  words.push(...lackingAt(view, first))
  if (first > view.from) words.push(...leaning(tokenText(view.local.tokens, first - 1)))
  words.push(...aheadOf(clause, k))
  for (let i = first; i < at; i++) words.push(wordAt(view, i))
  words.push(...coordinated(clause, k))
  if (deniedBefore(clause, k)) words.push('denied')
  if (isSubjunctive(clause, k)) words.push('proposed')
  words.push(...wishOver(clause, k))
  words.push(...askedFor(clause, k))
  if (cameToNothing(clause, k, words) || planFell(clause, k)) words.push(givenUp)
  const conditional = phrases[k - 2]?.type === 'sub' && wordAt(view, phrases[k - 2]?.first ?? -1) === 'if'
  if (conditional) words.push('if')
  return judge(words, { status: 'held', ground: 'said' }, isReported(clause, k) || isSaidBehind(clause, k))
}

/** "Would Ito meet Mensah?", "Will they talk?", "Why would they ever meet?", "When will they meet?" */
function askedFor({ view, phrases }: Clause, k: number): string[] {
  const at = /^(?:why|how|when|where)$/.test(wordAt(view, phrases[0]?.first ?? -1)) ? 1 : 0
  const modal = wordAt(view, phrases[at]?.first ?? -1)
  if (phrases[at]?.type !== 'verb' || !/^(?:will|would|could|can|might|should)$/.test(modal)) return []
  if (phrases.findIndex(({ type }, i) => i > at && type === 'verb') !== k) return []
  return [at > 0 && modal === 'will' ? modal : 'may']
}

/** "suggested that Ito and Mensah meet": what is only wished for. */
function isSubjunctive({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k]
  if (!verb || verb.last - verb.first > 1 || !bare.test(wordAt(view, verb.first))) return false
  let j = k - 1
  while (j > 0 && /^(?:noun|and|adverb|comma|prep)$/.test(phrases[j]?.type ?? '')) j--
  // "suggested the president visit Accra"
  if (phrases[j]?.type === 'verb')
    return /^(?:suggest|propos|recommend)(?:s|es|ed|ing)?$/.test(wordAt(view, (phrases[j]?.last ?? 0) - 1))
  if (phrases[j]?.type !== 'sub' || wordAt(view, phrases[j]?.first ?? -1) !== 'that') return false
  const before = phrases[j - 1]?.type === 'time' ? j - 2 : j - 1
  return /^(?:suggest|propos|recommend|demand|request|urg|offer)/.test(wordAt(view, (phrases[before]?.last ?? 0) - 1))
}

/** "plans to yield after meeting Ito": what the infinitive before phrase `k` hangs on puts both ahead. */
function isRuledAhead(clause: Clause, k: number): boolean {
  let j = k - 1
  while (j > 0 && clause.phrases[j]?.type !== 'verb') j--
  return governor(clause, j).some((word) => ahead.test(word) || /^(?:want|hop|intend|expect|wish|ask|urg)/.test(word))
}

const ahead = /^(?:will|shall|'ll|’ll|to|due|expected|scheduled|plans?|planned)$/

/** "is scheduled to visit Ghana and meet Kovac": the words that rule a second infinitive. */
export function coordinated(clause: Clause, k: number): string[] {
  const { view, phrases } = clause
  const verb = phrases[k]
  const joint = phrases[k - 1]?.type === 'adverb' ? k - 2 : k - 1
  if (!/^(?:and|comma)$/.test(phrases[joint]?.type ?? '') || !verb || verb.last - verb.first > 1) return []
  if (!bare.test(wordAt(view, verb.first))) return []
  for (let j = joint - 1; j >= 0; j--) {
    const phrase = phrases[j]
    if (phrase?.type === 'break' || phrase?.type === 'sub') return []
    // "will speak on trade before seeing Berg and meet Kovac": not behind a preposition
    if (phrase?.type !== 'verb' || phrases[j - 1]?.type === 'prep') continue
    const words = view.words.slice(phrase.first - view.from, phrase.last - view.from)
    if (words[0] === 'to') return [...governor(clause, j), ...words]
    // "will attend a lunch, chair a session and host Kovac"
    if (words.length === 1 && bare.test(words[0] ?? '')) return coordinated(clause, j)
    // "wants to finalise the text and hold …": an infinitive that is no known verb.
    const opens = phrases.slice(j + 1, k).some(({ type, first }) => type === 'prep' && wordAt(view, first) === 'to')
    return opens ? [...words, 'to'] : words.slice(0, -1)
  }
  return []
}

/** Verbs of meeting as they stand behind "to" or "will". */
const bare =
  /^(?:meet|visit|gather|reconvene|come|go|fly|return|hold|host|receive|attend|have|speak|confer|travel|convene|chair|greet|welcome|consult|negotiate|discuss|join|sit|begin|start|open|resume|restart|reopen)$/

/** The auxiliary that leans on a pronoun: "they'll", "he'd". */
function leaning(token: string): string[] {
  if (token.length < 4 || token.length > 7) return []
  return /['’]ll$/.test(token) ? ['will'] : /['’]d$/.test(token) ? ['would'] : []
}

/** "denied that …", "denied having …": what follows did not happen. */
export function deniedBefore(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  // "denied that he had gone there and been received"
  let joined = phrases[k - 1]?.type === 'and'
  for (let j = k - 1; j >= 0; j--) {
    const phrase = phrases[j]
    if (phrase?.type === 'break' || phrase?.type === 'rel') return false
    if (phrase?.type !== 'verb') continue
    const denies = /^den(?:y|ie[ds]|ying)$/.test(wordAt(view, phrase.last - 1))
    if (joined && !denies) {
      joined = false
      continue
    }
    // "did not deny that he had met"
    const granted = isNegation(wordAt(view, phrase.last - 2)) && phrase.last - phrase.first > 1
    return !granted && denies
  }
  return false
}

const reporting =
  /^(?:sa(?:id|y)|announc|told|tell|confirm|report|add(?:ed|ing)|stat|reveal|disclos|pledg|promis|insist|agreed|indicat|suggest|declar|claim|predict)/

/** Whether what is told at `k` is somebody's words: a verb of saying stands before it. */
export function isReported(clause: Clause, k: number): boolean {
  const { view, phrases } = clause
  // "said that all was well and envoys would meet"
  let joined = phrases[k - 1]?.type === 'and' || (phrases[k - 1]?.type === 'noun' && phrases[k - 2]?.type === 'and')
  for (let j = k - 1; j >= 0; j--) {
    const phrase = phrases[j]
    if (phrase?.type === 'break') return false
    // "said that all was well and that a team of Ghana would meet them"
    if (phrases[j - 1]?.type === 'and' && wordAt(view, phrase?.first ?? -1) === 'that') joined = true
    // "the announcement on Monday that they would meet"
    if (phrase?.type === 'noun' && announced.test(wordAt(view, phrase.last - 1)) && isThatBehind(clause, j)) return true
    // "said they would, too, meet"
    if (phrase?.type !== 'verb' || wordAt(view, phrase.last - 1) === 'would') continue
    // "said that a team headed by Ito would meet them"
    if (phrase.last - phrase.first === 1 && wordAt(view, phrases[j + 1]?.first ?? -1) === 'by') continue
    if (reporting.test(wordAt(view, phrase.last - 1))) return true
    if (!joined) return false
    // "had been fully briefed and would visit"
    if (phrases[j - 1]?.type === 'adverb' && phrases[j - 2]?.type === 'verb') j -= 2
    joined = false
  }
  return false
}

const announced = /^(?:announcement|statement|news|word|confirmation|pledge|promise)$/

/** Whether "that" stands behind phrase `k`, or behind the time next to it. */
function isThatBehind({ view, phrases }: Clause, k: number): boolean {
  let next = k + 1
  while (/^(?:time|prep)$/.test(phrases[next]?.type ?? '') && next < k + 3) next++
  return wordAt(view, phrases[next]?.first ?? -1) === 'that'
}

/** "They would meet on Friday, envoys said." */
function isSaidBehind({ view, phrases }: Clause, k: number): boolean {
  // "Asked whether they would meet, envoys said"
  for (let j = k - 1; j >= 0; j--) if (/^(?:if|whether)$/.test(wordAt(view, phrases[j]?.first ?? -1))) return false
  for (let j = k + 1; j < phrases.length && j < k + farthest; j++) {
    const phrase = phrases[j]
    if (phrase?.type === 'break') return false
    const says = phrase?.type === 'verb' && /^(?:said|says)$/.test(wordAt(view, phrase.first))
    if (says && phrases[j - 1]?.type === 'noun' && phrases[j - 2]?.type === 'comma') return true
  }
  return false
}

/** How many phrases behind the verb it is told who said so. */
const farthest = 14

/** "hopes that Ito will visit", "raises the possibility that talks will resume": what somebody wishes for. */
export function wishOver({ view, phrases }: Clause, k: number): string[] {
  const last = (j: number): string => wordAt(view, (phrases[j]?.last ?? 0) - 1)
  for (let j = k - 1; j >= 0; j--) {
    const phrase = phrases[j]
    const isThat = wordAt(view, phrase?.first ?? -1) === 'that'
    if (isThat && phrases[j - 1]?.type === 'noun') return wishes.test(last(j - 1)) ? ['hope'] : []
    if (phrase?.type === 'verb') return /^hop(?:e[ds]?|ing)$/.test(last(j)) ? ['hope'] : []
    if (!isThat && !/^(?:noun|and|adverb|prep)$/.test(phrase?.type ?? '')) return []
  }
  return []
}

const wishes = /^(?:possibility|prospect|hopes?|chances?|likelihood)$/

/** The words of the verb group, or the noun, that an infinitive or a gerund at `k` depends on. */
export function governor(clause: Clause, k: number): string[] {
  const { view, phrases } = clause
  for (let j = k - 1; j >= 0; j--) {
    const phrase = phrases[j]
    if (!phrase || phrase.type === 'break' || phrase.type === 'sub') return []
    if (phrase.type === 'noun' && j === k - 1) {
      const head = headOf(view, phrase)
      if (seized.test(head) && isSeized(clause, j)) return [wordAt(view, phrase.first) === 'no' ? 'not' : 'managed']
      if (governing.has(head)) return answered(clause, j) ?? [head]
      // "no plans for Ito to meet Mensah", "declined an invitation from Ito to meet"
      const plan = /^(?:for|from|by)$/.test(wordAt(view, phrases[j - 1]?.first ?? -1)) ? phrases[j - 2] : undefined
      if (plan?.type === 'noun' && governing.has(headOf(view, plan)))
        return answered(clause, j - 2) ?? [headOf(view, plan)]
      const of = headBeforeOf(clause, j)
      if (governing.has(of)) return [of]
      if (images.test(of)) return []
    }
    // "has no intention of meeting her", "saw no point in meeting her"
    const noun = phrases[j - 1]
    if (phrase.type === 'prep' && j === k - 1 && noun?.type === 'noun' && wordAt(view, noun.first) === 'no')
      if (/^(?:desire|hope|intention|interest|need|plans?|point|reason|wish)$/.test(headOf(view, noun))) return ['not']
    // "with a view to meeting her"
    if (phrase.type === 'prep' && j === k - 1 && noun?.type === 'noun' && wordAt(view, noun.last - 1) === 'view')
      return ['hope']
    // "voiced an interest in meeting her"
    const inclined = phrase.type === 'prep' && j === k - 1 && wordAt(view, phrase.first) === 'in'
    if (inclined && /^interest(?:ed)?$/.test(wordAt(view, phrase.first - 1))) return ['interest']
    if (phrase.type !== 'verb') continue
    const words = view.words.slice(phrase.first - view.from, phrase.last - view.from)
    // "will reach out by giving a speech and meeting her"
    const gerund =
      words.length === 1 && words[0]?.endsWith('ing') && /^by$/.test(wordAt(view, phrases[j - 1]?.first ?? -1))
    if (gerund) continue
    // "looks forward to meeting her"
    const awaits = j === k - 2 && words.at(-1) === 'forward' && wordAt(view, phrases[k - 1]?.first ?? -1) === 'to'
    return awaits ? [...words, 'planned'] : words
  }
  return []
}

const seized = /^(?:chance|delight|honou?r|joy|occasion|opportunity|pleasure|privilege|time|trouble)$/

/** "took the opportunity to meet her", "was an honour to meet her": what one had or took is past. */
function isSeized({ view, phrases }: Clause, j: number): boolean {
  let k = j - 1
  while (phrases[k]?.type === 'adverb') k--
  const verb = phrases[k]
  return (
    verb?.type === 'verb' &&
    verb.last - verb.first < 3 &&
    /^(?:found|got|had|made|seized|taken|took|used|was)$/.test(wordAt(view, verb.last - 1)) &&
    !isNegation(wordAt(view, verb.first))
  )
}

/** "photos of Ito meeting Mensah", "the prospect of Ito meeting Mensah": what stands before "of". */
const headBeforeOf = ({ view, phrases }: Clause, j: number): string =>
  wordAt(view, phrases[j - 1]?.first ?? -1) === 'of' ? wordAt(view, (phrases[j - 2]?.last ?? 0) - 1) : ''

/** "no plans to meet", "turned down an invitation to meet", "accepted an offer to meet": what became of it. */
export function answered({ view, phrases }: Clause, j: number): string[] | undefined {
  if (wordAt(view, phrases[j]?.first ?? -1) === 'no') return ['not']
  let k = j - 1
  while (phrases[k]?.type === 'adverb') k--
  const verb = phrases[k]
  if (verb?.type !== 'verb') return undefined
  const word = wordAt(view, verb.last - 1)
  if (word.startsWith('accept')) return isCertain({ view, phrases }, k) ? ['agreed'] : undefined
  if (/^(?:abandon|axe|cancel|ditch|drop|postpon|scrap|shelv)/.test(word))
    return isCertain({ view, phrases }, k) ? [givenUp] : undefined
  const refused = /^(?:declin|reject|refus|spurn|rebuff|dismiss)/.test(word)
  return refused || (/^turn(?:s|ed)?$/.test(word) && wordAt(view, verb.last) === 'down') ? ['not'] : undefined
}

/** Nor "whether she accepted", "has not accepted", "wants to accept". */
function isCertain({ view, phrases }: Clause, k: number): boolean {
  const verb = phrases[k] as Phrase
  for (let i = verb.first; i < verb.last - 1; i++) if (!/^(?:ha[sd]|have|will)$/.test(wordAt(view, i))) return false
  return !/^(?:whether|if)$/.test(wordAt(view, phrases[k - 2]?.first ?? -1))
}

/** What they show was. */
const images = /^(?:photos?|photographs?|pictures?|images?|videos?|footage)$/

/** Nouns with "to meet" or "for talks" behind them. */
export const governing = new Set(
  `plan plans proposal proposals offer offers invitation invitations request requests call calls possibility
  prospect prospects hope hopes suggestion bid chance readiness willingness refusal agreement decision idea need demand demands opportunity
  appeal appeals push effort efforts attempt attempts`.split(/\s+/),
)
