import type { RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'
import { officerRanks } from './titles'

const ranks = new Set([...officerRanks, ...'gen lt col sgt maj capt cmdr cdr adm brig marshal commodore'.split(' ')])

/** Whether the title whose first word is token `at` is an officer's rank: "Gen.", "Rear Adm.", "Field Marshal". */
export const isRank = (words: RoleWords, at: number): boolean =>
  words.isCapital(at) && (ranks.has(words.word(at)) || (fine.has(words.word(at)) && ranks.has(words.word(at + 1))))

const fine = new Set(['rear', 'vice', 'field', 'air', 'senior'])

/** Offices that officers hold; of the others, "the head of the delegation", officers are seldom. */
const posts = new Set(['commander', 'commandant', 'chief', 'head', 'director', 'inspector', 'superintendent'])

/** Whether an office may be the officer's whose rank a comma sets off from it: "the head of the Border Guard, Gen. | Ivo Petrov |,". */
export const isPost = (words: RoleWords, { head }: RolePhrase): boolean => posts.has(words.word(head))
