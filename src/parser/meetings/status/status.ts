import type { MeetingStatus } from '../../model'
import type { StatusGround } from '../cue'

/** What the words of a verb group, or before a noun, say of whether the meeting comes to pass. */
export interface Told {
  readonly status: MeetingStatus
  readonly ground: StatusGround
}

const said = (status: MeetingStatus): Told => ({ status, ground: 'said' })

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const negations =
  set(`not never n't no isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't can't cannot
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t can’t without neither nor`)
export const isNegation = (word: string): boolean => negations.has(word)

const denials =
  set(`denied deny denies denying refused refuse refuses refusing declined decline declines declining rejected reject
  rejects rejecting avoided avoid avoids avoiding failed unable snubbed dismissed ducked dodged shunned spurned rebuffed`)
const cancelling =
  set(`cancelled canceled cancel cancels cancelling canceling scrapped scrap scraps shelved shelve aborted axed
  postponed postpone postpones postponing suspended suspend`)
/** Whether a word calls a meeting off. */
export const isCalledOff = (word: string): boolean => cancelling.has(word)

/** Stands among words that govern a meeting for plans that were given up: "shelved plans to". */
export const givenUp = 'given up'

const planning =
  set(`will 'll shall shan't expected scheduled due set slated foreseen plan plans planning planned agreed agree agrees intends
  intend preparing prepares prepare prepared arranged arrange poised upcoming forthcoming coming next future announced announces announce announcing going eve`)
const proposing =
  set(`would wouldn't wouldn’t could couldn't may might should shouldn't can must want wants wanted hope hopes hoped hoping
  seek seeks sought seeking offered offer offers offering proposed propose proposes proposing proposal suggested suggest suggests suggesting
  suggestion willingness readiness urged urge urges urging invited invite invites inviting invitation ready willing requested request requests demanded
  demand demands demanding considering consider possible potential possibility try trying tried need needs eager keen called
  calls call calling asked ask asks asking if prospect prospects likely unlikely eyed eyeing mooted floated mulled push pushed pushes pushing pressed pressing presses encourage encouraged encourages encouraging
  prodded nudged idea effort efforts attempt attempts chance opportunity interest interested hypothetical would-be mulling weighing open`)
const motions =
  set(`travelled traveled flew went came arrived returned headed drove gathered landed visited rushed hurried sped
  crossed slipped sailed jetted stopped stopping stepped sent dispatched`)
/** Behind "was": who is taken to see somebody sees him. */
const taking = set(`taken brought led driven flown ushered escorted whisked shown`)
const futures = set('will shall to expected scheduled due set slated foreseen plans planned would')

/**
 * Judges the words that govern a meeting, nearest last; `fallback` where none of them says anything. In reported speech
 * "would" is the "will" of what was said.
 */
