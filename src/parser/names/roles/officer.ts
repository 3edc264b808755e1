import type { RolePhrase } from './rolePhrase'
import type { RoleWords } from './roleWords'
import { officerRanks } from './titles'

const ranks = new Set([...officerRanks, ...'gen lt col sgt maj capt cmdr cdr adm brig marshal commodore'.split(' ')])

/** Whether the title whose first word is token `at` is an officer's rank: "Gen.", "Rear Adm.", "Field Marshal". */
export const isRank = (words: RoleWords, at: number): boolean =>
  words.isCapital(at) && (ranks.has(words.word(at)) || (fine.has(words.word(at)) && ranks.has(words.word(at + 1))))

const fine = new Set(['rear', 'vice', 'field', 'air', 'senior'])

/** Whether the title that ends before token `end` is such a rank. */
export const isRanked = (words: RoleWords, end: number): boolean =>
  words.isCapital(end - 1) && ranks.has(words.word(end - 1))

/** Offices that officers hold; of the others, "the head of the delegation", officers are seldom. */
const commands = new Set(['commander', 'commandant', 'chief'])
const posts = new Set([...commands, 'head', 'director', 'inspector', 'superintendent'])

/** Whether an office may be the officer's whose rank a comma sets off from it: "the head of the Border Guard, Gen. | Ivo Petrov |,". */
export const isPost = (words: RoleWords, { head }: RolePhrase): boolean => posts.has(words.word(head))

/** Whether it is the officer's even where somebody of no rank is named in front: "Ana Kovac, the commander of the Guard, Gen. | Ivo Petrov |". */
export const isCommand = (words: RoleWords, { head }: RolePhrase): boolean => commands.has(words.word(head))
