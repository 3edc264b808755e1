import type { Meeting } from '../../model'

/** "The same meeting is told", "The same talks are told". */
export const sameIsTold = ({ kind }: Meeting): string => `The same ${kind} ${kind === 'talks' ? 'are' : 'is'} told`