export function judge(words: readonly string[], fallback: Told, reported = false): Told {
  // "want to spoil the talks": there are some
  if (spoiling.test(words.at(-1) ?? '')) return fallback
  if (words.includes(givenUp) || words[words.indexOf('longer') - 1] === 'no') return said('cancelled')
  const to = words.indexOf('to')
  // "was to have met": it did not come to that.
  if (words[to + 1] === 'have' && /^(?:was|were)$/.test(words[to - 1] ?? '')) return said('cancelled')
  // "is prepared to meet" offers, "was called to agree a text" was held.
  if (words[to - 1] === 'prepared' && /^(?:is|are|was|were|be)$/.test(words[to - 2] ?? '')) return said('proposed')
  if (/^(?:was|were)$/.test(words[0] ?? '') && words[1] === 'called') return fallback
  // "had been due to meet": it did not come to that, either
  const been = words.indexOf('been')
  if (words[been - 1] === 'had' && /^(?:due|supposed)$/.test(words[been + 1] ?? '')) return said('cancelled')
  let planned = false
  let proposed = false
  let motion = false
  let denied = false
  // "suspend a suit to allow talks": what is called off is something else.
  const called = words.slice(words.lastIndexOf('to') + 1).find((word) => cancelling.has(word))
  if (called !== undefined) return isHedged(words) ? { status: 'planned', ground: 'hinted' } : said('cancelled')
  for (const [i, word] of words.entries()) {
    if (negations.has(word) || denials.has(word)) denied = true
    if (planning.has(word)) planned = true
    if (word === 'likely' && words[i + 1] === 'to') {
      planned = true
      continue
    }
    if (reported && word === 'would') planned = true
    // "agreed to open talks" is not open to them.
    else if (proposing.has(word) && !(word === 'open' && words[i - 1] === 'to')) proposed = true
    if (motions.has(word) || (taking.has(word) && /^(?:was|were|been)$/.test(words[i - 1] ?? ''))) motion = true
  }
  // "might not have met if …": they did.
  if (denied && /\b(?:might|would|could) (?:not|never) have\b/.test(words.join(' ')))
    return { status: 'held', ground: 'hinted' }
  // "might not meet": nobody knows
  if (denied && words.some((word, i) => /^(?:may|might)$/.test(word) && words[i + 1] === 'not')) return said('proposed')
  if (denied) return said('denied')
  if (motion && !words.some((word) => word !== 'to' && futures.has(word))) return { status: 'held', ground: 'hinted' }
  // "will likely meet" foretells.
  const foretold = words.includes('expected') || (words.includes('will') && !words.some(isWish))
  if (proposed && !(planned && foretold)) return said('proposed')
  // Talks that will continue are held already.
  if (planned && words.includes('continue')) return { status: 'held', ground: 'hinted' }
  if (planned) return said('planned')
  if (to >= 0 && !isOfNow(words, to)) return said('planned')
  if (isOnTheWay(words)) return { status: 'planned', ground: 'hinted' }
  return fallback
}

/** "heads to Accra", "is leaving for Accra": not there yet. */
export function isOnTheWay(words: readonly string[]): boolean {
  const main = words.at(-1) ?? ''
  if (/^(?:heads?|leaves?|departs?)$/.test(main)) return words.length === 1
  return /^(?:head|leav|depart|travell?|fly|go)ing$/.test(main) && /^(?:is|are|['’]s|['’]re)$/.test(words[0] ?? '')
}

const spoiling = /^(?:spoil|derail|sabotage|torpedo|undermine|wreck|scupper|thwart)(?:s|ed|ing)?$/

const isWish = (word: string): boolean => proposing.has(word) && !/^(?:likely|possible)$/.test(word)

/** Only what is told of the future changes a meeting that something happens in. */
export const future = (words: readonly string[], reported: boolean): string[] =>
  words.flatMap((word, i) =>
    (/^(?:set|due)$/.test(word) && words[i + 1] === 'to') ||
    /^(?:will|'ll|shall|expected|scheduled|plan(?:s|ned|ning)?)$/.test(word)
      ? [word]
      : reported && word === 'would'
        ? ['will']
        : [],
  )

/** "threatened to cancel", "called for Ito to cancel", "may be called off", "did not cancel": so far it is still to come. */
const isHedged = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      negations.has(word) ||
      (/^(?:call|ask|press|push|lobb|appeal)/.test(word) && words.includes('to', i)) ||
      /^(?:threat|may$|might$|could$|would$|should$|must$|urg|demand|consider|mull|weigh|if$|want|refus)/.test(word),
  )

/** "is said to have met", "in what appeared to be a visit": nothing to come. */
const isOfNow = (words: readonly string[], to: number): boolean =>
  words[to + 1] === 'have' ||
  /^(?:appear|seem|prov|turn|happen|manag|proceed|got$|came$|went$|continu)/.test(words[to - 1] ?? '')

/** What a word right before the noun says: "planned talks", "a possible summit"; and a word behind it, "a summit invitation". */
export function judgeNounModifier(word: string): Told | undefined {
  if (/^(?:planned|upcoming|scheduled|forthcoming|coming|next|future|expected|anticipated)$/.test(word))
    return said('planned')
  if (/^(?:ongoing|continuing|current|failed|recent|previous|past)$/.test(word))
    return { status: 'held', ground: 'hinted' }
  if (
    /^(?:proposed|possible|potential|suggested|hypothetical|would-be|eventual|desired|idea|offers?|invites?|invitations?|proposals?)$/.test(
      word,
    )
  )
    return said('proposed')
  if (/^(?:cancelled|canceled|postponed|aborted|scrapped)$/.test(word)) return said('cancelled')
  return undefined
}
