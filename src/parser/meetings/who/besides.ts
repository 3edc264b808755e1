import { isWilling, tells } from '../status/attitude'
import { possessiveIn, type Clause } from '../sentence/clause'
import { holding, hosting } from '../trigger/holding'
import { isCalledOff, isNegation } from '../status/status'
import { wordAt } from '../sentence/sentence'

/** "met on Monday to prepare the summit": that one is yet to come. */
export const preparing = /^to (?:prepare|plan|arrange|organi[sz]e|discuss|finali[sz]e|coordinate)$/

/** Who attends another's meeting takes part beside those whose it is; who will not is absent. */
export const attending = /^(?:attend|join|(?:co-)?chair|address|tell|told)/

/** What one does with a journey of one's own. */
export const touring =
  /^(?:consider|mull|weigh|plan|cut|extend|delay|complet|wrap|conclud|prepar|embark|us(?:e|ed|ing)$)/

/** Before what may be done: "could hurt the talks". */
const wishing = /^(?:would|could|may|might|should|can|must)$/

/**
 * "sought to link the talks to tariffs", "could hurt the talks", "never discussed the meeting": they go on, whatever is to be done
 * about them, may be, or is not.
 */
export function isBesides(clause: Clause, verb: number, words: readonly string[]): boolean {
  const { view, phrases } = clause
  const main = words.at(-1) ?? ''
  const object = phrases[verb + 1]
  const known =
    /^(?:the|this|these|those|his|her|their|its)$/.test(wordAt(view, phrases[verb]?.last ?? -1)) ||
    (object !== undefined && possessiveIn(view, object) >= 0)
  // "in what would be the first summit"
  const own =
    holding.has(main) ||
    hosting.has(main) ||
    attending.test(main) ||
    touring.test(main) ||
    /^(?:be|mark|become)$/.test(main)
  const aimed = words.at(-2) === 'to' && !words.some((word) => /^(?:expected|scheduled|due|set)$/.test(word))
  const done = words.slice(0, -1).some((word) => wishing.test(word) || isNegation(word)) && !words.some(isCalledOff)
  return known && (aimed || done) && !own && !isWilling(words) && !tells(words) && !preparing.test(words.join(' '))
}
