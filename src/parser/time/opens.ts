import type { TimeExpression } from './expression'

/** "which opened on Thursday", "since Tuesday", "landed on Monday", "on the opening day": whether something begins then. */
export const opens = ({ cue, meaning }: TimeExpression): boolean =>
  meaning.kind === 'event-day' ? meaning.number === 1 : cue !== undefined && openers.has(cue)

const openers = new Set(
  `since starting began begun begins begin started starts start opened opens open commenced convened kicked arrived arrives arrive
   landed`.split(/\s+/),
)
